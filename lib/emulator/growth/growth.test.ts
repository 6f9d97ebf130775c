import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accountsPath,
  ask,
  capacitiesPath,
  locationsPath,
  modelsPath,
  readAll,
  subscriptionsPath,
} from "../test-calls";
import { expectCapacityToHold, expectUsedToBeDeployed } from "../test-invariants";
import { emulatorAt, NOON, worldOf } from "../test-worlds";

type Subscription = { subscriptionId: string; displayName: string; tenantId: string };

const subscriptionsOf = async (emulator: ReturnType<typeof emulatorAt>, token = "sample") =>
  (await ask(emulator, subscriptionsPath, { token })).json.value as Subscription[];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

describe("a grown world", () => {
  test.each([{ subscriptions: 1_000 }, { deployments: 5_000 }])("%o is made within 300 ms", (growth) => {
    // Of the processor's time, and the best of five: other work on the machine is not ours to measure.
    const times = [1, 2, 3, 4, 5].map(() => {
      const began = process.cpuUsage();
      emulatorAt(NOON, growth);
      return process.cpuUsage(began).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });

  test("has at least as many subscriptions, the seeded ones first, each with a resource", async () => {
    const emulator = emulatorAt(NOON, { subscriptions: 1_000 });
    const found = await subscriptionsOf(emulator);
    expect(found).toHaveLength(1_000);
    expect(found[0]?.displayName).toBe("Contoso AI Production");
    expect(new Set(found.map(({ subscriptionId }) => subscriptionId)).size).toBe(1_000);
    for (const { subscriptionId } of found.slice(3)) expect(subscriptionId).toMatch(UUID);
    const last = found.at(-1)?.subscriptionId ?? "";
    const { items } = await readAll(emulator, accountsPath(last));
    expect(items.length).toBeGreaterThan(0);
    await expectUsedToBeDeployed(emulator, last);
  });

  test("has at least as many regions, with places, and offers of a real one", async () => {
    const emulator = emulatorAt(NOON, { regions: 60 });
    const { json } = await ask(emulator, locationsPath());
    const regions = (json.value as { name: string; metadata: Record<string, string | undefined> }[]).filter(
      ({ metadata }) => metadata.regionType === "Physical",
    );
    expect(regions).toHaveLength(60);
    expect(new Set(regions.map(({ name }) => name)).size).toBe(60);
    for (const { metadata } of regions.filter(({ name }) => name !== "belgiumcentral")) {
      expect(Math.abs(Number(metadata.latitude))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(metadata.longitude))).toBeLessThanOrEqual(180);
    }
    const offered = (await readAll(emulator, modelsPath("syntheticregion01"))).items;
    expect(offered).toEqual((await readAll(emulator, modelsPath("eastus"))).items);
    const found = await expectCapacityToHold(emulator, { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" });
    expect([...found.keys()].some((key) => key.startsWith("syntheticregion25 "))).toBe(true);
  });

  test("has at least as many deployments, no more than 32 a resource, and the quota for them", async () => {
    const emulator = emulatorAt(NOON, { deployments: 5_000 });
    const [production, development] = await subscriptionsOf(emulator);
    const lists = await Promise.all(
      [production, development].map((each) => worldOf(emulator, each?.subscriptionId).deployments()),
    );
    expect(lists.flat().length).toBeGreaterThanOrEqual(5_000);
    expect(lists.flat().length).toBeLessThan(5_100);
    const perAccount = new Map<string, number>();
    for (const { account } of lists.flat()) perAccount.set(account, (perAccount.get(account) ?? 0) + 1);
    expect(Math.max(...perAccount.values())).toBeLessThanOrEqual(32);
    await expectUsedToBeDeployed(emulator, production?.subscriptionId);
  }, 30_000);

  test("is the same for the same seed, and another for another", async () => {
    const namesFor = async (seed: number) =>
      (await subscriptionsOf(emulatorAt(NOON, { seed, subscriptions: 20 }))).map((each) => each.subscriptionId);
    expect(await namesFor(7)).toEqual(await namesFor(7));
    expect(await namesFor(7)).not.toEqual(await namesFor(8));
  });

  test("keeps what always holds, whatever its size", async () => {
    const size = fc.record({
      seed: fc.nat(1_000),
      subscriptions: fc.nat(12),
      regions: fc.nat(45),
      deployments: fc.nat(200),
      tenants: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(size, async (options) => {
        const emulator = emulatorAt(NOON, options);
        const found = await subscriptionsOf(emulator);
        expect(found.length).toBe(Math.max(3, options.subscriptions));
        const readable = found.filter((_, i) => i !== 2);
        for (const { subscriptionId } of readable) await expectUsedToBeDeployed(emulator, subscriptionId);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe("tenants", () => {
  const emulator = emulatorAt(NOON, { tenants: 3 });

  test("each has a person, who sees the tenant's own subscriptions only", async () => {
    const lists = await Promise.all(
      ["sample", "sample-tenant2", "sample-tenant3"].map((token) => subscriptionsOf(emulator, token)),
    );
    expect(lists.map(({ length }) => length)).toEqual([3, 2, 2]);
    for (const list of lists) expect(new Set(list.map(({ tenantId }) => tenantId)).size).toBe(1);
    expect(new Set(lists.flat().map(({ tenantId }) => tenantId)).size).toBe(3);
  });

  test("who is there may size and read quota", async () => {
    const [own] = await subscriptionsOf(emulator, "sample-tenant2");
    const model = { name: "gpt-4.1", version: "2025-04-14" };
    const { status } = await ask(emulator, capacitiesPath(model, "", own?.subscriptionId), { token: "sample-tenant2" });
    expect(status).toBe(200);
  });

  test("another tenant's subscription is refused as a token of the wrong issuer", async () => {
    const { status, json, headers } = await ask(emulator, accountsPath(), { token: "sample-tenant2" });
    expect(status).toBe(401);
    expect(json).toMatchObject({ error: { code: "InvalidAuthenticationTokenTenant" } });
    expect(headers.get("WWW-Authenticate")).toContain("Bearer");
  });

  test("a tenant that is not there has nobody", async () => {
    expect((await ask(emulator, subscriptionsPath, { token: "sample-tenant4" })).status).toBe(401);
    expect((await ask(emulatorAt(NOON), subscriptionsPath, { token: "sample-tenant2" })).status).toBe(401);
  });
});
