import { describe, expect, test } from "vitest";
import { folded } from "./spelling";
import {
  ask,
  capacitiesPath,
  development,
  limited,
  locationsPath,
  modelsPath,
  production,
  readAll,
  usagesPath,
} from "./test-calls";
import { expectCapacityToHold, expectUsedToBeDeployed } from "./test-invariants";
import { emulatorAt, NOON, type CapacityRow } from "./test-worlds";

const emulator = emulatorAt(NOON);
const gpt41 = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };
const capacities = async (subscription: string) =>
  (await readAll(emulator, capacitiesPath(gpt41, "", subscription))).items as CapacityRow[];

describe("a region that development alone has", () => {
  const ownPaths: [says: string, pathOf: (subscription: string) => string][] = [
    ["catalogue", (subscription) => modelsPath("germanynorth", subscription)],
    ["usages", (subscription) => usagesPath("Germany North", subscription)],
    ["capacities", (subscription) => capacitiesPath(gpt41, "GermanyNorth", subscription)],
  ];

  test.each(ownPaths)("its %s answer there, and to nobody else", async (_says, pathOf) => {
    expect((await readAll(emulator, pathOf(development))).items.length).toBeGreaterThan(2);
    const { status, json, text } = await ask(emulator, pathOf(production));
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: { code: "LocationNotAvailableForResourceType" } });
    expect(text).not.toMatch(/List of available regions .*germanynorth/);
  });

  test.each([
    ["development", true, development],
    ["production", false, production],
    ["the limited subscription", false, limited],
  ])("%s lists it, and has rows of it: %s", async (_says, isThere, subscription) => {
    const listed = (await ask(emulator, locationsPath(subscription))).json.value as { name: string }[];
    expect(listed.some(({ name }) => name === "germanynorth")).toBe(isThere);
    const rows = await capacities(subscription);
    expect(rows.some(({ location }) => folded(location) === "germanynorth")).toBe(isThere);
  });

  test("is Regional nowhere, and shares its zone's pool with the others", async () => {
    const here = (await capacities(development)).filter(({ location }) => location === "GermanyNorth");
    expect(here.map(({ name, properties }) => [name, properties.scopeId])).toEqual([
      ["DataZoneStandard", "EU"],
      ["GlobalStandard", "Global"],
      ["DataZoneProvisionedManaged", "EU"],
      ["GlobalProvisionedManaged", "Global"],
    ]);
  });

  test("is nobody else's when the world grows, and comes on top of the regions asked for", async () => {
    const grown = emulatorAt(NOON, { regions: 40, subscriptions: 12 });
    const physical = async (subscription: string) => {
      const { json } = await ask(grown, locationsPath(subscription));
      const rows = json.value as { name: string; metadata: { regionType: string } }[];
      return rows.filter(({ metadata }) => metadata.regionType === "Physical").length;
    };
    const { json } = await ask(grown, "/subscriptions?api-version=2022-12-01");
    const ids = (json.value as { subscriptionId: string }[]).map(({ subscriptionId }) => subscriptionId);
    expect(ids).toHaveLength(12);
    for (const id of ids) expect(await physical(id)).toBe(id === development ? 41 : 40);
    for (const id of ids.slice(-2)) {
      await expectCapacityToHold(grown, gpt41, id);
      await expectUsedToBeDeployed(grown, id);
    }
  }, 30_000);
});

test("a region without coordinates is a region like any other: it has a catalogue, quota and capacity", async () => {
  const { json } = await ask(emulator, locationsPath());
  const regions = json.value as { name: string; metadata: { regionType: string; latitude?: string } }[];
  const placeless = regions.filter(({ metadata }) => metadata.regionType === "Physical" && !metadata.latitude);
  expect(placeless.map(({ name, metadata }) => [name, "longitude" in metadata, "latitude" in metadata])).toEqual([
    ["belgiumcentral", false, false],
  ]);
  for (const path of [modelsPath("belgiumcentral"), usagesPath("belgiumcentral")]) {
    expect((await readAll(emulator, path)).items.length).toBeGreaterThan(2);
  }
  const rows = (await capacities(production)).filter(({ location }) => location === "BelgiumCentral");
  expect(rows.map(({ name }) => name)).toContain("DataZoneProvisionedManaged");
});

test("East US is spelled in three ways within one answer; it is one region with one row for each SKU", async () => {
  const rows = (await capacities(production)).filter(({ location }) => folded(location) === "eastus");
  expect(new Set(rows.map(({ location }) => location))).toEqual(new Set(["East US", "eastus", "EastUS"]));
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect((await readAll(emulator, capacitiesPath(gpt41, "eastus"))).items).toEqual(rows);
});
