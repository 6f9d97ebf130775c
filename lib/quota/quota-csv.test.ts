import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reconciliation } from "@/lib/pools";
import { valueCell } from "@/lib/units";
import { quotaCsv } from "./quota-csv";
import { rowTotals } from "./row-groups";
import { GLOBAL_SCOPE, notValues, poolOf, rowsOf, unread, US_SCOPE } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;

const HEAD = "Subscription,Subscription id,Pool,Pool name,Scope,Region names,Limit,Used,Remaining,Unit,Status";
const POOL = "Provisioned Managed Throughput Unit";
const NAME = "OpenAI.ProvisionedManaged";

/** Without the head. Only for texts that need no quotes. */
const linesOf = (csv: string) => csv.split("\r\n").slice(1, -1);

test("a line holds all of a pool", () =>
  expect(quotaCsv(rowsOf([poolOf()]))).toBe(
    `${HEAD}\r\nSubscription one,one,${POOL},${NAME},eastus!,eastus,100,40,60,PTU,within the limit\r\n`,
  ));

test.each<[says: string, pool: ReturnType<typeof poolOf>, end: string]>([
  ["A13: more used than the limit", poolOf({ used: 12_000 }), "eastus!,eastus,100,12000,0,PTU,over the limit"],
  ["A13: a limit of -1", poolOf({ limit: -1 }), "eastus!,eastus,-1,40,unknown,PTU,no limit named"],
  ["0 is a number", poolOf({ limit: 0, used: 0 }), "eastus!,eastus,0,0,0,PTU,empty"],
  ["unread", unread(unknown, "eastus", "westus"), ",2 regions,eastus westus,unknown,unknown,unknown,PTU,unknown"],
  ["I4", unread(refused, "eastus"), ",eastus!,eastus,not permitted,not permitted,not permitted,PTU,not permitted"],
  ["on its way", unread(loading, "eastus"), ",not yet known,not yet known,not yet known,PTU,not yet known"],
  ["not offered", poolOf({ limit: absent, used: absent }), "not offered,not offered,not offered,PTU,not offered"],
  ["half known", poolOf({ used: unknown }), "eastus!,eastus,100,unknown,unknown,PTU,unknown"],
  [
    "a zone",
    poolOf({ scope: US_SCOPE, in: ["eastus", "westus"] }),
    "Data Zone: US,eastus westus,100,40,60,PTU,within the limit",
  ],
])("a pool in a line: %s", (_says, pool, end) =>
  expect(linesOf(quotaCsv(rowsOf([pool])))[0]).toMatch(new RegExp(`${end}$`)),
);

test.each([
  ["standard", "thousand TPM"],
  ["other", ""],
] as const)("the unit of a pool that is %s", (kind, unit) =>
  expect(linesOf(quotaCsv(rowsOf([poolOf({ kind })], kind)))[0]).toContain(`,60,${unit},`),
);

const sums: Record<string, Reconciliation> = {
  same: { deployments: [], used: valueCell(40), sum: { value: 40, isExact: true }, difference: 0, reasons: [] },
  other: {
    ...{ deployments: [], used: valueCell(40), sum: { value: 30, isExact: true }, difference: 10 },
    reasons: [{ is: "nothing-listed", isMoreUsed: true }],
  },
  least: {
    ...{ deployments: [], used: valueCell(40), sum: { value: 30, isExact: false }, difference: null },
    reasons: [{ is: "accounts-unread", lack: "open" }],
  },
};

test.each([
  ["the sum agrees", "same", /,within the limit,40,0,$/],
  ["a difference is named", "other", /,within the limit,30,10,.*Nothing that is listed explains it.*/],
  ["a sum that is not whole is no number", "least", /,within the limit,at least 30,unknown,.+/],
  ["nobody looked", "none", /,within the limit,not asked,unknown,$/],
])("the deployments behind a pool: %s", (_says, key, end) => {
  const csv = quotaCsv(rowsOf([poolOf({ key })]), (pool) => sums[pool.key] ?? null);
  expect(csv.split("\r\n")[0]).toBe(`${HEAD},Sum of deployments,Used less the sum,Likely reasons`);
  expect(linesOf(csv)[0]).toMatch(end);
});

test.each(["=cmd|'/c calc'!A1", "+1+1", "@SUM(1)", "\t=1+1", " =1+1", "＝1+1", "-2+3"])(
  "H1: %j stays text in every column",
  (text) => {
    const scope = { type: "DataZone", id: text };
    const [row] = rowsOf([poolOf({ displayName: text, name: text, scope, subscription: text })]);
    if (row === undefined) throw new Error("no row");
    const csv = quotaCsv([{ ...row, subscriptionName: text, scopeName: text }]);
    expect(csv.split(`"'${text}"`)).toHaveLength(6);
  },
);

test("what the lines come to is what the rows' totals say", () => {
  const figure = fc.oneof(fc.integer({ min: -1, max: 999 }), fc.constantFrom(unknown, refused, loading, absent));
  const made = fc.record({ limit: figure, used: figure, isWide: fc.boolean() });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 12 }), (pools) => {
      const rows = rowsOf(
        pools.map(({ isWide, ...more }, at) =>
          poolOf({ ...more, key: `${at}`, ...(isWide ? { in: ["eastus", "westus"], scope: GLOBAL_SCOPE } : {}) }),
        ),
      );
      const totals = rowTotals(rows);
      const cells = linesOf(quotaCsv(rows)).map((line) => line.split(","));
      for (const [at, column] of [
        [6, "limit"],
        [7, "used"],
        [8, "remaining"],
      ] as const) {
        // A limit of -1 is written as Azure tells it, and is nothing to be added.
        const numbers = cells.map((line) => Number(line[at])).filter((number) => number >= 0);
        const absences = cells.filter((line) => line[at] === "not offered").length;
        expect(totals?.[column]).toEqual({
          value: numbers.reduce((sum, number) => sum + number, 0),
          missing: cells.length - numbers.length - absences,
        });
      }
    }),
  );
});
