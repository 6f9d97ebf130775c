import { describe, expect, test } from "vitest";
import { ask, limited, production, readAll } from "./test-calls";
import { emulatorAt, NOON } from "./test-worlds";

const emulator = emulatorAt(NOON);
const account = `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso-foundry-eastus2`;
const one = (name: string, apiVersion = "2026-09-01") => `${account}/deployments/${name}?api-version=${apiVersion}`;

describe("deployments of an account", () => {
  test("stand in one list, PTU and pay-as-you-go, ready and not yet", async () => {
    const { items } = await readAll(emulator, `${account}/deployments?api-version=2026-09-01`);
    const rows = items as {
      name: string;
      sku: { name: string; capacity: number };
      properties: Record<string, unknown>;
    }[];
    expect(rows.map(({ name, sku }) => [name, sku.name, sku.capacity]).slice(0, 2)).toEqual([
      ["chat", "GlobalProvisionedManaged", 300],
      ["chat-overflow", "GlobalStandard", 500],
    ]);
    const creating = rows.find(({ name }) => name === "assistant-next")?.properties;
    expect(creating).toMatchObject({ provisioningState: "Creating" });
    expect(creating).not.toHaveProperty("currentCapacity");
  });

  test("tokens are limited for pay-as-you-go only", async () => {
    expect((await ask(emulator, one("chat"))).json.properties).not.toHaveProperty("rateLimits");
    expect((await ask(emulator, one("chat-overflow"))).json).toMatchObject({
      properties: { rateLimits: expect.arrayContaining([{ key: "token", renewalPeriod: 60, count: 500_000 }]) },
    });
  });

  test("state and tier came with 2026-09-01", async () => {
    expect((await ask(emulator, one("chat"))).json).toMatchObject({
      properties: { deploymentState: "Running", serviceTier: "Default" },
    });
    const old = (await ask(emulator, one("chat", "2025-09-01"))).json.properties;
    expect(old).not.toHaveProperty("deploymentState");
    expect(old).not.toHaveProperty("serviceTier");
  });

  test.each<[says: string, path: string, method: string, status: number]>([
    ["a deployment that is none", one("none"), "GET", 404],
    ["an account that is none", one("chat").replace("eastus2", "mars"), "GET", 404],
    ["a deletion", one("chat"), "DELETE", 501],
    ["an account of the limited subscription", one("chat").replace(production, limited), "GET", 403],
  ])("%s", async (_says, path, method, status) => {
    expect((await ask(emulator, path, { method })).status).toBe(status);
  });
});
