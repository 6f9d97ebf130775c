import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readAccounts } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const official = JSON.parse(
  readFileSync(new URL("../../emulator/official/ListAccountsBySubscription.json", import.meta.url), "utf8"),
).responses["200"].body;

/** The resources that can hold deployments, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return readAccounts(client, production, { signal: new AbortController().signal }).finally(served.close);
}
const rowsOf = (...value: unknown[]): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(Response.json({ value })),
});
const row = (more: object = {}) => ({ id: "/a/1", name: "one", kind: "OpenAI", location: "eastus", ...more });
const nowhere = { subscription: null, resourceGroup: null };

test("the official example, read whole, holds Bing, Speech, Face and Emotion: none that holds models", async () =>
  expect(await readFrom(rowsOf(...official.value))).toMatchObject({ items: [], missing: [] }));

test("an official row of a kind that holds models is read", async () => {
  const [first] = official.value;
  expect((await readFrom(rowsOf({ ...first, kind: "AIServices", location: "West US" }))).items).toEqual([
    {
      id: first.id,
      name: "bingSearch",
      subscription: "00000000-1111-2222-3333-444444444444",
      resourceGroup: "bvttest",
      kind: "AIServices",
      region: "westus",
    },
  ]);
});

test.each<[kind: unknown, isKept: boolean]>([
  ["OpenAI", true],
  ["openai", true],
  ["AIServices", true],
  ["AISERVICES", true],
  ["SpeechServices", false],
  ["OpenAI2", false],
  [undefined, false],
  [7, false],
])("a resource of kind %j holds models: %s", async (kind, isKept) =>
  expect((await readFrom(rowsOf(row({ kind })))).items).toHaveLength(isKept ? 1 : 0),
);

test.each<[says: string, id: string, expected: object]>([
  [
    "an id tells subscription and group, the group in its own casing",
    "/subscriptions/6E2A/resourceGroups/RG-AI-Prod/providers/Microsoft.CognitiveServices/accounts/one",
    { subscription: "6e2a", resourceGroup: "RG-AI-Prod" },
  ],
  [
    "in any casing of its words",
    "/SUBSCRIPTIONS/6E2A/resourcegroups/rg/PROVIDERS/x/accounts/one",
    { subscription: "6e2a", resourceGroup: "rg" },
  ],
  [
    "an id without a group tells the subscription",
    "/subscriptions/6e2a/providers/x/accounts/one",
    { subscription: "6e2a", resourceGroup: null },
  ],
  ["another path tells neither", "/providers/x/subscriptions/6e2a/resourceGroups/rg", nowhere],
  ["an id with empty segments tells neither", "/subscriptions//resourceGroups//providers/x", nowhere],
  ["H1: a text that is no path tells neither", "'; DROP TABLE accounts; --", nowhere],
])("%s", async (_says, id, expected) =>
  expect((await readFrom(rowsOf(row({ id })))).items).toMatchObject([{ id, ...expected }]),
);

test("a resource that two pages list is one, whatever the casing of its id", async () =>
  expect((await readFrom(rowsOf(row(), row({ id: "/A/1" }), row({ id: "/a/2" })))).items).toHaveLength(2));

test.each<[says: string, more: object, expected: object]>([
  ["the kind stays as Azure wrote it", { kind: "openai" }, { kind: "openai" }],
  ["field names in another casing are the same", { name: undefined, NAME: "two" }, { name: "two", region: "eastus" }],
  ["A10: a region in words is the same region", { location: "East US" }, { region: "eastus" }],
  ["A7: without a location the region is unknown", { location: undefined }, { name: "one", region: null }],
  ["A7: a location that is a number is unknown", { location: 7 }, { name: "one", region: null }],
  ["an empty location is unknown", { location: "" }, { region: null }],
  ["A7: without a name the resource goes by its id", { name: null }, { name: "/a/1", region: "eastus" }],
])("%s", async (_says, more, expected) => expect((await readFrom(rowsOf(row(more)))).items).toMatchObject([expected]));

test.each([undefined, " ", 7])("A7: a row whose id is %j is counted, and the others stand", async (id) => {
  const { items, missing } = await readFrom(rowsOf(row({ id }), row()));
  expect(items).toEqual([{ id: "/a/1", name: "one", ...nowhere, kind: "OpenAI", region: "eastus" }]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("the emulator's resources are read, without the one for speech, in one spelling of their regions", async () => {
  const { items, missing } = await readFrom(createEmulator());
  expect(missing).toEqual([]);
  expect(items.map(({ name }) => name)).not.toContain("contoso-callcenter-speech");
  expect(items).toMatchObject([
    { name: "contoso-foundry-eastus2", resourceGroup: "rg-ai-prod", kind: "AIServices", region: "eastus2" },
    { name: "contoso-openai-sweden", resourceGroup: "RG-AI-PROD", kind: "OpenAI", region: "swedencentral" },
    { name: "contoso-openai-westus3", resourceGroup: "rg-ai-west", kind: "OpenAI", region: "westus3" },
    ...items.slice(3).map(() => ({})),
  ]);
  expect(new Set(items.map(({ subscription }) => subscription))).toEqual(new Set([production]));
});

test("A10: “East US”, “eastus” and “EastUS” are one region", async () => {
  const { items } = await readFrom(createEmulator({ scenario: "A10" }));
  expect(items.length).toBeGreaterThanOrEqual(3);
  expect(new Set(items.map(({ region }) => region))).toEqual(new Set(["eastus"]));
});
