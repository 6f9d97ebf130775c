import { describe, expect, test } from "vitest";
import { ask, capacitiesPath, locationsPath, modelsPath, usagesPath } from "../test-calls";
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
  const { text } = await ask(emulator, capacitiesPath(gpt41).replace("&", "&$skipToken=cGFnZS0y&"));
  expect(text).toContain('"location":"neptunenorth"');
  expect((await ask(emulator, locationsPath())).text).not.toContain("neptune");
  for (const path of [modelsPath("neptunenorth"), usagesPath("neptunenorth"), capacitiesPath(gpt41, "neptunenorth")]) {
    expect((await ask(emulator, path)).json.value).not.toEqual([]);
  }
  expect((await ask(emulatorAt(NOON), capacitiesPath(gpt41))).text).not.toContain("neptune");
});

describe("P5", () => {
  const GLOBAL = "OpenAI.GlobalProvisionedManaged";

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

  test("the same without scope, in usages and capacities", async () => {
    const told = await pool("P5-no-scope", "uksouth", GLOBAL);
    expect(told).toMatchObject({ currentValue: 430, limit: 1_000 });
    const emulator = struck("P5-no-scope");
    for (const path of [usagesPath("uksouth"), capacitiesPath(gpt41), capacitiesPath(gpt41, "uksouth")]) {
      expect((await ask(emulator, path)).text).not.toContain("scope");
    }
  });
});
