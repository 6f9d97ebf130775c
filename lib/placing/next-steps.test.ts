import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import type { MeasuredPlace } from "./best-options-places";
import { nextSteps } from "./next-steps";
import type { NextStep } from "./next-steps-kinds";
import { type Made, REGIONAL, rowsOf, steps, ZONE } from "./test-rows";

const nowhere = { home: null };
const from = (name: string) => ({ home: regionName(name) });

const at = ({ region, type, site }: MeasuredPlace) =>
  `${region.name} ${type.scope}${site.subscription === "one" ? "" : ` ${site.subscription}`}`;

function written(step: NextStep): string {
  switch (step.is) {
    case "nearest-size":
      return `${step.isSmallest ? "smallest" : "next"} ${step.size} ${at(step.place)}`;
    case "smaller-size":
      return `smaller ${step.size} ${at(step.place)}`;
    case "other-type":
      return `type ${at(step.option.places[0])} of ${step.regionCount}`;
    case "other-region":
      return `region ${at(step.option.places[0])} of ${step.regionCount} in ${step.within.is} ${step.within.name}`;
    case "split":
      return `split ${step.parts.map(({ place, size }) => `${size} ${place.region.name}`).join(" + ")}`;
    case "request-quota":
      return `quota ${step.shortBy} ${at(step.place)}${step.isCapacityShort ? " capacity short" : ""}`;
    case "try-later":
      return `later ${step.atMost} ${step.places.map(at).join(", ")}`;
  }
}

interface World {
  looked: readonly Made[];
  /** What is not looked at and keeps the data where it must stay. */
  more?: readonly Made[];
  home?: string;
}

const stepsIn = ({ looked, more = [], home }: World) =>
  nextSteps(rowsOf(...looked), rowsOf(...looked, ...more), home === undefined ? nowhere : from(home)).steps.map(
    written,
  );

test.each<[says: string, world: World, steps: readonly string[]]>([
  ["none where something can be deployed", { looked: [{ region: "eastus" }, { region: "westus", available: 50 }] }, []],
  [
    "capacity is short: the largest smaller size, and waiting",
    {
      looked: [
        { region: "eastus", available: 48 },
        { region: "westus", available: 31, subscription: "two" },
      ],
    },
    ["smaller 45 eastus global", "later 45 eastus global, westus global two"],
  ],
  [
    "of equal sizes, the nearest to home",
    {
      looked: [
        { region: "eastus", available: 30 },
        { region: "japaneast", available: 32 },
      ],
      home: "japaneast",
    },
    ["smaller 30 japaneast global", "later 30 japaneast global, eastus global"],
  ],
  ["nothing fits: none now", { looked: [{ region: "eastus", available: 10 }] }, ["later null eastus global"]],
  [
    "quota is short: the place where the least is missing, and the size that the quota allows",
    {
      looked: [
        { region: "eastus", available: 40, remaining: 40 },
        { region: "westus", available: 90, remaining: 35 },
      ],
    },
    ["smaller 40 eastus global", "quota 60 eastus global"],
  ],
  [
    "where capacity is short as well, quota is asked for only for want of any other place",
    {
      looked: [
        { region: "eastus", available: 20, remaining: 90 },
        { region: "westus", available: 10, remaining: 10 },
      ],
    },
    ["smaller 20 eastus global", "quota 90 westus global"],
  ],
  [
    "both short everywhere",
    { looked: [{ region: "eastus", available: 20, remaining: 90 }] },
    ["smaller 20 eastus global", "quota 10 eastus global capacity short"],
  ],
  [
    "below the minimum: the smallest size, where it fits",
    {
      looked: [
        { region: "eastus", needed: 10, rule: steps(50, 50) },
        { region: "westus", needed: 10, rule: steps(15, 5), available: 14 },
      ],
    },
    ["smallest 50 eastus global"],
  ],
  [
    "off the increment: the next larger, and the next smaller",
    { looked: [{ region: "eastus", needed: 101 }] },
    ["next 105 eastus global", "smaller 100 eastus global"],
  ],
  [
    "above the maximum: the largest, and two of them",
    {
      looked: ["eastus", "westus"].map((region) => ({
        ...{ region, needed: 500, available: 900, remaining: 900, type: REGIONAL },
        rule: steps(50, 50, 300),
      })),
    },
    ["smaller 300 eastus region", "split 300 eastus + 200 westus"],
  ],
  [
    "a type that is not looked at, in a region that is",
    {
      looked: [
        { region: "eastus", available: 0 },
        { region: "westus", available: 0 },
      ],
      more: [
        { region: "eastus", type: REGIONAL, available: 120 },
        { region: "westus", type: REGIONAL, available: 110 },
        { region: "westus", type: ZONE, available: 100 },
        { region: "japaneast", type: ZONE, available: 900 },
      ],
    },
    ["type westus zone of 1", "type eastus region of 2", "later null eastus global, westus global"],
  ],
  [
    "where no chosen type keeps the data where it must stay, another one that does",
    { looked: [], more: [{ region: "westeurope", type: ZONE }] },
    ["type westeurope zone of 1"],
  ],
  [
    "a region of the same geography as home before one of the same group",
    {
      looked: [{ region: "eastus", available: 0 }],
      more: [{ region: "westus", available: 110 }, { region: "eastus2" }, { region: "japaneast" }],
      home: "eastus",
    },
    ["region eastus2 global of 2 in geography United States", "later null eastus global"],
  ],
  [
    "else one of the same group, here of the region that is looked at",
    {
      looked: [{ region: "swedencentral", available: 0 }],
      more: [{ region: "westeurope" }, { region: "northeurope" }, { region: "japaneast" }],
    },
    ["region northeurope global of 2 in geography-group Europe", "later null swedencentral global"],
  ],
  [
    "no region of another part of the world",
    { looked: [{ region: "swedencentral", available: 0 }], more: [{ region: "japaneast" }, { region: "nowhere" }] },
    ["later null swedencentral global"],
  ],
  [
    "nor one that is not looked at as another type",
    { looked: [{ region: "eastus", available: 0 }], more: [{ region: "westus", type: REGIONAL }] },
    ["later null eastus global"],
  ],
  [
    "a region without a geography is near no other",
    { looked: [{ region: "nowhere", available: 0 }], more: [{ region: "erewhon" }] },
    ["later null nowhere global"],
  ],
  [
    "nor does it stand in the way of one that has",
    {
      looked: [
        { region: "nowhere", available: 0 },
        { region: "swedencentral", available: 5 },
      ],
      more: [{ region: "erewhon", available: 900, remaining: 900 }, { region: "westeurope" }],
    },
    ["region westeurope global of 1 in geography-group Europe", "later null swedencentral global, nowhere global"],
  ],
  [
    "what is not known, retired or not offered leads nowhere",
    {
      looked: [
        { region: "eastus", available: { is: "unknown", why: "it failed" } },
        { region: "westus", remaining: { is: "not-permitted", role: "Reader" } },
        { region: "japaneast", available: { is: "not-offered" } },
        { region: "westeurope", available: 50, retiresAt: 1 },
      ],
    },
    [],
  ],
])("%s", (_says, world, expected) => expect(stepsIn(world)).toEqual(expected));

test("what no step can speak of is counted by its reason", () => {
  const made: readonly Made[] = [
    { region: "eastus", available: { is: "unknown", why: "it failed" } },
    { region: "westus", remaining: { is: "not-permitted", role: "Reader" } },
    { region: "japaneast", remaining: { is: "loading" } },
    { region: "westeurope", remaining: { is: "not-asked" } },
    { region: "northeurope", available: { is: "not-offered" } },
    { region: "eastus2" },
  ];
  expect(nextSteps(rowsOf(...made), [], nowhere).unread).toEqual({
    ...{ loading: 2, unknown: 1, notPermitted: 1 },
  });
});
