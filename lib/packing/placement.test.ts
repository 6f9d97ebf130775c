import { describe, expect, test } from "vitest";
import { unknownCell } from "@/lib/units";
import { type Packed, placementOf } from "./placement";
import { GLOBAL, type Made, otherModel, packedOf, ZONE } from "./test-rows";

const zone = { is: "zone", zone: "EU" } as const;
const east: Made = { region: "eastus" };
const sweden: Made = { region: "swedencentral" };
const everywhere: readonly Made[] = ["eastus", "westus", "swedencentral"].map((region) => ({
  ...{ region, type: GLOBAL, shared: "Global" },
}));

/** "eastus one, westus two": where each workload is. */
function whereOf(packed: readonly Packed[]): string {
  const placement = placementOf(packed);
  if (placement.is !== "placed") return placement.is;
  return placement.assignment.places.map(({ region, subscription }) => `${region.name} ${subscription}`).join(", ");
}

test.each<[says: string, packed: readonly Packed[], where: string]>([
  [
    "one workload goes where there is most room",
    [packedOf([{ ...east, available: 200 }, sweden])],
    "swedencentral one",
  ],
  [
    "two go to one region, where both fit",
    [packedOf([east, sweden]), packedOf([sweden])],
    "swedencentral one, swedencentral one",
  ],
  [
    "two of one model and type share what is available: together they do not fit",
    [packedOf([{ ...east, available: 150 }, sweden]), packedOf([{ ...east, available: 150 }, sweden], { ptu: 60 })],
    "swedencentral one, swedencentral one",
  ],
  [
    "two models have a capacity each, and share the quota",
    [packedOf([{ ...east, available: 150 }]), packedOf([{ ...east, available: 150 }], { model: otherModel })],
    "eastus one, eastus one",
  ],
  [
    "a pool that several regions tell of holds its PTUs once",
    [
      packedOf(everywhere.map((place) => ({ ...place, remaining: 150, available: 150 }))),
      packedOf(everywhere.map((place) => ({ ...place, remaining: 150, available: 150 }))),
    ],
    "none",
  ],
  [
    "one subscription is better than one region",
    [
      packedOf([east]),
      packedOf([
        { ...east, subscription: "two" },
        { ...east, region: "westus" },
      ]),
    ],
    "eastus one, westus one",
  ],
  [
    "data stays where it must",
    [packedOf([east, { ...sweden, available: 100 }], { residency: zone })],
    "swedencentral one",
  ],
  ["only types that are allowed count", [packedOf([east, ...everywhere], { skuNames: [GLOBAL] })], "eastus one"],
  [
    "only geographies that are allowed count",
    [packedOf([east, sweden], { geographies: ["europe"] })],
    "swedencentral one",
  ],
])("%s", (_says, packed, where) => expect(whereOf(packed)).toBe(where));

describe("what fails, and what mends it", () => {
  const noneOf = (packed: readonly Packed[]) => {
    const placement = placementOf(packed);
    if (placement.is !== "none") throw new Error("it fits");
    const { failing, requests, unknownCount } = placement;
    return [
      failing.workloads.join(),
      failing.by,
      requests.map(({ addedPtu, isCapacityKnown }) => `${addedPtu}${isCapacityKnown ? "" : "?"}`).join(" or "),
      unknownCount,
    ];
  };

  test.each<[says: string, packed: readonly Packed[], none: readonly unknown[]]>([
    ["a model that is nowhere is not offered", [packedOf([])], ["0", "not-offered", "", 0]],
    ["the type", [packedOf([east], { skuNames: [ZONE] })], ["0", "type", "", 0]],
    ["where data must stay", [packedOf([east], { residency: zone })], ["0", "residency", "", 0]],
    ["the geography", [packedOf([east], { geographies: ["Japan"] })], ["0", "geography", "", 0]],
    ["the size rule", [packedOf([east], { ptu: 901 })], ["0", "size", "", 0]],
    [
      "a figure that is not known: nothing is proven there",
      [packedOf([{ ...east, available: unknownCell("not read") }])],
      ["0", "unknown", "", 1],
    ],
    [
      "a region that does not say where it lies could be in the zone",
      [packedOf([{ region: "marsnorth" }], { residency: zone })],
      ["0", "unknown", "", 1],
    ],
    ["capacity: no quota would do", [packedOf([{ ...east, available: 40 }])], ["0", "capacity", "", 0]],
    [
      "quota: capacity beyond it is not known",
      [packedOf([{ ...east, available: 40, remaining: 40 }])],
      ["0", "quota", "60?", 0],
    ],
    ["both", [packedOf([{ ...east, available: 30, remaining: 40 }])], ["0", "both", "", 0]],
    [
      "the second of two, for want of quota that both share: capacity is there for each",
      [
        packedOf([{ ...east, remaining: 150, available: 150 }]),
        packedOf([{ ...east, remaining: 150, available: 150 }], { model: otherModel }),
      ],
      ["0,1", "quota", "50", 0],
    ],
    [
      "two of three",
      [packedOf([sweden]), packedOf([{ ...east, available: 150 }]), packedOf([{ ...east, available: 150 }])],
      ["1,2", "capacity", "", 0],
    ],
    [
      "one more that could be asked for without counting on unknown capacity, where that is more",
      [
        packedOf([
          { ...east, available: 90, remaining: 90 },
          { ...sweden, available: 100, remaining: 100 },
        ]),
        packedOf([{ ...sweden, available: 100, remaining: 100 }], { model: otherModel }),
      ],
      ["0,1", "quota", "10? or 100", 0],
    ],
  ])("%s", (_says, packed, none) => expect(noneOf(packed)).toEqual(none));
});

test("of a pool that two regions tell differently the larger figure stands, once", () => {
  const told = [100, 150].map((remaining, at): Made => ({
    ...{ region: ["eastus", "westus"][at] ?? "", type: GLOBAL, shared: "Global", remaining, available: remaining },
  }));
  expect(whereOf([packedOf(told), packedOf(told, { ptu: 50 })])).toBe("eastus one, eastus one");
  expect(whereOf([packedOf(told), packedOf(told, { ptu: 51 })])).toBe("none");
});
