import { describe, expect, test } from "vitest";
import { virtualClock } from "./clock";
import { createEmulator, type EmulatorOptions } from "./emulator";
import { scenarioNames, scenarios } from "./scenarios";
import { ask, accountsPath, calculatorPath, modelsPath, readAll, sol, subscriptionsPath } from "./test-calls";

const NOON = Date.parse("2026-11-21T12:00:00Z");
const struck = (scenario: string, more: EmulatorOptions = {}) =>
  createEmulator({ scenario, clock: virtualClock(NOON), ...more });
const catalogue = modelsPath("swedencentral");
const globalCalculation = { body: sol(18) };

describe("scenarios", () => {
  test.each([
    ["T1", 429, "7"],
    ["T2", 429, "7"],
    ["T2-absent", 429, null],
    ["T3", 429, null],
    ["T4-date", 429, "Sat, 21 Nov 2026 12:00:07 GMT"],
    ["T4-negative", 429, "-5"],
    ["T4-text", 429, "abc"],
    ["T4-day", 429, "86400"],
    ["T5", 429, "7"],
    ["T7", 503, "7"],
    ["I1", 401, null],
    ["A3-500", 500, null],
    ["A3-504", 504, null],
  ])("%s answers %i with Retry-After %s", async (name, status, retryAfter) => {
    const told = await ask(struck(name), catalogue);
    expect(told.status).toBe(status);
    expect(told.headers.get("Retry-After")).toBe(retryAfter);
    expect(told.json).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  test.each(scenarioNames)("%s says what it does and strikes something known", (name) => {
    expect(scenarios[name]?.says).toMatch(/\S/);
    expect(scenarios[name]?.faults.length).toBeGreaterThan(0);
  });

  test("T1 strikes one region once and leaves the others alone", async () => {
    const emulator = struck("T1");
    expect((await ask(emulator, modelsPath("eastus2"))).status).toBe(200);
    expect((await ask(emulator, catalogue)).status).toBe(429);
    expect((await ask(emulator, catalogue)).status).toBe(200);
  });

  test("T2 hides Retry-After from browsers and names the seconds", async () => {
    const told = await ask(struck("T2"), catalogue);
    expect(told.headers.get("Access-Control-Expose-Headers")).not.toContain("Retry-After");
    expect(told.text).toContain("7 seconds");
  });

  test("T5 is over after ten minutes", async () => {
    const clock = virtualClock(NOON);
    const emulator = struck("T5", { clock });
    expect((await ask(emulator, accountsPath())).status).toBe(429);
    await clock.advance(599_999);
    expect((await ask(emulator, accountsPath())).status).toBe(429);
    await clock.advance(1);
    expect((await ask(emulator, accountsPath())).status).toBe(200);
  });

  test.each([
    ["T6", true],
    ["T6-hidden", false],
  ])("%s says 3 requests remain; a browser can read it: %s", async (name, isReadable) => {
    const { headers, status } = await ask(struck(name), catalogue);
    expect(status).toBe(200);
    expect(headers.get("x-ms-ratelimit-remaining-subscription-reads")).toBe("3");
    const exposed = headers.get("Access-Control-Expose-Headers") ?? "";
    expect(exposed.includes("remaining-subscription-reads")).toBe(isReadable);
  });

  test("I3 carries a claims challenge in base64, once", async () => {
    const emulator = struck("I3");
    const { headers, status } = await ask(emulator, calculatorPath(), globalCalculation);
    expect(status).toBe(401);
    const claims = /claims="([^"]+)"/.exec(headers.get("WWW-Authenticate") ?? "")?.[1] ?? "";
    expect(JSON.parse(atob(claims))).toHaveProperty("access_token");
    expect((await ask(emulator, calculatorPath(), globalCalculation)).status).toBe(200);
  });

  test("I5 forbids the calculator alone, in Azure's words", async () => {
    const emulator = struck("I5");
    const { status, json } = await ask(emulator, calculatorPath(), globalCalculation);
    expect(status).toBe(403);
    expect(json).toMatchObject({ error: { code: "AuthorizationFailed" } });
    expect((await ask(emulator, catalogue)).status).toBe(200);
  });

  test("I7 lists no subscription", async () => {
    expect((await ask(struck("I7"), subscriptionsPath)).json).toEqual({ value: [] });
  });

  test.each([
    ["A1", 200, /^<!doctype html>/],
    ["A2-truncated", 200, /^\{"value":\[\{.*[^}]$/],
    ["A2-empty", 200, /^$/],
    ["A2-204", 204, /^$/],
    ["A3-502", 502, /^<!doctype html>/],
  ])("%s answers %i with what is no JSON", async (name, status, body) => {
    const told = await ask(struck(name), catalogue);
    expect(told.status).toBe(status);
    expect(told.text).toMatch(body);
    expect(() => JSON.parse(told.text)).toThrow();
  });

  test.each([
    ["A7-missing", undefined],
    ["A7-nan", "NaN"],
    ["A7-string", "100"],
    ["A7-negative", -1],
    ["A7-huge", 1e308],
  ])("%s: the required PTU is %s", async (name, value) => {
    const { json } = await ask(struck(name), calculatorPath(), globalCalculation);
    const estimate = json.estimatedCapacity as Record<string, unknown>;
    expect(estimate.value).toBe(value);
    expect(estimate.deployableValue).toBe(45);
  });

  test("A7-enum names a deployment type nobody has heard of, A7-extra adds fields", async () => {
    expect((await ask(struck("A7-enum"), catalogue)).text).toContain("OrbitalProvisionedManaged");
    expect((await ask(struck("A7-extra"), catalogue)).text).toContain("surprise");
  });

  test.each([
    ["A8", 400, "2026-05-01"],
    ["A8-404", 404, "2026-05-01"],
    ["A8-oldest", 400, "2024-10-01"],
  ])("%s refuses the newest with %i and answers %s", async (name, status, works) => {
    const emulator = struck(name);
    expect((await ask(emulator, catalogue)).status).toBe(status);
    expect((await ask(emulator, catalogue.replace("2026-09-01", works))).status).toBe(200);
  });

  test("A9-409 strikes writes, also of operations that are not imitated yet", async () => {
    const path = accountsPath().replace("?", "/a/deployments/d?").replace("/providers", "/resourceGroups/g/providers");
    expect((await ask(struck("A9-409"), path, { method: "PUT", body: {} })).status).toBe(409);
  });

  test("A10 spells one region in three ways", async () => {
    const { items } = await readAll(struck("A10"), accountsPath());
    expect((items as { location: string }[]).map(({ location }) => location).slice(0, 3)).toEqual([
      "East US",
      "eastus",
      "EastUS",
    ]);
  });

  test("A12 retires one version yesterday and another in 30 days", async () => {
    const { items } = await readAll(struck("A12"), catalogue);
    const dates = JSON.stringify(items);
    expect(dates).toContain('"inference":"2026-11-20T12:00:00.000Z"');
    expect(dates).toContain('"inference":"2026-12-21T12:00:00.000Z"');
  });

  test("P3 fails the third page only", async () => {
    const emulator = struck("P3");
    let next: unknown = modelsPath();
    for (const status of [200, 200, 500]) {
      const told = await ask(emulator, String(next));
      expect(told.status).toBe(status);
      next = told.json.nextLink;
    }
  });

  test("P4 grows lists, with names of their own", async () => {
    const { items, pages } = await readAll(struck("P4-subscriptions"), subscriptionsPath);
    expect([items.length, pages]).toEqual([10_000, 10]);
    expect(new Set((items as { subscriptionId: string }[]).map((s) => s.subscriptionId)).size).toBe(10_000);
  });
});
