import { describe, expect, test } from "vitest";
import { capacitiesPath, modelsPath, readAll, usagesPath } from "./test-calls";
import { emulatorAt, NOON, type CapacityRow, type UsageRow } from "./test-worlds";

type Listed = {
  name: string;
  version: string;
  lifecycleStatus: string;
  deprecation?: { inference: string };
  skus: { name: string; deprecationDate?: string }[];
};

const catalogueOf = async (emulator: ReturnType<typeof emulatorAt>) =>
  ((await readAll(emulator, modelsPath())).items as { model: Listed }[]).map(({ model }) => model);
const versions = (models: readonly Listed[], name: string, version: string) =>
  models.filter((model) => model.name === name && model.version === version);
const emulator = emulatorAt(NOON);

describe("retired versions come back in answers", () => {
  test.each([
    ["gpt-4o", "2024-05-13"],
    ["gpt-35-turbo", "0125"],
  ])("%s %s stands in the catalogue as Deprecated, with a date that is over", async (name, version) => {
    const found = versions(await catalogueOf(emulator), name, version);
    expect(found).toHaveLength(2);
    for (const { lifecycleStatus, deprecation } of found) {
      expect(lifecycleStatus).toBe("Deprecated");
      expect(Date.parse(deprecation?.inference ?? "")).toBeLessThan(NOON);
    }
  });

  test("with capacity beside it", async () => {
    const path = capacitiesPath({ name: "gpt-4o", version: "2024-05-13" });
    const rows = (await readAll(emulator, path)).items as CapacityRow[];
    const global = rows.filter(({ name }) => name === "GlobalProvisionedManaged");
    expect(global.length).toBeGreaterThan(20);
    expect(Math.max(...global.map(({ properties }) => properties.availableCapacity))).toBeGreaterThanOrEqual(300);
  });

  test("with quota beside it", async () => {
    const pools = (await readAll(emulator, usagesPath())).items as UsageRow[];
    expect(pools.find(({ name }) => name.value === "OpenAI.Standard.gpt-35-turbo")).toMatchObject({ limit: 240 });
  });

  test("A12: so does one that a scenario retires", async () => {
    const struck = emulatorAt(NOON, { scenario: "A12" });
    const [model] = versions(await catalogueOf(struck), "gpt-4o", "2024-11-20");
    expect(model?.deprecation?.inference).toBe("2026-11-20T12:00:00.000Z");
    expect(new Set(model?.skus.map(({ deprecationDate }) => deprecationDate))).toEqual(
      new Set(["2026-11-20T12:00:00.000Z"]),
    );
    const path = capacitiesPath({ name: "gpt-4o", version: "2024-11-20" });
    expect((await readAll(struck, path)).items).toEqual((await readAll(emulator, path)).items);
  });
});

test("every lifecycle status that Azure documents occurs", async () => {
  expect(new Set((await catalogueOf(emulator)).map(({ lifecycleStatus }) => lifecycleStatus))).toEqual(
    new Set(["Preview", "GenerallyAvailable", "Deprecating", "Deprecated", "Legacy"]),
  );
});

test.each<[says: string, version: [string, string], sku: string, own: string, model: string]>([
  ["before its version", ["o3-mini", "2025-01-31"], "ProvisionedManaged", "2026-09-30", "2027-01-15"],
  ["after its version", ["gpt-4o", "2024-11-20"], "DataZoneProvisionedManaged", "2027-09-30", "2027-06-30"],
])("a SKU can end %s, and the others end with it", async (_says, [name, version], sku, own, model) => {
  const [found] = versions(await catalogueOf(emulator), name, version);
  expect(found?.deprecation?.inference).toBe(`${model}T00:00:00Z`);
  for (const each of found?.skus ?? []) {
    expect(each.deprecationDate).toBe(`${each.name === sku ? own : model}T00:00:00Z`);
  }
});
