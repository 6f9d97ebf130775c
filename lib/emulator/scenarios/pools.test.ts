import { describe, expect, test } from "vitest";
import { ask, capacitiesPath, development, locationsPath, modelsPath, usagesPath } from "../test-calls";
import { emulatorAt, NOON, worldOf } from "../test-worlds";

const gpt41 = { name: "gpt-4.1", version: "2025-04-14" };
const struck = (scenario: string) => emulatorAt(NOON, { scenario });
const pool = async (scenario: string, region: string, name: string) =>
  (await worldOf(struck(scenario)).usages(region)).find((row) => row.name.value === name);

test("I4 forbids usages alone, in Azure's words", async () => {
  const emulator = struck("I4");
  const { status, text } = await ask(emulator, usagesPath());
  expect(status).toBe(403);
  expect(text).toContain("'Microsoft.CognitiveServices/locations/usages/read'");
  expect((await ask(emulator, capacitiesPath(gpt41))).status).toBe(200);
  expect((await ask(emulator, modelsPath())).status).toBe(200);
});

describe("A13", () => {
  test.each<[says: string, name: string, row: object]>([
    ["a pool nobody has heard of", "OpenAI.Orbital", { name: { localizedValue: "Orbital Throughput Unit" } }],
    ["a limit of -1", "OpenAI.DataZoneProvisionedManaged", { limit: -1 }],
    ["more used than the limit", "OpenAI.GlobalProvisionedManaged", { currentValue: 700, limit: 500 }],
    ["the others as they are", "OpenAI.ProvisionedManaged", { currentValue: 175, limit: 600 }],
  ])("%s", async (_says, name, row) => {
    expect(await pool("A13", "eastus2", name)).toMatchObject(row);
  });
});

test("A11-unlisted: a region that no list names has a catalogue, usages and capacities of its own", async () => {
  const emulator = struck("A11-unlisted");
  const { text } = await ask(emulator, capacitiesPath(gpt41));
  expect(text).toContain('"location":"neptunenorth"');
  expect(text).toContain('"scopeId":"neptunenorth"');
  expect(text).not.toContain('"scopeId":"UKSouth"');
  expect((await ask(emulator, locationsPath())).text).not.toContain("neptune");
  for (const path of [modelsPath("neptunenorth"), usagesPath("neptunenorth"), capacitiesPath(gpt41, "neptunenorth")]) {
    expect((await ask(emulator, path)).json.value).not.toEqual([]);
  }
  expect((await ask(emulatorAt(NOON), capacitiesPath(gpt41))).text).not.toContain("neptune");
});

describe("P5", () => {
  const GLOBAL = "OpenAI.GlobalProvisionedManaged";
  const rowsOf = async (scenario: string, model = gpt41) =>
    (await worldOf(struck(scenario)).capacities(capacitiesPath(model))).map(({ location, name, properties }) => ({
      ...properties,
      at: `${location} ${name}`,
    }));

  test("one global pool in every region", async () => {
    for (const region of ["eastus2", "mexicocentral"]) {
      expect(await pool("P5", region, GLOBAL)).toMatchObject({
        currentValue: 430,
        limit: 1_000,
        scopeType: "Global",
        scopeId: "Global",
      });
    }
  });

  test("the capacity of it is one figure in every region, beside other types with figures of their own", async () => {
    const rows = await rowsOf("P5");
    const global = rows.filter(({ skuName }) => skuName === "GlobalProvisionedManaged");
    expect(global.length).toBeGreaterThan(30);
    for (const row of global) expect(row).toMatchObject({ availableCapacity: 500, scopeType: "Global" });
    expect(new Set(rows.map(({ skuName }) => skuName)).size).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ["two regions", "FranceCentral ProvisionedManaged", "ItalyNorth ProvisionedManaged"],
    ["two zones", "NorthCentralUS DataZoneProvisionedManaged", "ItalyNorth DataZoneProvisionedManaged"],
  ])("the pools of %s are two, and tell equal figures", async (_says, one, other) => {
    const rows = await rowsOf("P5");
    const [a, b] = [one, other].map((at) => rows.find((row) => row.at === at));
    expect([a?.availableCapacity, b?.availableCapacity]).toEqual([100, 100]);
    expect(a?.scopeId).not.toBe(b?.scopeId);
  });

  test("the same without scope, in usages and capacities", async () => {
    const told = await pool("P5-no-scope", "uksouth", GLOBAL);
    expect(told).toMatchObject({ currentValue: 430, limit: 1_000 });
    const emulator = struck("P5-no-scope");
    for (const path of [usagesPath("uksouth"), capacitiesPath(gpt41), capacitiesPath(gpt41, "uksouth")]) {
      expect((await ask(emulator, path)).text).not.toContain("scope");
    }
    const figures = async (scenario: string) => (await rowsOf(scenario)).map((row) => [row.at, row.availableCapacity]);
    expect(await figures("P5-no-scope")).toEqual(await figures("P5"));
  });
});

test.each([
  ["usages", usagesPath("eastus"), ["EastUS", "eastus", "East US"]],
  ["capacities", capacitiesPath(gpt41), ["Global", "global", "GLOBAL"]],
])("A10: the pools of %s are spelled in several ways, and no figure changes", async (_says, path, spellings) => {
  const [spelled, plain] = await Promise.all(
    [struck("A10"), emulatorAt(NOON)].map(async (emulator) => (await ask(emulator, path)).text),
  );
  for (const id of spellings) expect(spelled).toContain(`"scopeId":"${id}"`);
  const alike = (text = "") => text.replace(/"scopeId":"[^"]*"/g, (id) => id.toLowerCase().replace(" ", ""));
  expect(alike(spelled)).toBe(alike(plain));
});

describe("sell-out", () => {
  const SWEDEN = /"location":"SwedenCentral"/;
  const figures = async (emulator: ReturnType<typeof struck>, path: string) => {
    const { json } = await ask(emulator, path);
    const rows = json.value as { location: string; properties: { availableCapacity: number } }[];
    const of = (isHere: boolean) =>
      rows
        .filter((row) => SWEDEN.test(JSON.stringify(row)) === isHere)
        .map(({ properties }) => properties.availableCapacity);
    return { here: of(true), elsewhere: of(false) };
  };

  test.each([
    ["in all regions", capacitiesPath(gpt41)],
    ["in that region", capacitiesPath(gpt41, "swedencentral")],
  ])("one region has its figures, nothing, and its figures again, asked %s", async (_says, path) => {
    const emulator = struck("sell-out");
    const reads = [
      await figures(emulator, path),
      await figures(emulator, path),
      await figures(emulator, path),
      await figures(emulator, path),
    ];
    const [first, second] = reads;
    expect(Math.max(...(first?.here ?? []))).toBeGreaterThan(0);
    expect(new Set(second?.here)).toEqual(new Set([0]));
    expect(second?.elsewhere).toEqual(first?.elsewhere);
    expect(reads.slice(2)).toEqual(reads.slice(0, 2));
  });

  test("each subscription and each model sells out by itself", async () => {
    const emulator = struck("sell-out");
    const first = await figures(emulator, capacitiesPath(gpt41));
    for (const path of [
      capacitiesPath(gpt41, "", development),
      capacitiesPath({ name: "gpt-5", version: "2025-08-07" }),
    ]) {
      expect(Math.max(...(await figures(emulator, path)).here)).toBeGreaterThan(0);
    }
    expect(Math.max(...(await figures(emulator, capacitiesPath(gpt41))).here)).toBe(0);
    expect(await figures(emulator, capacitiesPath(gpt41))).toEqual(first);
  });
});
