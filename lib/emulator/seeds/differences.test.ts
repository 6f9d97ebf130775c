import { describe, expect, test } from "vitest";
import { ask, development, production, readAll, usagesPath } from "../test-calls";
import { expectUsedToBeDeployed } from "../test-invariants";
import { emulatorAt, NOON, worldOf } from "../test-worlds";

const emulator = emulatorAt(NOON);
const DAY_MS = 86_400_000;

type Listed = {
  name: string;
  sku: { name: string; capacity: number };
  properties: { provisioningState: string; versionUpgradeOption: string };
  systemData: { createdAt: string; lastModifiedAt: string };
};
const account = (subscription: string, group: string, name: string) =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.CognitiveServices/accounts/${name}`;
const deploymentsOf = async (id: string) =>
  (await readAll(emulator, `${id}/deployments?api-version=2026-09-01`)).items as Listed[];
const poolOf = async (region: string, name: string, subscription = development) =>
  (await worldOf(emulator, subscription).usages(region)).find((row) => row.name.value === name);

/** The table of docs/emulator.md. */
test.each([
  ["one is being deleted", "eastus", "OpenAI.ProvisionedManaged", "contoso-dev-openai", 50, 100, 100],
  ["one is gone", "northcentralus", "OpenAI.DataZoneProvisionedManaged", "contoso-dev-foundry", 80, 100, 30],
  ["the limit is less", "northcentralus", "OpenAI.ProvisionedManaged", "contoso-dev-foundry", 125, 100, 125],
])("%s: %s %s", async (_says, region, name, resource, used, limit, listed) => {
  expect(await poolOf(region, name)).toMatchObject({ currentValue: used, limit });
  const rows = await deploymentsOf(account(development, "rg-ai-dev", resource));
  const ours = rows.filter(({ sku }) => `OpenAI.${sku.name}` === name);
  expect(ours.reduce((sum, { sku }) => sum + sku.capacity, 0)).toBe(listed);
});

test("what is being deleted is listed, and has no capacity in force", async () => {
  const rows = await deploymentsOf(account(development, "rg-ai-dev", "contoso-dev-openai"));
  const leaving = rows.filter(({ properties }) => properties.provisioningState === "Deleting");
  expect(leaving.map(({ name }) => name)).toEqual(["search-dev-old"]);
  expect(leaving[0]?.properties).not.toHaveProperty("currentCapacity");
});

test("they stay as they are when the world grows", async () => {
  const grown = emulatorAt(NOON, { deployments: 400 });
  await expectUsedToBeDeployed(grown, development);
}, 30_000);

describe("the resource that is full", () => {
  const id = account(production, "rg-ai-teams", "contoso-openai-frankfurt");

  test("is an OpenAI one with 32 deployments over two pages, most of them small", async () => {
    expect((await ask(emulator, `${id}?api-version=2026-09-01`)).json).toMatchObject({ kind: "OpenAI" });
    const { items, pages } = await readAll(emulator, `${id}/deployments?api-version=2026-09-01`);
    expect([items.length, pages]).toEqual([32, 2]);
    const rows = items as Listed[];
    expect(new Set(rows.map(({ name }) => name)).size).toBe(32);
    const small = rows.filter(({ sku }) => sku.name === "GlobalStandard" && sku.capacity <= 20);
    expect(small).toHaveLength(29);
  });

  test("while its region has PTU quota left, of all three types", async () => {
    const pools = await worldOf(emulator).usages("germanywestcentral");
    const left = pools
      .filter(({ name }) => /^OpenAI\.\w*ProvisionedManaged$/.test(name.value))
      .map(({ name, limit, currentValue }) => [name.value, limit - currentValue]);
    expect(left).toEqual([
      ["OpenAI.GlobalProvisionedManaged", 100],
      ["OpenAI.DataZoneProvisionedManaged", 450],
      ["OpenAI.ProvisionedManaged", 250],
    ]);
  });
});

describe("production's deployments", () => {
  const eastus2 = account(production, "rg-ai-prod", "contoso-foundry-eastus2");

  test("have upgrade policies of all three kinds", async () => {
    const policies = (await deploymentsOf(eastus2)).map(({ properties }) => properties.versionUpgradeOption);
    expect(new Set(policies)).toEqual(
      new Set(["OnceNewDefaultVersionAvailable", "OnceCurrentVersionExpired", "NoAutoUpgrade"]),
    );
  });

  test("one retires within 60 days and is not upgraded", async () => {
    const summaries = (await deploymentsOf(eastus2)).find(({ name }) => name === "summaries");
    expect(summaries?.properties.versionUpgradeOption).toBe("NoAutoUpgrade");
    const model = await worldOf(emulator).find("eastus2", { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" });
    const { deprecation } = model as unknown as { deprecation: { inference: string } };
    const days = (Date.parse(deprecation.inference) - NOON) / DAY_MS;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(60);
  });

  test("one draws from a pool of AIServices", async () => {
    expect(await poolOf("eastus2", "AIServices.GlobalProvisionedManaged", production)).toMatchObject({
      currentValue: 200,
    });
  });

  test("one was changed after it was created", async () => {
    const chat = (await deploymentsOf(eastus2)).find(({ name }) => name === "chat");
    expect(Date.parse(chat?.systemData.lastModifiedAt ?? "")).toBeGreaterThan(
      Date.parse(chat?.systemData.createdAt ?? ""),
    );
  });
});

test("usages come in two styles: with scope in 2026-09-01, without in those before", async () => {
  const scoped = async (apiVersion: string) =>
    (await readAll(emulator, usagesPath("eastus", development, apiVersion))).items.map(
      (row) => "scopeType" in Object(row) && "scopeId" in Object(row),
    );
  expect(new Set(await scoped("2026-09-01"))).toEqual(new Set([true]));
  for (const older of ["2026-05-01", "2025-09-01", "2025-06-01", "2024-10-01"]) {
    expect(new Set(await scoped(older))).toEqual(new Set([false]));
  }
});
