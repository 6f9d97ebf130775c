import { CognitiveServicesManagementClient } from "@azure/arm-cognitiveservices";
import { SubscriptionClient } from "@azure/arm-resources-subscriptions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import { serve, type Served } from "./server";
import { limited, production, sol } from "./test-calls";
import { signedIn } from "./test-sdk";

const unused = { getToken: async () => null };
let served: Served;
beforeAll(async () => {
  const emulator = createEmulator();
  emulator.faults.set([{ then: { kind: "page-size", rows: 20 } }]);
  served = await serve(emulator, { port: 0 });
});
afterAll(() => served.close());

const cognitive = (subscription = production, apiVersion = "2026-09-01") =>
  signedIn(
    new CognitiveServicesManagementClient(unused, subscription, {
      endpoint: served.url,
      apiVersion,
      allowInsecureConnection: true,
    }),
  );
const subscriptions = () =>
  signedIn(new SubscriptionClient(unused, { endpoint: served.url, allowInsecureConnection: true }));

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

describe("the official clients read it", () => {
  test("subscriptions", async () => {
    const found = await all(subscriptions().subscriptions.list());
    expect(found.map(({ displayName, state }) => [displayName, state])).toEqual([
      ["Contoso AI Production", "Enabled"],
      ["Contoso AI Development", "Enabled"],
      ["Fabrikam Research (limited)", "Enabled"],
    ]);
  });

  test("tenants: those of the person, also where they are a guest", async () => {
    const found = await all(subscriptions().tenants.list());
    expect(found.map(({ displayName, defaultDomain }) => [displayName, defaultDomain])).toEqual([
      ["Contoso", "contoso.example"],
      ["Fabrikam", "fabrikam.example"],
    ]);
  });

  test("locations, with coordinates as text", async () => {
    const found = await all(subscriptions().subscriptions.listLocations(production));
    const eastus = found.find(({ name }) => name === "eastus");
    expect(eastus?.metadata).toMatchObject({ latitude: "37.3719", longitude: "-79.8164", geographyGroup: "US" });
    expect(found.filter(({ metadata }) => metadata?.regionType === "Physical").length).toBeGreaterThanOrEqual(12);
  });

  test("accounts", async () => {
    const found = await all(cognitive().accounts.list());
    expect(found.map(({ kind }) => kind)).toEqual(["AIServices", "OpenAI", "SpeechServices", "OpenAI", "OpenAI"]);
    const [first] = await all(cognitive().accounts.listByResourceGroup("RG-AI-Prod"));
    expect(first).toMatchObject({ name: "contoso-foundry-eastus2", location: "eastus2" });
    const one = await cognitive().accounts.get("rg-speech", "CONTOSO-callcenter-speech");
    expect(one.properties?.provisioningState).toBe("Succeeded");
  });

  test.each(["2026-09-01", "2024-10-01"])("models in api-version %s, over several pages", async (apiVersion) => {
    const found = await all(cognitive(production, apiVersion).models.list("eastus2"));
    expect(found.length).toBeGreaterThan(20);
    const gpt4 = found.find(({ model }) => model?.name === "gpt-4" && model.version === "0613");
    const sku = gpt4?.model?.skus?.find(({ name }) => name === "ProvisionedManaged");
    expect(sku?.capacity).toMatchObject({ minimum: 100, step: 100 });
    expect(sku?.deprecationDate).toBeInstanceOf(Date);
  });

  test("usages, over several pages", async () => {
    const found = await all(cognitive().usages.list("East US 2"));
    expect(found.length).toBeGreaterThan(40);
    expect(found.find(({ name }) => name?.value === "OpenAI.DataZoneProvisionedManaged")).toMatchObject({
      name: { localizedValue: "Data Zone Provisioned Managed Throughput Unit" },
      currentValue: 300,
      limit: 1_000,
      unit: "Count",
    });
  });

  test("model capacities, of all regions over several pages and of one", async () => {
    const asked = ["OpenAI", "gpt-4.1", "2025-04-14"] as const;
    const found = await all(cognitive().modelCapacities.list(...asked));
    expect(new Set(found.map(({ location }) => location)).size).toBeGreaterThanOrEqual(30);
    const here = await all(cognitive().locationBasedModelCapacities.list("swedencentral", ...asked));
    expect(here).toEqual(found.filter(({ location }) => location === "SwedenCentral"));
    expect(here[0]?.properties).toMatchObject({
      model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
      skuName: here[0]?.name,
      availableCapacity: expect.any(Number),
    });
  });

  test("deployments, all and one", async () => {
    const found = await all(cognitive().deployments.list("rg-ai-prod", "contoso-foundry-eastus2"));
    expect(found.map(({ properties }) => properties?.provisioningState)).toContain("Creating");
    const one = await cognitive().deployments.get("rg-ai-prod", "contoso-openai-sweden", "CHAT-EU");
    expect(one).toMatchObject({
      sku: { name: "DataZoneProvisionedManaged", capacity: 250 },
      properties: { model: { name: "gpt-4.1" }, spilloverDeploymentName: "chat-eu-overflow", currentCapacity: 250 },
    });
    expect(one.systemData?.createdAt).toBeInstanceOf(Date);
    await expect(cognitive().deployments.get("rg-ai-prod", "contoso-openai-sweden", "none")).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  test("a calculation", async () => {
    const { estimatedCapacity } = await cognitive().calculateModelCapacity(sol(20));
    expect(estimatedCapacity).toEqual({ value: 47, deployableValue: 50 });
  });

  test("a refusal, with its code", async () => {
    await expect(cognitive(limited).calculateModelCapacity(sol(20))).rejects.toMatchObject({
      statusCode: 403,
      code: "AuthorizationFailed",
    });
  });

  test("a deployment is created and followed to its end", async () => {
    const { deployments } = cognitive();
    const where = ["rg-ai-prod", "contoso-openai-sweden", "from-the-sdk"] as const;
    const body = {
      sku: { name: "GlobalProvisionedManaged", capacity: 50 },
      properties: { model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" } },
    };
    const poller = await deployments.beginCreateOrUpdate(...where, body, { updateIntervalInMs: 200 });
    const made = await poller.pollUntilDone();
    expect(made).toMatchObject({
      name: "from-the-sdk",
      sku: { capacity: 50 },
      properties: { provisioningState: "Succeeded" },
    });
    await expect(
      deployments.beginCreateOrUpdateAndWait(...where, { ...body, sku: { name: "x", capacity: 1 } }),
    ).rejects.toMatchObject({
      statusCode: 400,
      code: "DeploymentModelNotSupported",
    });
  }, 20_000);
});
