import fc from "fast-check";
import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { bestOptions, type Option } from "./best-options";
import { type Made, REGIONAL, rowsOf, steps, ZONE } from "./test-rows";
import { places } from "./test-rows-any";

const nowhere = { home: null };
const from = (name: string) => ({ home: regionName(name) });
const namesOf = ({ places }: Option) => places.map(({ region }) => region.name).join("+");
const read = (made: readonly Made[], home: Parameters<typeof bestOptions>[1] = nowhere) =>
  bestOptions(rowsOf(...made), home).map((option) => `${namesOf(option)} ${option.room}`);

test.each<[says: string, made: readonly Made[], options: readonly string[]]>([
  [
    "most room first, which is the smaller of the two less what is needed",
    [
      { region: "eastus", available: 300, remaining: 120 },
      { region: "westus", available: 150, remaining: 900 },
    ],
    ["westus 50", "eastus 20"],
  ],
  ["what just fits has no room left, and is an option", [{ region: "eastus", available: 100 }], ["eastus 0"]],
  [
    "of equal room, by name",
    [{ region: "westus" }, { region: "eastus2" }, { region: "eastus" }],
    ["eastus 400", "eastus2 400", "westus 400"],
  ],
  [
    "what cannot take it is none: short, of a wrong size, retired, not offered, unknown",
    [
      { region: "eastus", available: 95 },
      { region: "eastus2", remaining: 0 },
      { region: "westus", rule: steps(150, 50) },
      { region: "westeurope", retiresAt: Date.UTC(2026, 10, 20) },
      { region: "northeurope", available: { is: "not-offered" } },
      { region: "japaneast", remaining: { is: "unknown", why: "it failed" } },
      { region: "swedencentral", remaining: { is: "not-permitted", role: "Reader" } },
    ],
    [],
  ],
  [
    "each type and each subscription by itself",
    [
      { region: "eastus", available: 110 },
      { region: "eastus", available: 130, type: REGIONAL },
      { region: "eastus", available: 120, subscription: "two" },
    ],
    ["eastus 30", "eastus 20", "eastus 10"],
  ],
  [
    "P5: one pool of capacity and one of quota are one option",
    [
      { region: "westus", pool: "Global", quota: "Global" },
      { region: "eastus", pool: "Global", quota: "Global" },
    ],
    ["eastus+westus 400"],
  ],
  [
    "of one pool that tells two numbers, the smaller is said",
    [
      { region: "eastus", pool: "Global", quota: "Global" },
      { region: "westus", pool: "Global", quota: "Global", available: 300 },
    ],
    ["eastus+westus 200"],
  ],
  [
    "a region of the pool that cannot take it is not among them",
    [
      { region: "eastus", pool: "Global", quota: "Global" },
      { region: "westus", pool: "Global", quota: "Global", rule: steps(200, 50) },
    ],
    ["eastus 400"],
  ],
  [
    "one pool of capacity with a quota in each region stays apart",
    [
      { region: "eastus", pool: "Global", remaining: 300 },
      { region: "westus", pool: "Global" },
    ],
    ["westus 400", "eastus 200"],
  ],
  [
    "so does one quota over two pools of capacity",
    [
      { region: "eastus", quota: "Global" },
      { region: "westus", quota: "Global" },
    ],
    ["eastus 400", "westus 400"],
  ],
  [
    "P5: without names, equal values are never one",
    [{ region: "eastus" }, { region: "westus" }],
    ["eastus 400", "westus 400"],
  ],
  [
    "pools of two subscriptions, or of two types, are two",
    [
      { region: "eastus", pool: "Global", quota: "Global" },
      { region: "westus", pool: "Global", quota: "Global", subscription: "two" },
      { region: "japaneast", pool: "Global", quota: "Global", type: ZONE },
    ],
    ["eastus 400", "japaneast 400", "westus 400"],
  ],
])("%s", (_says, made, options) => expect(read(made)).toEqual(options));

const three: readonly Made[] = [
  { region: "japaneast", available: 1_000 },
  { region: "westeurope", available: 200 },
  { region: "northeurope", available: 300 },
];

test.each<[says: string, made: readonly Made[], home: string, options: readonly string[]]>([
  [
    "with a home region the nearest comes first, whatever its room",
    [...three, { region: "swedencentral", available: 0 }],
    "swedencentral",
    ["westeurope 100", "northeurope 200", "japaneast 400"],
  ],
  [
    "at equal distance, most room first",
    [
      { region: "eastus", available: 200 },
      { region: "eastus", available: 300, type: REGIONAL },
    ],
    "westus",
    ["eastus 200", "eastus 100"],
  ],
  [
    "a region without coordinates stands last",
    [{ region: "nowhere", available: 5_000 }, ...three, { region: "erewhon", available: 5_000 }],
    "westeurope",
    ["westeurope 100", "northeurope 200", "japaneast 400", "erewhon 400", "nowhere 400"],
  ],
  [
    "a home that Azure names no coordinates for does not count",
    [{ region: "nowhere", available: 100 }, ...three],
    "nowhere",
    ["japaneast 400", "northeurope 200", "westeurope 100", "nowhere 0"],
  ],
  ["nor does one that nobody lists", three, "atlantis", ["japaneast 400", "northeurope 200", "westeurope 100"]],
  [
    "regions of one pool are as near as the nearest",
    [
      { region: "eastus", pool: "Global", quota: "Global" },
      { region: "westeurope", pool: "Global", quota: "Global" },
      { region: "northeurope" },
    ],
    "westeurope",
    ["westeurope+eastus 400", "northeurope 400"],
  ],
])("%s", (_says, made, home, options) => expect(read(made, from(home))).toEqual(options));

test("a home region that is no row is found in Azure's list", () => {
  const region = {
    ...{ name: regionName("atlantis"), displayName: "Atlantis", isPhysical: true, geography: null },
    ...{ geographyGroup: null, coordinates: { latitude: 53, longitude: -6 } },
  };
  expect(read(three, { ...from("atlantis"), regions: new Map([[region.name, region]]) })[0]).toBe("northeurope 200");
});

test("the options are exactly the places that can take it, each once, nearest first, and each has its room", () =>
  fc.assert(
    fc.property(places, fc.constantFrom("westeurope", "japaneast", "nowhere"), (made, home) => {
      const rows = rowsOf(...made);
      const options = bestOptions(rows, from(home));
      const able = rows.flatMap((row) =>
        row.sites.flatMap(({ type, each }) =>
          each
            .filter(({ verdict }) => verdict.is === "deployable")
            .map(({ subscription }) => `${row.name} ${type.skuName} ${subscription}`),
        ),
      );
      const found = options.flatMap((option) =>
        option.places.map(({ region, type, site }) => `${region.name} ${type.skuName} ${site.subscription}`),
      );
      expect(found.toSorted()).toEqual(able.toSorted());
      const kms = options.map(({ kmFromHome }) => kmFromHome ?? Infinity);
      expect(kms).toEqual(kms.toSorted((a, b) => a - b));
      for (const { room, places, ...option } of options) {
        expect(room).toBe(Math.min(option.available, option.remaining) - option.neededPtu);
        expect(room).toBeGreaterThanOrEqual(0);
        for (const { available, remaining } of places)
          expect(room + option.neededPtu).toBeLessThanOrEqual(Math.min(available, remaining));
        expect(new Set(places.map(({ type }) => type.skuName)).size).toBe(1);
      }
    }),
  ));

test("pools that Azure does not name are never merged, whatever the values", () =>
  fc.assert(
    fc.property(places, (made) => {
      const nameless = made.map((each) => ({ ...each, pool: null }));
      for (const { places } of bestOptions(rowsOf(...nameless), nowhere)) expect(places.length).toBe(1);
    }),
  ));
