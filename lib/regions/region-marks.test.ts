import fc from "fast-check";
import { expect, test } from "vitest";
import { verdictNames } from "@/lib/deployability";
import type { MarkLook, MarkTone } from "@/lib/map";
import type { SiteOf } from "@/lib/scan";
import { type Figure, type Ptu, unknownCell } from "@/lib/units";
import { bestSite, legendLooks, lookOf, regionMarkName, regionMarks, verdictParts } from "./region-marks";
import { GLOBAL, judged, REGIONAL, rowOf, siteOf, value, verdicts, waiting, ZONE } from "./test-rows";

const nowhere = { coordinates: null };

test.each<[is: SiteOf["verdict"]["is"], look: MarkLook, tone: MarkTone, says: string]>([
  ["deployable", "disc", "good", "deployable, 430 PTU"],
  ["quota-short", "diamond", "quota", "quota short, +120 quota"],
  ["capacity-short", "triangle-down", "capacity", "capacity short, at most 40 now"],
  ["both-short", "square", "both", "both short, +120 quota, at most 40 now"],
  ["off-increment", "half-disc", "misfit", "off increment, 15 or 20"],
  ["below-minimum", "half-disc", "misfit", "below minimum, 15 is the smallest"],
  ["above-maximum", "half-disc", "misfit", "above maximum, 45 per deployment"],
  ["retired", "crossed-ring", "none", "retired"],
  ["not-offered", "hollow-ring", "none", "not offered"],
  ["unknown", "hatched-ring", "none", "unknown"],
  ["not-permitted", "lock", "none", "not permitted"],
  ["loading", "dot", "none", "reading"],
])("a region that is %s is drawn as a %s in the tone %s, and called “%s”", (is, look, tone, says) => {
  const verdict = [...verdicts, waiting].find((each) => each.is === is) ?? waiting;
  const row = judged("eastus", verdict);
  expect(lookOf(verdict)).toEqual({ look, tone });
  expect(regionMarks([row])).toMatchObject([
    { id: "eastus", name: `eastus: ${says}`, look, tone, latitude: 1, longitude: 2 },
  ]);
});

test("every kind of verdict is drawn, and called as its cell is", () => {
  expect(verdicts.map(({ is }) => is).toSorted()).toEqual(Object.keys(verdictNames).toSorted());
  for (const verdict of verdicts) expect(verdictParts(siteOf({ verdict })).name).toBe(verdictNames[verdict.is]);
});

test.each<[says: string, site: Partial<SiteOf>, parts: [name: string, says: string, full: string]]>([
  [
    "name and number",
    {},
    ["deployable", "430 PTU", "It can be deployed now; the largest deployment would be 430 PTU."],
  ],
  ["a name that says all", { verdict: { is: "not-offered" } }, ["not offered", "", "It is not offered here."]],
  [
    "the reason stands in the sentence alone",
    { verdict: { is: "unknown", why: "quota could not be read" } },
    ["unknown", "", "It is not known: quota could not be read."],
  ],
  ["what is being read", { verdict: waiting }, ["reading", "", "Capacity, quota and sizes are being read."]],
])("a verdict in two parts: %s", (_says, site, [name, says, full]) =>
  expect(verdictParts(siteOf(site))).toEqual({ name, says, full }),
);

test("without coordinates there is no mark, but a name all the same", () => {
  const rows = [judged("eastus", { is: "deployable" }), rowOf("marsnorth", { [GLOBAL]: [{}] }, nowhere)];
  expect(regionMarks(rows).map(({ id }) => id)).toEqual(["eastus"]);
  expect(rows.map(regionMarkName)).toEqual(["eastus: deployable, 430 PTU", "marsnorth: deployable, 430 PTU"]);
});

test("0 degrees are degrees", () =>
  expect(regionMarks([rowOf("null", { [GLOBAL]: [{}] }, { coordinates: { latitude: 0, longitude: 0 } })])).toHaveLength(
    1,
  ));

test("the best of all types and subscriptions is the mark", () => {
  const row = rowOf(
    "eastus",
    {
      [GLOBAL]: [{ verdict: { is: "unknown", why: "it failed" } }, { verdict: verdicts[2], available: value(40) }],
      [ZONE]: [{ available: value(120) }, { available: value(200) }],
      [REGIONAL]: [{ verdict: { is: "not-offered" } }],
    },
    { displayName: "East US" },
  );
  expect(regionMarkName(row)).toBe("East US: deployable, 200 PTU");
});

test("a region without a type that is looked at has a name, and no mark", () => {
  expect(regionMarkName(rowOf("eastus"))).toBe("eastus");
  expect(regionMarks([rowOf("eastus")])).toEqual([]);
});

const radiusOf = (available: Figure<Ptu>, ...others: Figure<Ptu>[]) =>
  regionMarks([available, ...others].map((each, at) => rowOf(`r${at}`, { [GLOBAL]: [{ available: each }] })))[0]
    ?.radius;

test.each<[says: string, radius: number | undefined, expected: number]>([
  ["the largest", radiusOf(value(500), value(20)), 14],
  ["nothing free is small, but there", radiusOf(value(0), value(20)), 4],
  ["half of the largest has the area between", radiusOf(value(250), value(500)), Math.sqrt((16 + 196) / 2)],
  ["no number is not 0", radiusOf(unknownCell("it failed"), value(20)), 6],
  ["where all are 0 none is large", radiusOf(value(0), value(0)), 4],
])("a mark's size is its capacity: %s", (_says, radius, expected) => expect(radius).toBeCloseTo(expected, 9));

test("what is not drawn makes no mark smaller", () => {
  const rows = [
    judged("eastus", { is: "deployable" }),
    rowOf("marsnorth", { [GLOBAL]: [{ available: value(9_000) }] }, nowhere),
  ];
  expect(regionMarks(rows)[0]?.radius).toBeCloseTo(14, 9);
});

test.each<[says: string, kinds: readonly SiteOf["verdict"]["is"][], legend: string[]]>([
  ["nothing drawn, nothing told", [], []],
  [
    "best first, whatever the rows' order",
    ["unknown", "deployable", "quota-short"],
    ["disc: deployable", "diamond: quota short", "hatched-ring: unknown"],
  ],
  [
    "each look once, with all that it stands for",
    ["above-maximum", "below-minimum", "off-increment"],
    ["half-disc: off increment, below minimum, above maximum"],
  ],
  ["only what is drawn of them", ["above-maximum"], ["half-disc: above maximum"]],
  ["what is being read is not passed off as not offered", ["loading"], ["dot: reading"]],
  [
    "beside what is not offered it has its own look",
    ["loading", "not-offered"],
    ["hollow-ring: not offered", "dot: reading"],
  ],
  ["twice the same is one", ["retired", "retired", "not-permitted"], ["crossed-ring: retired", "lock: not permitted"]],
])("legend: %s", (_says, kinds, legend) => {
  const rows = kinds.map((is, at) =>
    judged(`r${at}`, [...verdicts, waiting].find((each) => each.is === is) ?? waiting),
  );
  expect(legendLooks(rows).map(({ look, text }) => `${look}: ${text}`)).toEqual(legend);
});

test("the legend tells nothing of what is not on the map", () =>
  expect(legendLooks([rowOf("marsnorth", { [GLOBAL]: [{}] }, nowhere)])).toEqual([]));

const anyFigure = fc.oneof(
  fc.nat({ max: 2_000 }).map(value),
  fc.constantFrom<Figure<Ptu>>(
    unknownCell("it failed"),
    { is: "not-offered" },
    { is: "loading" },
    { is: "not-permitted", role: "Reader" },
  ),
);
const anySites = fc.array(
  fc.record({ verdict: fc.constantFrom(...verdicts, waiting), available: anyFigure, remaining: anyFigure }),
  { minLength: 1, maxLength: 3 },
);
const anyRow = fc
  .record({
    name: fc.constantFrom("East US", "<img src=x>", "=1+1", "ünder"),
    types: fc.dictionary(fc.constantFrom(GLOBAL, ZONE, REGIONAL, "LunarProvisionedManaged"), anySites),
    isPlaced: fc.boolean(),
  })
  .map(({ name, types, isPlaced }) => rowOf("here", types, { displayName: name, ...(isPlaced ? {} : nowhere) }));

/** What is being read or is not known may yet be better than what is surely absent. */
const bestFirst = [
  ...["deployable", "reading", "quota short", "capacity short", "both short"],
  ...["off increment", "below minimum", "above maximum", "unknown", "not permitted", "retired", "not offered"],
];

test("map and table say the same: a mark bears name and number of the best cell of its row, and no cell is better", () =>
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (made) => {
      const rows = made.map((row, at) => ({ ...row, name: rowOf(`r${at}`).name }));
      const marks = regionMarks(rows);
      expect(marks.map(({ id }) => id)).toEqual(
        rows.filter(({ sites, coordinates }) => sites.length > 0 && coordinates !== null).map(({ name }) => name),
      );
      for (const mark of marks) {
        const row = rows.find(({ name }) => name === mark.id);
        const cells = row?.sites.map(({ best }) => best) ?? [];
        const bestCell = cells.find((cell) => cell === (row && bestSite(row)));
        if (row === undefined || bestCell === undefined) throw new Error("a mark without a cell");
        const { name, says } = verdictParts(bestCell);
        expect(mark.name).toBe(`${row.displayName}: ${[name, says].filter(Boolean).join(", ")}`);
        expect(mark).toMatchObject(lookOf(bestCell.verdict));
        const names = cells.map((cell) => verdictParts(cell).name);
        expect(names.toSorted((a, b) => bestFirst.indexOf(a) - bestFirst.indexOf(b))[0]).toBe(name);
      }
      // Each look that is drawn is told, and nothing else is.
      expect(new Set(legendLooks(rows).map(({ look }) => look))).toEqual(new Set(marks.map(({ look }) => look)));
    }),
  ));
