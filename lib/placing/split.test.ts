import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowed } from "@/lib/deployability";
import { regionName } from "@/lib/units";
import { fitting, measured, type MeasuredPlace, placesOf } from "./best-options-places";
import { bestSplit, type Split } from "./split";
import { listed, type Made, REGIONAL, rowsOf, ZONE } from "./test-rows";
import { places } from "./test-rows-any";

const measuredOf = (made: readonly Made[], home: string | null = null) =>
  placesOf(rowsOf(...made), { home: home === null ? null : regionName(home) }).flatMap(
    (place) => measured(place) ?? [],
  );

/** East US and West US. */
const pair = (one: Omit<Made, "region">, other: Omit<Made, "region">): readonly Made[] => [
  { region: "eastus", ...one },
  { region: "westus", ...other },
];

const written = (split: Split | null) =>
  split === null
    ? null
    : `${split.parts.map(({ place, size }) => `${size} ${place.region.name}`).join(" + ")}${split.mayBeOnePool ? " ?" : ""}`;

test.each<[says: string, made: readonly Made[], split: string | null]>([
  [
    "two that hold together what one cannot; the first holds as much as it can",
    pair({ available: 80 }, { available: 60 }),
    "80 eastus + 20 westus",
  ],
  [
    "quota bounds a part as capacity does",
    pair({ available: 500, remaining: 62 }, { available: 60 }),
    "60 eastus + 40 westus",
  ],
  ["a part is no smaller than the minimum", pair({ available: 95 }, { available: 15 }), "85 eastus + 15 westus"],
  [
    "where none is exact, the smallest excess",
    [
      { region: "eastus", available: 70, rule: listed(70) },
      { region: "westus", available: 60, rule: listed(60) },
      { region: "japaneast", available: 50, rule: listed(50) },
    ],
    "50 japaneast + 60 westus",
  ],
  ["two that are too small", pair({ available: 50 }, { available: 45 }), null],
  [
    "one region of two subscriptions is one region",
    [
      { region: "eastus", available: 80 },
      { region: "eastus", available: 80, subscription: "two" },
    ],
    null,
  ],
  ["two types are two needs", pair({ available: 80 }, { available: 81, type: ZONE }), null],
  [
    "one pool of capacity counts once",
    pair({ available: 80, pool: "Global" }, { available: 80, pool: "Global" }),
    null,
  ],
  ["one pool of quota counts once", pair({ available: 80, quota: "Global" }, { available: 70, quota: "Global" }), null],
  [
    "P5: equal numbers of unnamed pools may be one, which is said",
    pair({ available: 80 }, { available: 80 }),
    "80 eastus + 20 westus ?",
  ],
  [
    "and others are preferred, whatever the excess",
    [
      { region: "eastus", available: 80, rule: listed(50) },
      { region: "westus", available: 80, rule: listed(50) },
      { region: "japaneast", available: 60, rule: listed(60) },
    ],
    "60 japaneast + 50 westus",
  ],
  [
    "so may be what two subscriptions see of one pool",
    pair({ available: 80, pool: "Global" }, { available: 70, pool: "Global", subscription: "two" }),
    "80 eastus + 20 westus ?",
  ],
  [
    "Regional capacity is its region's own, also where numbers are equal",
    pair({ available: 80, type: REGIONAL }, { available: 80, type: REGIONAL }),
    "80 eastus + 20 westus",
  ],
])("split: %s", (_says, made, split) => expect(written(bestSplit(measuredOf(made)))).toBe(split));

test.each<[says: string, places: readonly string[], subscriptions: readonly string[]]>([
  ["in the same two regions", ["eastus two", "eastus one", "eastus2 one"], ["one", "one"]],
  ["in others that are as far apart, as far as anybody knows", ["a two", "b one", "c two"], ["two", "two"]],
])("of equals, one subscription before two: %s", (_says, places, subscriptions) => {
  const made = places.map((name): Made => {
    const [region = "", subscription] = name.split(" ");
    return { region, subscription, available: 80, type: REGIONAL };
  });
  expect(bestSplit(measuredOf(made))?.parts.map(({ place }) => place.site.subscription)).toEqual(subscriptions);
});

const four: readonly Made[] = ["japaneast", "westeurope", "eastus", "northeurope"].map((region) => ({
  region,
  available: 80,
  type: REGIONAL,
}));

test.each<[says: string, home: string | null, split: string]>([
  ["the two that are nearest to each other", null, "80 northeurope + 20 westeurope"],
  ["with a home region, the two that are nearest to it", "eastus", "80 eastus + 20 northeurope"],
])("split: %s", (_says, home, split) => expect(written(bestSplit(measuredOf(four, home)))).toBe(split));

test("the kilometres between the two are told, home or not", () => {
  expect(bestSplit(measuredOf(four))?.kmApart).toBeCloseTo(756, -1);
  expect(
    bestSplit(
      measuredOf([
        { region: "eastus", available: 80 },
        { region: "nowhere", available: 70 },
      ]),
    )?.kmApart,
  ).toBeNull();
});

test("a split fits, is allowed, holds what is needed, and draws from no pool twice", () =>
  fc.assert(
    fc.property(places, (made) => {
      const split = bestSplit(measuredOf(made));
      if (split === null) return;
      const [one, other] = split.parts;
      const needed = one.place.neededPtu;
      expect(one.size + other.size).toBe(needed + split.excessPtu);
      expect(split.excessPtu).toBeGreaterThanOrEqual(0);
      for (const { place, size } of split.parts) {
        expect(isAllowed(place.rule, size)).toBe(true);
        expect(size).toBeLessThanOrEqual(fitting(place));
        expect(size).toBeLessThan(needed);
      }
      expect(one.place.region.name).not.toBe(other.place.region.name);
      expect(one.place.type).toEqual(other.place.type);
      expect(one.place.site.capacityPool?.key).not.toBe(other.place.site.capacityPool?.key);
      expect(one.place.site.quotaPool?.key).not.toBe(other.place.site.quotaPool?.key);
    }),
    { numRuns: 500 },
  ));

/** What a split is judged by, of any two places; null where they make none. */
function judged(a: MeasuredPlace, b: MeasuredPlace) {
  const split = bestSplit([a, b]);
  if (split === null) return null;
  const [one, other] = [a.kmFromHome, b.kmFromHome];
  const km = one === null || other === null ? split.kmApart : one + other;
  return [Number(split.mayBeOnePool), split.excessPtu, km ?? Infinity] as const;
}

test("no other two places make a better one", () =>
  fc.assert(
    fc.property(places, fc.constantFrom(null, "westeurope"), (made, home) => {
      const all = measuredOf(made, home);
      const pairs = all.flatMap((a, at) =>
        all.slice(at + 1).flatMap((b) => {
          const facts = judged(a, b);
          return facts === null ? [] : [facts];
        }),
      );
      const [best] = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] === b[2] ? 0 : a[2] - b[2]));
      const split = bestSplit(all);
      const [one, other] = split?.parts ?? [];
      expect(one && other ? judged(one.place, other.place) : undefined).toEqual(best);
    }),
  ));
