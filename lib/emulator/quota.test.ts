import { describe, expect, test } from "vitest";
import { accountsPath, ask, development, limited, production, readAll, usagesPath } from "./test-calls";
import { emulatorAt, NOON, worldOf, type UsageRow } from "./test-worlds";
import { expectUsedToBeDeployed } from "./test-invariants";

const emulator = emulatorAt(NOON);
const world = worldOf(emulator);
const poolsOf = async (region: string) =>
  new Map((await world.usages(region)).map((row) => [row.name.value, row] as const));
const rest = ({ limit, currentValue }: UsageRow) => limit - currentValue;

describe("used is what is deployed", () => {
  test.each([
    ["production", production],
    ["development", development],
  ])("in every region and pool of %s", async (_says, subscription) => {
    await expectUsedToBeDeployed(emulator, subscription);
  });

  test("accounts are counted where they stand, however their region is spelled", async () => {
    const counts = await Promise.all(
      ["eastus2", "swedencentral", "westeurope", "westus3", "germanywestcentral", "uksouth"].map(
        async (region) => (await poolsOf(region)).get("AccountCount")?.currentValue,
      ),
    );
    expect(counts).toEqual([1, 1, 1, 1, 1, 0]);
    expect((await readAll(emulator, accountsPath())).items).toHaveLength(5);
  });
});

describe("the pools of a region", () => {
  test("carry the official names", async () => {
    const pools = await poolsOf("eastus2");
    const names = ["GlobalProvisionedManaged", "DataZoneProvisionedManaged", "ProvisionedManaged"].map(
      (sku) => pools.get(`OpenAI.${sku}`)?.name.localizedValue,
    );
    expect(names).toEqual([
      "Global Provisioned Managed Throughput Unit",
      "Data Zone Provisioned Managed Throughput Unit",
      "Provisioned Managed Throughput Unit",
    ]);
    expect(pools.get("AccountCount")?.name.localizedValue).toBe("Cognitive Services total account limit");
  });

  test("are of all kinds, each once, and no zone's outside the zones", async () => {
    const zoned = (await world.usages("swedencentral")).map(({ name }) => name.value);
    expect(new Set(zoned).size).toBe(zoned.length);
    for (const pool of [
      "AIServices.ProvisionedManaged",
      "AIServices.DataZoneProvisionedManaged",
      "AIServices.GlobalProvisionedManaged",
      "OpenAI.Standard.gpt-4o",
      "OpenAI.DataZoneStandard.gpt-4o",
      "OpenAI.GlobalStandard.gpt-4o",
      "AIServices.GlobalStandard.DeepSeek-R1",
    ]) {
      expect(zoned).toContain(pool);
    }
    const swiss = (await world.usages("switzerlandnorth")).map(({ name }) => name.value);
    expect(swiss.filter((name) => name.includes("DataZone"))).toEqual([]);
  });

  test("PTU is per region; pay-as-you-go that has moved is one pool over regions or over a zone", async () => {
    const scopes = async (region: string) => {
      const pools = await poolsOf(region);
      return [
        "OpenAI.GlobalProvisionedManaged",
        "OpenAI.GlobalStandard.gpt-4o",
        "OpenAI.GlobalStandard.gpt-5.4",
        "OpenAI.DataZoneStandard.gpt-5.4",
      ].map((name) => [pools.get(name)?.scopeType, pools.get(name)?.scopeId, pools.get(name)?.currentValue]);
    };
    expect(await scopes("eastus2")).toEqual([
      ["Regional", "EastUS2", 750],
      ["Regional", "EastUS2", 0],
      ["Global", "Global", 400],
      ["DataZone", "US", 0],
    ]);
    expect(await scopes("swedencentral")).toEqual([
      ["Regional", "SwedenCentral", 90],
      ["Regional", "SwedenCentral", 0],
      ["Global", "Global", 400],
      ["DataZone", "EU", 0],
    ]);
  });

  test.each(["2026-05-01", "2025-09-01", "2024-10-01"])("%s has no scope, and the same figures", async (version) => {
    const { items } = await readAll(emulator, usagesPath("eastus2", production, version));
    expect(items).toEqual((await world.usages("eastus2")).map(({ scopeType: _t, scopeId: _i, ...row }) => row));
  });

  test("limits are believable: much, none, nearly all used, and more than zero nowhere below what is used", async () => {
    const all = (await Promise.all((await world.regions()).map((region) => world.usages(region)))).flat();
    const ptu = all.filter(({ name }) => /^OpenAI\..*ProvisionedManaged$/.test(name.value));
    expect(ptu.some(({ limit }) => limit >= 1_000)).toBe(true);
    expect(ptu.some(({ limit }) => limit === 0)).toBe(true);
    expect(ptu.some((row) => row.currentValue > 0 && rest(row) < 10)).toBe(true);
    expect(all.filter((row) => rest(row) < 0)).toEqual([]);
  });
});

describe("who may read it", () => {
  test.each([
    ["a contributor", "sample", production, 200],
    ["a Reader", "sample-reader", production, 200],
    ["nobody of the limited subscription", "sample", limited, 403],
  ])("%s", async (_says, token, subscription, status) => {
    expect((await ask(emulator, usagesPath("eastus2", subscription), { token })).status).toBe(status);
  });

  test("a region that is none is refused", async () => {
    const { json } = await ask(emulator, usagesPath("atlantis"));
    expect(json).toMatchObject({ error: { code: "LocationNotAvailableForResourceType" } });
  });
});
