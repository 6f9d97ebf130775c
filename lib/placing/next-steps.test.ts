import { expect, test } from "vitest";
import { nextSteps } from "./next-steps";
import { type Made, REGIONAL, rowsOf, steps } from "./test-rows";
import { nowhere, stepsIn, type World } from "./test-steps";

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
