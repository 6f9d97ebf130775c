import { expect, test } from "vitest";
import { mayBeOne } from "./may-be-one";
import { poolsOf } from "./pools-of";
import { GLOBAL_POOL, globalScope, read, REGIONAL_POOL, told, usage, ZONE_POOL } from "./test-pools";

const here = (
  region: string,
  pool: string,
  limit: number | null,
  used: number,
  more: object = {},
  subscription = "one",
) => told(region, read([usage(limit, used, { pool, scope: null, ...more })]), subscription);

test.each<[says: string, readings: Parameters<typeof poolsOf>[0], count: number]>([
  [
    "equal Global pools without a scope",
    [here("eastus", GLOBAL_POOL, 500, 40), here("westus", GLOBAL_POOL, 500, 40)],
    2,
  ],
  ["equal Data Zone pools too", [here("eastus", ZONE_POOL, 500, 40), here("westus", ZONE_POOL, 500, 40)], 2],
  ["not those of other figures", [here("eastus", GLOBAL_POOL, 500, 40), here("westus", GLOBAL_POOL, 500, 41)], 0],
  ["not Regional ones", [here("eastus", REGIONAL_POOL, 500, 40), here("westus", REGIONAL_POOL, 500, 40)], 0],
  [
    "not those of another subscription",
    [here("eastus", GLOBAL_POOL, 500, 40), here("westus", GLOBAL_POOL, 500, 40, {}, "two")],
    0,
  ],
  ["not where nothing is", [here("eastus", GLOBAL_POOL, 0, 0), here("westus", GLOBAL_POOL, 0, 0)], 0],
  ["not what is not known", [here("eastus", GLOBAL_POOL, null, 0), here("westus", GLOBAL_POOL, null, 0)], 0],
  [
    "not what Azure says whose it is",
    [
      here("eastus", GLOBAL_POOL, 500, 40, { scope: globalScope }),
      here("westus", GLOBAL_POOL, 500, 40, { scope: { type: "Regional", id: "westus" } }),
    ],
    0,
  ],
])("P5: may be one pool: %s", (_says, readings, count) => expect(mayBeOne(poolsOf(readings)).size).toBe(count));
