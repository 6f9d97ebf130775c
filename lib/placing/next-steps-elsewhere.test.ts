import { expect, test } from "vitest";
import { REGIONAL, ZONE } from "./test-rows";
import { stepsIn, type World } from "./test-steps";

test.each<[says: string, world: World, steps: readonly string[]]>([
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
])("%s", (_says, world, expected) => expect(stepsIn(world)).toEqual(expected));
