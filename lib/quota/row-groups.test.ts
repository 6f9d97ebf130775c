import fc from "fast-check";
import { expect, test } from "vitest";
import type { Total } from "@/lib/pools";
import { groupedRows, rowTotals } from "./row-groups";
import type { QuotaParams } from "./search-params";
import { GLOBAL_SCOPE, notValues, poolOf, rowsOf, unread, US_SCOPE } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;

const written = ({ value, missing }: Total) => (missing === 0 ? `${value}` : `≥ ${value} (${missing})`);

const told = (rows: ReturnType<typeof rowsOf>, group: QuotaParams["group"]) =>
  groupedRows(rows, group).map(
    ({ name, rows: within, totals }) =>
      `${name ?? "-"}: ${within.map(({ pool }) => pool.key).join(" ")}` +
      (totals ? ` = ${written(totals.limit)}, ${written(totals.used)}, ${written(totals.remaining)}` : ""),
  );

const rows = rowsOf([
  poolOf({ key: "west", in: ["westus"], limit: 50, used: 60 }),
  poolOf({ key: "east", in: ["eastus"] }),
  poolOf({ key: "global", in: ["eastus", "westus", "swedencentral"], scope: GLOBAL_SCOPE, limit: 1000, used: 1 }),
  poolOf({ key: "zone", in: ["eastus"], scope: US_SCOPE, limit: 300, used: 100 }),
  poolOf({ key: "two", in: ["eastus"], subscription: "two", limit: 7, used: 0 }),
  { ...unread(unknown, "swedencentral", "westus"), key: "x" },
  { ...unread(refused, "marsnorth"), key: "y" },
]);

test.each<[says: string, group: QuotaParams["group"], groups: readonly string[]]>([
  ["none", "none", ["-: west east global zone two x y = ≥ 1457 (3), ≥ 201 (3), ≥ 1266 (3)"]],
  [
    "by region: a pool of several is in none of them",
    "region",
    [
      "eastus!: east two = 107, 40, 67",
      "marsnorth!: y = ≥ 0 (1), ≥ 0 (1), ≥ 0 (1)",
      "westus!: west = 50, 60, 0",
      "several regions: global zone x = ≥ 1300 (2), ≥ 101 (2), ≥ 1199 (2)",
    ],
  ],
  [
    "by subscription",
    "subscription",
    [
      "Subscription one: west east global zone x y = ≥ 1450 (3), ≥ 201 (3), ≥ 1259 (3)",
      "Subscription two: two = 7, 0, 7",
    ],
  ],
  [
    "by geography: a zone's is that of its regions",
    "geography",
    [
      "United States: west east zone two = 457, 200, 267",
      "geography not known: y = ≥ 0 (1), ≥ 0 (1), ≥ 0 (1)",
      "several geographies: global x = ≥ 1000 (2), ≥ 1 (2), ≥ 999 (2)",
    ],
  ],
])("grouped: %s", (_says, group, groups) => expect(told(rows, group)).toEqual(groups));

test("two subscriptions of one name are two groups", () => {
  const twins = rowsOf([poolOf({ key: "a" }), poolOf({ key: "b", subscription: "two" })]).map((row) => ({
    ...{ ...row, subscriptionName: "Twin" },
  }));
  expect(told(twins, "subscription")).toEqual(["Twin: a = 100, 40, 60", "Twin: b = 100, 40, 60"]);
});

test.each(["standard", "other"] as const)("figures of another unit are never added: %s", (kind) => {
  expect(rowTotals(rowsOf([poolOf({ kind, key: "a" }), poolOf({ kind, key: "b" })], kind))).toBeNull();
});

test("A13: a limit of -1 is no number to add", () =>
  expect(rowTotals(rowsOf([poolOf(), poolOf({ key: "none", limit: -1, used: 5 })]))).toEqual({
    limit: { value: 100, missing: 1 },
    used: { value: 45, missing: 0 },
    remaining: { value: 60, missing: 1 },
  }));

test("whatever rows are grouped by, each stands under one heading, and the groups' totals come to that of all", () => {
  const figure = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(unknown, refused, loading, absent));
  const places = fc.uniqueArray(fc.constantFrom("eastus", "westus", "swedencentral", "marsnorth"), { minLength: 1 });
  const pool = fc.record({
    ...{ limit: figure, used: figure, places, subscription: fc.constantFrom("one", "two") },
    ...{ scope: fc.constantFrom(null, GLOBAL_SCOPE, US_SCOPE), isUnread: fc.boolean() },
  });
  const groups = fc.constantFrom("none", "region", "subscription", "geography");
  fc.assert(
    fc.property(fc.array(pool, { minLength: 1, maxLength: 10 }), groups, (made, group) => {
      const some = rowsOf(
        made.map(({ places: [first = "eastus", ...others], isUnread, ...more }, at) =>
          poolOf({ ...more, in: [first, ...others], key: `${at}`, ...(isUnread ? { name: null } : {}) }),
        ),
      );
      const parts = groupedRows(some, group);
      expect(parts.flatMap((part) => part.rows).toSorted((a, b) => some.indexOf(a) - some.indexOf(b))).toEqual(some);
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      const whole = rowTotals(some);
      for (const column of ["limit", "used", "remaining"] as const)
        for (const part of ["value", "missing"] as const)
          expect(parts.reduce((sum, { totals }) => sum + (totals?.[column][part] ?? NaN), 0)).toBe(
            whole?.[column][part],
          );
    }),
  );
});
