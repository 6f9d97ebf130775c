import { describe, expect, test } from "vitest";
import { HERE, pageOf, pricesPath } from "../prices/test-prices";
import { ask, subscriptionsPath } from "../test-calls";
import { emulatorAt, NOON } from "../test-worlds";

const under = (scenario: string) => emulatorAt(NOON, { scenario, foreignOrigin: "http://127.0.0.1:9" });
const statusOf = async (emulator: ReturnType<typeof under>, path = pricesPath(HERE)) =>
  (await ask(emulator, path, { token: null })).status;

describe("the price list's own faults", () => {
  test.each([
    ["prices-500", [500, 500]],
    ["prices-429", [429, 200]],
    ["prices-429-always", [429, 429]],
    ["prices-stale", [200, 500, 500]],
  ])("%s strikes prices alone", async (scenario, statuses) => {
    const emulator = under(scenario);
    expect((await ask(emulator, subscriptionsPath)).status).toBe(200);
    for (const status of statuses) expect(await statusOf(emulator)).toBe(status);
    expect((await ask(emulator, subscriptionsPath)).status).toBe(200);
  });

  test("prices-stale answers another question once too", async () => {
    const emulator = under("prices-stale");
    await statusOf(emulator);
    expect(await statusOf(emulator, pricesPath(HERE, { currencyCode: "'EUR'" }))).toBe(200);
  });

  test("prices-page fails on the way", async () => {
    const emulator = under("prices-page");
    const first = await pageOf(emulator, pricesPath(HERE));
    expect(first.Count).toBe(10);
    expect(await statusOf(emulator, first.NextPageLink ?? "")).toBe(500);
  });

  test.each([
    ["prices-foreign", /^http:\/\/127\.0\.0\.1:9\/api\/retail\/prices\?/],
    ["prices-endless", /&\$skip=10$/],
    ["prices-forgetful", /\/prices\?%24filter=[^&]*&\$skip=100$/],
    ["prices-same", /prices\?api-version/],
  ])("%s leads astray", async (scenario, link) => {
    const emulator = under(scenario);
    const { NextPageLink } = await pageOf(emulator, pricesPath(HERE));
    expect(NextPageLink).toMatch(link);
    if (scenario === "prices-endless") {
      const far = await pageOf(emulator, pricesPath(HERE, { $skip: "90000" }));
      expect(far.NextPageLink).toMatch(/&\$skip=90010$/);
    }
  });
});
