import fc from "fast-check";
import { expect, test } from "vitest";
import type { RegionRow } from "@/lib/scan";
import { filteredRows, geographyChoices, liesIn, type RowFilter } from "./row-filter";
import { GLOBAL, judged, REGIONAL, rowOf, verdicts, waiting, ZONE } from "./test-rows";

const all: RowFilter = { geography: null, only: false, find: "" };

const rows: readonly RegionRow[] = [
  rowOf("eastus2", { [GLOBAL]: [{}] }, { displayName: "East US 2", geography: "United States", geographyGroup: "US" }),
  rowOf(
    "swedencentral",
    { [GLOBAL]: [{ verdict: { is: "not-offered" } }] },
    { displayName: "Sweden Central", geography: "Sweden", geographyGroup: "Europe" },
  ),
  rowOf(
    "westeurope",
    { [GLOBAL]: [{ verdict: { is: "retired", sinceMs: 0 } }], [REGIONAL]: [{}] },
    { displayName: "West Europe", geography: "Europe", geographyGroup: "Europe" },
  ),
  rowOf("marsnorth", { [ZONE]: [{ verdict: waiting }] }, { isListed: false }),
];

test.each<[says: string, filter: Partial<RowFilter>, found: string]>([
  ["nothing hides nothing", {}, "eastus2 swedencentral westeurope marsnorth"],
  ["a geography", { geography: "Sweden" }, "swedencentral"],
  ["a group of them", { geography: "US" }, "eastus2"],
  ["a name that is both", { geography: "Europe" }, "swedencentral westeurope"],
  ["in any casing", { geography: "uNITED states" }, "eastus2"],
  ["not a part of one", { geography: "United" }, ""],
  ["one that is not there", { geography: "Atlantis" }, ""],
  ["only deployable: by any type", { only: true }, "eastus2 westeurope"],
  ["words of the display name, in any casing", { find: "SWEDEN cent" }, "swedencentral"],
  ["words in any order, each of them", { find: "2 east" }, "eastus2"],
  ["words of several columns", { find: "central europe eu" }, "swedencentral"],
  ["one that is not there hides all", { find: "sweden atlantis" }, ""],
  ["the name", { find: "marsn" }, "marsnorth"],
  ["the data zone", { find: "eu" }, "swedencentral westeurope"],
  ["blanks alone look for nothing", { find: "  \t " }, "eastus2 swedencentral westeurope marsnorth"],
  ["what is not known of a region is no word", { find: "null" }, ""],
  ["a pattern is a text", { find: ".*" }, ""],
  ["all of them together", { geography: "Europe", only: true, find: "west" }, "westeurope"],
])("filter: %s", (_says, filter, found) =>
  expect(
    filteredRows(rows, { ...all, ...filter })
      .map(({ name }) => name)
      .join(" "),
  ).toBe(found),
);

test("only deployable leaves no other verdict", () => {
  const each = [...verdicts, waiting].map((verdict) => judged(verdict.is, verdict));
  expect(filteredRows(each, { ...all, only: true }).map(({ name }) => name)).toEqual(["deployable"]);
});

test("only deployable goes by the best of the subscriptions", () => {
  const row = rowOf("eastus", {
    [GLOBAL]: [{ verdict: { is: "unknown", why: "it failed" } }, { subscription: "two" }],
  });
  expect(filteredRows([row], { ...all, only: true })).toEqual([row]);
});

const at = (geography: string | null, geographyGroup: string | null) =>
  rowOf("here", {}, { geography, geographyGroup });

test.each<[says: string, regions: readonly RegionRow[], choices: readonly string[]]>([
  ["none", [], []],
  [
    "groups first, then geographies, each by name",
    [at("Sweden", "Europe"), at("Japan", "Asia Pacific"), at("France", "Europe")],
    ["Asia Pacific 1", "Europe 2", "France 1", "Japan 1", "Sweden 1"],
  ],
  [
    "a geography that is a group is one choice",
    [at("Europe", "Europe"), at("Sweden", "Europe")],
    ["Europe 2", "Sweden 1"],
  ],
  [
    "also where only the geography is told: what is counted is what is found",
    [at("Europe", null), at("Sweden", "Europe")],
    ["Europe 2", "Sweden 1"],
  ],
  [
    "A10: in several spellings it is one, the first",
    [at("SWEDEN", "EUROPE"), at("Sweden", "Europe")],
    ["EUROPE 2", "SWEDEN 2"],
  ],
  ["what is not told is no choice", [at(null, null), at("Sweden", null)], ["Sweden 1"]],
])("geographies: %s", (_says, regions, choices) =>
  expect(geographyChoices(regions).map(({ name, regionCount }) => `${name} ${regionCount}`)).toEqual(choices),
);

test("each choice finds as many regions as it says, at least one, and no region that names a place is without a choice", () => {
  const name = fc.constantFrom(null, "US", "us", "Europe", "Sweden", "United States", "__proto__");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (made) => {
      const regions = made.map(([geography, group]) => at(geography, group));
      const choices = geographyChoices(regions);
      for (const { name: place, regionCount } of choices) {
        expect(regionCount).toBeGreaterThan(0);
        expect(filteredRows(regions, { ...all, geography: place })).toHaveLength(regionCount);
      }
      expect(new Set(choices.map((choice) => choice.name.toLowerCase())).size).toBe(choices.length);
      for (const region of regions)
        expect(choices.some((choice) => liesIn(region, choice.name))).toBe(
          region.geography !== null || region.geographyGroup !== null,
        );
    }),
  );
});
