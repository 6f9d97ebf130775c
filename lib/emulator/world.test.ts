import { expect, test } from "vitest";
import { azureBuckets } from "./buckets";
import { modelSeeds, offersOf } from "./offers";
import { isOpenTo, regionSeeds } from "./seeds/regions";
import { throughputs } from "./seeds/throughput";
import { capacitiesPath, modelsPath, production, readAll, usagesPath } from "./test-calls";
import { emulatorAt, NOON, worldOf } from "./test-worlds";

const emulator = emulatorAt(NOON);
const world = worldOf(emulator);

test("there are 30 regions and more, of all groups of geographies, each with a place of its own", () => {
  expect(regionSeeds.length).toBeGreaterThanOrEqual(30);
  expect(new Set(regionSeeds.map(({ geographyGroup }) => geographyGroup))).toEqual(
    new Set(["US", "Canada", "Mexico", "South America", "Europe", "Middle East", "Africa", "Asia Pacific"]),
  );
  expect(new Set(regionSeeds.map(({ name }) => name)).size).toBe(regionSeeds.length);
  expect(new Set(regionSeeds.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size).toBe(
    regionSeeds.length,
  );
});

test("the zone of the European Union ends where the Union does", () => {
  const zoned = (zone: string | undefined, group: string) =>
    regionSeeds.filter((each) => each.dataZone === zone && each.geographyGroup === group).map(({ name }) => name);
  expect(zoned(undefined, "Europe")).toEqual(["uksouth", "switzerlandnorth", "norwayeast"]);
  expect(zoned(undefined, "US")).toEqual([]);
  expect(
    regionSeeds.filter(({ dataZone }) => dataZone === "EU").every((each) => each.geographyGroup === "Europe"),
  ).toBe(true);
});

test("there are 20 model versions and more, each once, and each provisioned one can be calculated", () => {
  expect(modelSeeds.length).toBeGreaterThanOrEqual(20);
  expect(new Set(modelSeeds.map(({ format, name, version }) => `${format} ${name} ${version}`)).size).toBe(
    modelSeeds.length,
  );
  const provisioned = new Set(modelSeeds.filter((seed) => seed.provisioned).map(({ name }) => name));
  const known = new Set(throughputs.map(({ name }) => name));
  expect([...provisioned].filter((name) => !known.has(name))).toEqual(["gpt-4"]);
});

test("a region that is named as offering a model exists", () => {
  const names = new Set(regionSeeds.map(({ name }) => name));
  const named = modelSeeds.flatMap(({ provisioned, standard, notIn, onlyIn }) => [
    ...(provisioned?.regional?.in ?? []),
    ...Object.keys(provisioned?.regional?.except ?? {}),
    ...(standard.regionalIn ?? []),
    ...(notIn ?? []),
    ...(onlyIn ?? []),
  ]);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  ["eastus2", 25, 25],
  ["japaneast", 50, 25],
  ["brazilsouth", 50, 50],
])("gpt-4o-mini begins in %s with %i and grows by %i", async (region, minimum, step) => {
  const mini = { format: "OpenAI", name: "gpt-4o-mini", version: "2024-07-18" };
  expect((await world.sku(region, mini, "ProvisionedManaged"))?.capacity).toMatchObject({ minimum, step });
});

test("one SKU has a list of sizes instead of minimum and step", async () => {
  const codex = { format: "OpenAI", name: "gpt-5.1-codex", version: "2025-11-13" };
  expect((await world.sku("eastus2", codex, "DataZoneProvisionedManaged"))?.capacity).toEqual({
    default: 15,
    maximum: 500,
    allowedValues: [15, 50, 100, 250, 500],
  });
});

test("other makers' models draw from pools of AIServices", () => {
  for (const seed of modelSeeds.filter(({ format }) => format !== "OpenAI")) {
    for (const { usageName } of regionSeeds.flatMap((region) => offersOf(seed, region))) {
      expect(usageName).toMatch(/^AIServices\./);
    }
  }
});

test("all catalogues can be read twice at once before Azure's bucket is empty, and so can all usages", async () => {
  const open = regionSeeds.filter((region) => isOpenTo(region, production));
  for (const pathOf of [modelsPath, usagesPath]) {
    const reads = await Promise.all(open.map(async ({ name }) => (await readAll(emulator, pathOf(name))).pages));
    expect(new Set(reads), "each of them is one page").toEqual(new Set([1]));
    expect(2 * reads.length).toBeLessThan(azureBuckets.read.size);
  }
});

test("the capacity of each model version in 60 regions is one page", async () => {
  const large = emulatorAt(NOON, { regions: 60 });
  const reads = await Promise.all(
    modelSeeds.map(async (model) => (await readAll(large, capacitiesPath(model, "eastus2"))).pages),
  );
  expect(new Set(reads)).toEqual(new Set([1]));
  expect((await readAll(large, capacitiesPath({ name: "gpt-4o", version: "2024-11-20" }))).pages).toBe(1);
});
