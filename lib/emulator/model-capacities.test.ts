import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, capacitiesPath, limited, production, readAll } from "./test-calls";
import { expectCapacityToHold } from "./test-invariants";
import { emulatorAt, NOON, worldOf, type CapacityRow } from "./test-worlds";

const gpt41 = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const rowsAt = async (nowMs: number, path: string, seed = 1) =>
  (await readAll(emulatorAt(nowMs, { seed }), path)).items as CapacityRow[];
const figuresAt = async (nowMs: number, path: string, seed = 1) =>
  (await rowsAt(nowMs, path, seed)).map(({ properties }) => properties.availableCapacity);

const anyModel = fc.constantFrom(
  gpt41,
  { format: "OpenAI", name: "gpt-4o-mini", version: "2024-07-18" },
  { format: "OpenAI", name: "o1", version: "2024-12-17" },
  { format: "OpenAI", name: "gpt-5.1-codex", version: "2025-11-13" },
  { format: "OpenAI", name: "gpt-5.4", version: "2026-03-05" },
  { format: "OpenAI", name: "text-embedding-3-large", version: "1" },
  { format: "DeepSeek", name: "DeepSeek-R1", version: "1" },
  { format: "MoonshotAI", name: "Kimi-K2.5", version: "1" },
);
const anyInstant = fc.integer({ min: 0, max: 365 * 24 }).map((hours) => NOON + hours * HOUR_MS);

describe("at any instant, with any seed", () => {
  test("what is available is 0 or a legal size, within the quota, wherever the catalogue offers it", async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, anyInstant, fc.nat(1_000), async (model, nowMs, seed) => {
        await expectCapacityToHold(emulatorAt(nowMs, { seed }), model);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("the same seed and instant tell the same, and nothing moves within ten minutes", async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, anyInstant, fc.nat(1_000), async (model, nowMs, seed) => {
        const path = capacitiesPath(model);
        const now = await figuresAt(nowMs, path, seed);
        expect(await figuresAt(nowMs, path, seed)).toEqual(now);
        expect(await figuresAt(nowMs + 9 * MINUTE_MS, path, seed)).toEqual(now);
      }),
      { numRuns: 20 },
    );
  });
});

describe("through a day", () => {
  const day = Array.from({ length: 24 * 6 }, (_, i) => NOON + 10 * i * MINUTE_MS);
  const through = async (place: string, sku: string, model = gpt41) => {
    const days = await Promise.all(day.map((nowMs) => rowsAt(nowMs, capacitiesPath(model, place))));
    return days.map((rows) => rows.find(({ name }) => name === sku)?.properties.availableCapacity ?? NaN);
  };

  test("it moves in steps, and sometimes nothing is free", async () => {
    const zone = await through("swedencentral", "DataZoneProvisionedManaged");
    expect(new Set(zone).size).toBeGreaterThan(10);
    const regional = await through("uksouth", "ProvisionedManaged");
    expect(regional).toContain(0);
    expect(Math.max(...regional)).toBeGreaterThanOrEqual(50);
  });

  test("a full region stays full, and what all regions share never runs out", async () => {
    expect(new Set(await through("westeurope", "ProvisionedManaged"))).toEqual(new Set([0]));
    expect(Math.min(...(await through("eastus2", "GlobalProvisionedManaged")))).toBeGreaterThanOrEqual(300);
    expect(Math.min(...(await through("eastus2", "ProvisionedManaged")))).toBeGreaterThanOrEqual(400);
  });
});

test("much quota where little is free, and the reverse", async () => {
  const world = worldOf(emulatorAt(NOON));
  const restIn = async (region: string) => {
    const pool = (await world.usages(region)).find(({ name }) => name.value === "OpenAI.ProvisionedManaged");
    return (pool?.limit ?? 0) - (pool?.currentValue ?? 0);
  };
  const rows = await rowsAt(NOON, capacitiesPath(gpt41));
  const available = (location: string) =>
    rows.find((row) => row.location === location && row.name === "ProvisionedManaged")?.properties.availableCapacity;
  expect([await restIn("westeurope"), available("WestEurope")]).toEqual([1_000, 0]);
  expect([await restIn("polandcentral"), available("PolandCentral")]).toEqual([50, 50]);
});

test("a shared pool says so; the same zone is one pool", async () => {
  const rows = await rowsAt(NOON, capacitiesPath(gpt41));
  const scopesOf = (sku: string) =>
    new Set(
      rows.filter(({ name }) => name === sku).map(({ properties }) => `${properties.scopeType} ${properties.scopeId}`),
    );
  expect(scopesOf("GlobalProvisionedManaged")).toEqual(new Set(["Global Global"]));
  expect(scopesOf("DataZoneProvisionedManaged")).toEqual(new Set(["DataZone US", "DataZone EU"]));
  expect(scopesOf("Standard")).toEqual(new Set(["Regional EastUS2", "Regional SwedenCentral"]));
});

test("an older api-version has no scope, and the same figures", async () => {
  const old = await rowsAt(NOON, capacitiesPath(gpt41, "", production, "2025-09-01"));
  expect(JSON.stringify(old)).not.toContain("scope");
  expect(old.map(({ properties }) => properties.availableCapacity)).toEqual(
    await figuresAt(NOON, capacitiesPath(gpt41)),
  );
});

describe("questions", () => {
  const emulator = emulatorAt(NOON);
  const path = capacitiesPath(gpt41);

  test.each(["modelFormat=OpenAI", "modelName=gpt-4.1", "modelVersion=2025-04-14"])("without %s: 400", async (part) => {
    const name = part.split("=")[0] ?? "";
    for (const wrong of ["", `${name}=`, `${name}=a%20b`, `${name}=-a`]) {
      const { status, text } = await ask(emulator, path.replace(`&${part}`, `&${wrong}`));
      expect(status).toBe(400);
      expect(text).toContain(`'${name}'`);
    }
  });

  test("a model that nobody knows is an empty list", async () => {
    const unknown = { name: "gpt-9", version: "1" };
    for (const place of ["", "eastus2"]) {
      expect((await ask(emulator, capacitiesPath(unknown, place))).json).toEqual({ value: [] });
    }
  });

  test("names compare without case, and the order of the parameters does not matter", async () => {
    const odd = path.replace(
      /\?.*/,
      "?MODELVERSION=2025-04-14&modelname=GPT-4.1&api-version=2026-09-01&ModelFormat=openai",
    );
    expect((await ask(emulator, odd)).json.value).toEqual((await ask(emulator, path)).json.value);
  });

  test("a region that is none is refused", async () => {
    expect((await ask(emulator, capacitiesPath(gpt41, "atlantis"))).status).toBe(400);
  });

  test.each([
    ["a Reader may ask", "sample-reader", production, 200],
    ["so may a person of the limited subscription", "sample", limited, 200],
    ["who has no role may not", "sample-no-role", production, 403],
  ])("%s", async (_says, token, subscription, status) => {
    for (const place of ["", "eastus2"]) {
      expect((await ask(emulator, capacitiesPath(gpt41, place, subscription), { token })).status).toBe(status);
    }
  });
});
