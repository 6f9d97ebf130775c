import { describe, expect, test } from "vitest";
import type { OperationName } from "./operations";
import { ask, capacitiesPath, development, modelsPath, production, readAll, usagesPath } from "./test-calls";
import { emulatorAt, NOON } from "./test-worlds";

const gpt41 = { name: "gpt-4.1", version: "2025-04-14" };
type Row = [operation: OperationName, pathOf: (subscription?: string, location?: string) => string];

/** What a scan of regions reads, and how each is asked. */
const scanned: Row[] = [
  ["listModels", (subscription, location = "eastus2") => modelsPath(location, subscription)],
  ["listUsages", (subscription, location = "eastus2") => usagesPath(location, subscription)],
  ["listModelCapacities", (subscription) => capacitiesPath(gpt41, "", subscription)],
  [
    "listLocationModelCapacities",
    (subscription, location = "eastus2") => capacitiesPath(gpt41, location, subscription),
  ],
];

const without = (operation: OperationName) => scanned.filter(([each]) => each !== operation);

describe.each(scanned)("%s", (operation, pathOf) => {
  test("is one page where nothing is wrong", async () => {
    expect((await readAll(emulatorAt(NOON), pathOf())).pages).toBe(1);
  });

  test("a fault can be aimed at one subscription's", async () => {
    const emulator = emulatorAt(NOON);
    emulator.faults.scenario("A1", { operation, subscription: development });
    expect((await ask(emulator, pathOf(development))).text).toContain("<html>");
    expect((await ask(emulator, pathOf(production))).status).toBe(200);
    expect((await ask(emulator, pathOf(production))).text).not.toContain("<html>");
  });
});

describe.each(without("listModelCapacities"))("%s of a region", (operation, pathOf) => {
  test("a fault can be aimed at one region's", async () => {
    const emulator = emulatorAt(NOON);
    emulator.faults.scenario("A3-500", { operation, location: "Sweden Central" });
    expect((await ask(emulator, pathOf(production, "swedencentral"))).status).toBe(500);
    expect((await ask(emulator, pathOf(production, "eastus2"))).status).toBe(200);
  });
});

describe.each(without("listLocationModelCapacities"))("%s in pages", (operation, pathOf) => {
  test("P1: its pages can go in a circle, the first three of them with rows", async () => {
    const emulator = emulatorAt(NOON);
    emulator.faults.scenario("P1-cycle", { operation });
    let next = pathOf();
    const seen: string[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const { json } = await ask(emulator, next);
      expect(json.value).toHaveLength(10);
      seen.push(JSON.stringify(json.value));
      next = String(json.nextLink);
    }
    expect(seen[3]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(3);
  });

  test("P3: its third page of several can fail, and only that", async () => {
    const emulator = emulatorAt(NOON);
    emulator.faults.scenario("P3", { operation });
    const statuses: number[] = [];
    let next: unknown = pathOf();
    while (typeof next === "string" && statuses.length < 3) {
      const { status, json } = await ask(emulator, next);
      statuses.push(status);
      next = json.nextLink;
    }
    expect(statuses).toEqual([200, 200, 500]);
    const whole = (await readAll(emulatorAt(NOON), pathOf())).items;
    expect(whole.length, "there are five pages of ten").toBeGreaterThan(40);
  });
});

test("pages cut small are the whole list, also when the fault is gone before the last one", async () => {
  const emulator = emulatorAt(NOON);
  const { items: whole } = await readAll(emulator, modelsPath());
  emulator.faults.set([{ then: { kind: "page-size", rows: 7 } }]);
  expect(await readAll(emulator, modelsPath())).toEqual({ items: whole, pages: Math.ceil(whole.length / 7) });
  const first = await ask(emulator, modelsPath());
  emulator.faults.clear();
  const rest = await readAll(emulator, String(first.json.nextLink));
  expect([...(first.json.value as unknown[]), ...rest.items]).toEqual(whole);
});

test("a fault that strikes a page once leaves the list in small pages, so that the retry finds the page", async () => {
  const emulator = emulatorAt(NOON);
  const then = { kind: "status", status: 503 } as const;
  emulator.faults.set([{ match: { operation: "listUsages", page: 2 }, times: 1, then }]);
  const { json } = await ask(emulator, usagesPath());
  expect(json.value).toHaveLength(10);
  expect((await ask(emulator, String(json.nextLink))).status).toBe(503);
  expect((await ask(emulator, String(json.nextLink))).json.value).toHaveLength(10);
});

test("a fault of every second call counts each address by itself", async () => {
  const emulator = emulatorAt(NOON);
  emulator.faults.set([{ every: 2, then: { kind: "status", status: 503 } }]);
  const statuses: number[] = [];
  for (const path of [usagesPath(), modelsPath(), usagesPath(), usagesPath(), modelsPath()]) {
    statuses.push((await ask(emulator, path)).status);
  }
  expect(statuses).toEqual([200, 200, 503, 200, 503]);
});
