import fc from "fast-check";
import { expect, test } from "vitest";
import { type RegionName, regionName } from "@/lib/units";
import { placesOf, regionsToAsk } from "./best-region";
import { type Free, POOL, rowsOf, ZONE } from "./test-capacities";
import { offerIn } from "@/lib/offers/test-offers";

const across = offerIn(ZONE, "eastus", "westus", "uksouth");

test("a type is found in any casing, and another type's rows are not its own", () => {
  const rows = [...rowsOf({ eastus: 900 }, "GlobalProvisionedManaged"), ...rowsOf({ westus: 300 }, ZONE.toUpperCase())];
  expect(placesOf(across, rows)).toEqual([{ region: "westus", available: 300, pool: POOL }]);
});

test("regions stand by capacity, then by name, whatever the order of the answer", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(rowsOf({ westus: 300, eastus: 300, uksouth: 500 }), { minLength: 3 }), (rows) => {
      expect(placesOf(across, rows).map(({ region }) => region)).toEqual(["uksouth", "eastus", "westus"]);
    }),
  ));

const places = (available: Free) => placesOf(offerIn(ZONE, ...Object.keys(available)), rowsOf(available));
const home = (...names: readonly string[]) => new Set(names.map(regionName));
const seven = { a: 70, b: 60, c: 50, d: 40, e: 30, f: 20, g: 10 };
const shared = { a: 50, b: 50, c: 50, d: 50, e: 50, f: 50, g: 50 };

test.each<[says: string, free: Free, home: ReadonlySet<RegionName>, asked: string]>([
  ["the five with most capacity", seven, home(), "a b c d e"],
  ["whatever one's home", seven, home("f", "g"), "a b c d e"],
  ["of a pool shared by all, one's home first", shared, home("g", "c"), "c g a b d"],
  ["and one's home first only among equals", { ...shared, a: 60 }, home("g"), "a g b c d"],
  ["not those with nothing free", { a: 50, b: 0, c: 0 }, home("b"), "a"],
  ["none of none", {}, home("a"), ""],
])("quota is asked for %s", (_says, available, at, asked) =>
  expect(regionsToAsk(places(available), at).join(" ")).toBe(asked),
);

const names = ["a", "b", "c", "d", "e", "f", "g"];
const world = fc.record({
  free: fc.dictionary(fc.constantFrom(...names), fc.option(fc.nat({ max: 5 }))),
  home: fc.subarray(names).map((all) => home(...all)),
  offered: fc.subarray(names),
});

test("at most five regions are asked, each has something free, and none with more is left out", () =>
  fc.assert(
    fc.property(world, ({ free: available, home: at, offered }) => {
      const all = placesOf(offerIn(ZONE, ...offered), rowsOf(available));
      const asked = regionsToAsk(all, at);
      const freeIn = (region: RegionName) => available[region] ?? 0;
      expect(asked.length).toBe(Math.min(5, all.filter((place) => place.available > 0).length));
      expect(new Set(asked).size).toBe(asked.length);
      const least = Math.min(...asked.map(freeIn));
      expect(least).toBeGreaterThan(0);
      for (const { region, available: here } of all)
        if (!asked.includes(region)) {
          expect(here).toBeLessThanOrEqual(least);
          if (here === least && at.has(region))
            expect(asked.filter((one) => freeIn(one) === least).every((one) => at.has(one))).toBe(true);
        }
    }),
  ));
