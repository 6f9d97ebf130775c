import fc from "fast-check";
import { expect, test } from "vitest";
import type { SiteOf } from "@/lib/scan";
import { type Figure, type Ptu, unknownCell } from "@/lib/units";
import { regionsCsv } from "./regions-csv";
import { parsedCsv } from "./test-csv";
import { GLOBAL, REGIONAL, rowOf, value, verdicts, waiting, ZONE } from "./test-rows";

const nameOf = (id: string) => `Subscription ${id}`;

/** The lines behind the head, each by the words of the head. */
function linesOf(rows: Parameters<typeof regionsCsv>[0], name = nameOf): Record<string, string | undefined>[] {
  const [head = [], ...lines] = parsedCsv(regionsCsv(rows, name));
  return lines.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return Object.fromEntries(head.map((word, at) => [word, cells[at]]));
  });
}

/** The one line of a place with this site. */
const lineOf = (site: Partial<SiteOf>) => linesOf([rowOf("eastus", { [GLOBAL]: [site] })])[0] ?? {};

test("a line holds all of a place", () => {
  const row = rowOf(
    "eastus",
    {
      [GLOBAL]: [
        {
          capacityPool: { key: "k", name: "Global" },
          quotaPool: { key: "q", name: "EastUS" },
          retiresAt: Date.UTC(2027, 2, 31, 12, 30),
        },
      ],
    },
    { displayName: "East US", geography: "United States" },
  );
  expect(regionsCsv([row], nameOf)).toBe(
    [
      "Region,Region name,Geography,Data zone,Subscription,Subscription id,Deployment type,SKU,PTU needed," +
        "Available capacity (PTU),Remaining quota (PTU),Capacity pool,Quota pool,Verdict,In words,Retires (UTC)\r\n",
      `East US,eastus,United States,US,Subscription one,one,Global Provisioned,${GLOBAL},100,430,500,Global,EastUS,deployable,`,
      `"It can be deployed now; the largest deployment would be 430 PTU.",2027-03-31T12:30:00.000Z\r\n`,
    ].join(""),
  );
});

test("without rows the head remains", () => expect(parsedCsv(regionsCsv([], nameOf))).toHaveLength(1));

test.each<[says: string, figure: Figure<Ptu>, written: string]>([
  ["a number", value(430), "430"],
  ["large ones ungrouped", value(12_000), "12000"],
  ["0 is a number", value(0), "0"],
  ["no row came back", { is: "not-offered" }, "not offered"],
  ["a call failed", unknownCell("it failed"), "unknown"],
  ["a refusal", { is: "not-permitted", role: "Reader" }, "not permitted"],
  ["on its way", { is: "loading" }, "not yet known"],
  ["not asked", { is: "not-asked" }, "not asked"],
])("four kinds of cell, and what has not come: %s", (_says, figure, written) => {
  expect(lineOf({ available: figure })["Available capacity (PTU)"]).toBe(written);
  expect(lineOf({ remaining: figure })["Remaining quota (PTU)"]).toBe(written);
});

test.each([...verdicts, waiting])("a verdict in words: %j", (verdict) => {
  const line = lineOf({ verdict });
  expect(line.Verdict).toBe(verdict.is === "loading" ? "not yet known" : verdict.is.replace("-", " "));
  expect(line["In words"]).toMatch(verdict.is === "loading" ? /^$/ : /^[A-Z].*\.$/);
  expect(Object.values(line).join()).not.toMatch(/undefined|null|NaN|\[object/);
});

test("what is not known is empty, never 0: size, geography, zone, pools, date", () =>
  expect(lineOf({ neededPtu: null })).toMatchObject({
    ...{ "PTU needed": "", Geography: "", "Data zone": "", "Capacity pool": "", "Quota pool": "", "Retires (UTC)": "" },
  }));

test("one line for each region, type and subscription, in the table's order", () => {
  const rows = ["b", "a"].map((name) =>
    rowOf(name, { [GLOBAL]: [{}, { subscription: "two" }], [REGIONAL]: [{}, { subscription: "two" }] }),
  );
  expect(linesOf(rows).map((line) => [line["Region name"], line.SKU, line["Subscription id"]].join(" "))).toEqual(
    ["b", "a"].flatMap((name) =>
      [GLOBAL, REGIONAL].flatMap((sku) => ["one", "two"].map((id) => `${name} ${sku} ${id}`)),
    ),
  );
});

const hostile = [
  ...["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", " =1+1", "＝1+1", "\u200b@x"],
  ...['a,"b"', "a\r\n=1+1", "<script>", "a;=1+1", "\u202egnp.exe", "🚀"],
];

test.each(hostile)("H1: %j parses back to itself, with an apostrophe before a formula", (text) => {
  const row = rowOf(
    "eastus",
    { [`${ZONE}`]: [{ capacityPool: { key: "k", name: text }, verdict: { is: "unknown", why: text } }] },
    { displayName: text, geography: text },
  );
  const [line = {}] = linesOf([row], () => text);
  for (const word of ["Region", "Geography", "Subscription", "Capacity pool"]) {
    expect([text, `'${text}`]).toContain(line[word]);
    expect(line[word]).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
  }
  expect(line["In words"]).toBe(`It is not known: ${text}.`);
});

test("whatever the names, every line has as many cells as the head", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(...verdicts, waiting), (display, name, verdict) => {
      const rows = [
        rowOf("eastus", { [GLOBAL]: [{ verdict }, {}], LunarProvisionedManaged: [{}] }, { displayName: display }),
      ];
      expect(linesOf(rows, () => name)).toHaveLength(3);
    }),
  ));
