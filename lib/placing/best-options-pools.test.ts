import { expect, test } from "vitest";
import { bestOptions } from "./best-options";
import type { PoolNote } from "./best-options-pools";
import { type Made, REGIONAL, rowsOf, ZONE } from "./test-rows";

test.each<[says: string, made: readonly Made[], pool: PoolNote]>([
  ["a pool of one region", [{ region: "eastus", pool: "EastUS" }], { is: "own" }],
  ["a pool without a name and without its like", [{ region: "eastus" }], { is: "own" }],
  [
    "one option of one pool",
    [
      { region: "eastus", pool: "Global", quota: "Global" },
      { region: "westus", pool: "Global", quota: "Global" },
    ],
    { is: "counted-once", name: "Global" },
  ],
  [
    "one pool of capacity, also with a region that has no quota left",
    [
      { region: "eastus", pool: "Global" },
      { region: "westus", pool: "Global", remaining: 0 },
    ],
    { is: "shared", name: "Global", regionCount: 2 },
  ],
  [
    "equal numbers of pools without a name",
    [{ region: "eastus" }, { region: "westus" }, { region: "japaneast", available: 505 }],
    { is: "may-be-shared", regionCount: 2 },
  ],
  [
    "equal numbers of Global in two data zones",
    [{ region: "eastus" }, { region: "westeurope" }],
    { is: "may-be-shared", regionCount: 2 },
  ],
  [
    "pools of one name whose keys Azure does not join",
    [
      { region: "eastus", pool: "Global", poolKey: "a" },
      { region: "westus", pool: "Global", poolKey: "b" },
    ],
    { is: "may-be-shared", regionCount: 2 },
  ],
  [
    "equal numbers of Regional: capacity is the region's own",
    [
      { region: "eastus", type: REGIONAL },
      { region: "westus", type: REGIONAL },
    ],
    { is: "own" },
  ],
  [
    "equal numbers in two data zones",
    [
      { region: "eastus", type: ZONE },
      { region: "westeurope", type: ZONE },
    ],
    { is: "own" },
  ],
  [
    "equal numbers where the data zone is not known",
    [
      { region: "eastus", type: ZONE },
      { region: "nowhere", type: ZONE },
    ],
    { is: "may-be-shared", regionCount: 2 },
  ],
  [
    "equal numbers in two subscriptions",
    [{ region: "eastus" }, { region: "westus", subscription: "two" }],
    { is: "own" },
  ],
])("the note of %s", (_says, made, pool) =>
  expect(bestOptions(rowsOf(...made), { home: null })[0]?.pool).toEqual(pool),
);
