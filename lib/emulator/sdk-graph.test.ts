import { ResourceGraphClient, type QueryRequestOptions } from "@azure/arm-resourcegraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator, type Emulator } from "./emulator";
import { serve, type Served } from "./server";
import { limited, production } from "./test-calls";
import { MODEL_ACCOUNTS } from "./test-graph";
import { signedIn } from "./test-sdk";

/** The official client, in the api-version it asks in, 2024-04-01. */
let emulator: Emulator;
let served: Served;
beforeAll(async () => {
  emulator = createEmulator();
  served = await serve(emulator, { port: 0 });
});
afterAll(() => served.close());

const client = () =>
  signedIn(
    new ResourceGraphClient({ getToken: async () => null }, { endpoint: served.url, allowInsecureConnection: true }),
  );

const asked = (options?: QueryRequestOptions, query = MODEL_ACCOUNTS) => ({
  query,
  subscriptions: [production, limited],
  ...(options && { options }),
});

test("the official client reads the accounts of one query", async () => {
  const { totalRecords, count, resultTruncated, data, skipToken } = await client().resources(asked());
  expect({ totalRecords, count, resultTruncated, skipToken }).toEqual({
    totalRecords: 4,
    count: 4,
    resultTruncated: "false",
    skipToken: undefined,
  });
  expect(data).toMatchObject([
    { name: "contoso-foundry-eastus2", kind: "AIServices", sku: { name: "S0" } },
    { name: "contoso-openai-sweden", location: "swedencentral", resourceGroup: "rg-ai-prod" },
    { name: "contoso-openai-frankfurt", location: "germanywestcentral" },
    { name: "contoso-openai-westus3", properties: { provisioningState: "Succeeded" } },
  ]);
});

test("it follows the token to the last page", async () => {
  const first = await client().resources(asked({ top: 3 }));
  const last = await client().resources(asked({ top: 3, skipToken: first.skipToken ?? "" }));
  expect([first.count, last.count, last.skipToken]).toEqual([3, 1, undefined]);
});

test("it reads a table", async () => {
  const { data } = await client().resources(asked({ resultFormat: "table", top: 1 }));
  expect(data).toMatchObject({ columns: expect.arrayContaining([{ name: "sku", type: "object" }]) });
});

test("it meets the refusals, with their code", async () => {
  const broken = client().resources(asked(undefined, "resources | summarize count()"));
  await expect(broken).rejects.toMatchObject({ statusCode: 400, code: "BadRequest" });
  emulator.faults.scenario("I4-graph");
  await expect(client().resources(asked())).rejects.toMatchObject({ statusCode: 403, code: "AuthorizationFailed" });
  emulator.faults.clear();
});
