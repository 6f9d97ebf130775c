import { describe, expect, test } from "vitest";
import { capacitiesPath, development, production } from "./test-calls";
import { folded } from "./spelling";
import { emulatorAt, NOON, worldOf, type SkuRow } from "./test-worlds";

const HOUR_MS = 3_600_000;
const instants = [0, 5, 13, 31, 24 * 40].map((hours) => NOON + hours * HOUR_MS);

type Case = [
  says: string,
  subscription: string,
  region: string,
  model: [name: string, version: string],
  sku: string,
  /** What quota leaves, and what is available: the least and the most at any hour. */
  figures: { remaining: number; available: [least: number, most: number] },
];
const GLOBAL = "GlobalProvisionedManaged";
const ZONE = "DataZoneProvisionedManaged";
const REGIONAL = "ProvisionedManaged";
const gpt41: [string, string] = ["gpt-4.1", "2025-04-14"];

/** The table of docs/emulator.md: what a test of any screen may stand on, at any hour and with any seed. */
const cases: Case[] = [
  ["room for 400", production, "eastus2", gpt41, REGIONAL, { remaining: 425, available: [400, 400] }],
  ["room for 250", production, "swedencentral", gpt41, REGIONAL, { remaining: 250, available: [250, 250] }],
  ["room for 300", production, "swedencentral", gpt41, GLOBAL, { remaining: 1_410, available: [300, 1_410] }],
  ["all that quota leaves", production, "polandcentral", gpt41, REGIONAL, { remaining: 50, available: [50, 50] }],
  ["all that quota leaves", production, "uksouth", gpt41, GLOBAL, { remaining: 400, available: [300, 400] }],
  ["all that quota leaves", production, "japaneast", gpt41, GLOBAL, { remaining: 300, available: [300, 300] }],
  ["much quota, nothing free", production, "westeurope", gpt41, REGIONAL, { remaining: 1_000, available: [0, 0] }],
  ["much quota, nothing free", production, "switzerlandnorth", gpt41, REGIONAL, { remaining: 500, available: [0, 0] }],
  ["no quota", production, "mexicocentral", gpt41, GLOBAL, { remaining: 0, available: [0, 0] }],
  ["hardly any quota", production, "westus3", gpt41, ZONE, { remaining: 5, available: [0, 0] }],
  [
    "sizes from a list",
    production,
    "eastus2",
    ["gpt-5.1-codex", "2025-11-13"],
    ZONE,
    { remaining: 700, available: [0, 500] },
  ],
  [
    "a version retired long ago",
    production,
    "eastus2",
    ["gpt-4o", "2024-05-13"],
    REGIONAL,
    { remaining: 425, available: [400, 400] },
  ],
  [
    "a type retired before its version",
    production,
    "eastus2",
    ["o3-mini", "2025-01-31"],
    REGIONAL,
    { remaining: 425, available: [400, 425] },
  ],
  ["development's own region", development, "germanynorth", gpt41, GLOBAL, { remaining: 80, available: [80, 80] }],
  ["less quota in development", development, "swedencentral", gpt41, GLOBAL, { remaining: 100, available: [100, 100] }],
  ["no Regional quota there", development, "polandcentral", gpt41, REGIONAL, { remaining: 0, available: [0, 0] }],
];

describe("at any hour, with any seed", () => {
  test.each(cases)("%s: %s %s", async (_says, subscription, region, [name, version], sku, figures) => {
    for (const [n, nowMs] of instants.entries()) {
      const world = worldOf(emulatorAt(nowMs, { seed: 1 + 13 * n }), subscription);
      const model = { format: "OpenAI", name, version };
      const { usageName } = (await world.sku(region, model, sku)) as SkuRow;
      const pool = (await world.usages(region)).find((row) => row.name.value === usageName);
      expect((pool?.limit ?? NaN) - (pool?.currentValue ?? NaN)).toBe(figures.remaining);
      const rows = await world.capacities(capacitiesPath(model, region, subscription));
      const row = rows.find((each) => folded(each.location) === region && each.name === sku);
      const [least, most] = figures.available;
      expect(row?.properties.availableCapacity).toBeGreaterThanOrEqual(least);
      expect(row?.properties.availableCapacity).toBeLessThanOrEqual(most);
    }
  });

  test.each([
    ["mexicocentral", REGIONAL],
    ["uksouth", ZONE],
  ])("gpt-4.1 is not offered in %s as %s", async (region, sku) => {
    const world = worldOf(emulatorAt(NOON));
    const model = { format: "OpenAI", name: gpt41[0], version: gpt41[1] };
    expect((await world.find(region, model))?.skus.length).toBeGreaterThan(0);
    expect(await world.sku(region, model, sku)).toBeUndefined();
    const rows = await world.capacities(capacitiesPath(model, region));
    expect(rows.some(({ name }) => name === sku)).toBe(false);
  });
});
