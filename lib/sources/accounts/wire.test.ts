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

test("the official example, read whole, holds Bing, Speech, Face and Emotion: none that holds models", async () =>
  expect(await readFrom(rowsOf(...official.value))).toMatchObject({ items: [], missing: [] }));

test("an official row of a kind that holds models is read", async () => {
  const [first] = official.value;
  expect((await readFrom(rowsOf({ ...first, kind: "AIServices", location: "West US" }))).items).toEqual([
    { id: first.id, name: "bingSearch", region: "westus" },
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

test.each<[says: string, more: object, expected: object]>([
  ["field names in another casing are the same", { name: undefined, NAME: "two" }, { name: "two", region: "eastus" }],
  ["A10: a region in words is the same region", { location: "East US" }, { region: "eastus" }],
  ["A7: without a location the region is unknown", { location: undefined }, { name: "one", region: null }],
  ["A7: a location that is a number is unknown", { location: 7 }, { name: "one", region: null }],
  ["an empty location is unknown", { location: "" }, { region: null }],
  ["A7: without a name the resource goes by its id", { name: null }, { name: "/a/1", region: "eastus" }],
])("%s", async (_says, more, expected) => expect((await readFrom(rowsOf(row(more)))).items).toMatchObject([expected]));

test("A7: a row that lacks its id is counted, and the others stand", async () => {
  const { items, missing } = await readFrom(rowsOf(row({ id: undefined }), row()));
  expect(items).toEqual([{ id: "/a/1", name: "one", region: "eastus" }]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("the emulator's resources are read, without the one for speech, in one spelling of their regions", async () => {
  const { items, missing } = await readFrom(createEmulator());
  expect(missing).toEqual([]);
  expect(items.map(({ name, region }) => [name, region])).toEqual([
    ["contoso-foundry-eastus2", "eastus2"],
    ["contoso-openai-sweden", "swedencentral"],
    ["contoso-openai-westus3", "westus3"],
  ]);
});

test("A10: “East US”, “eastus” and “EastUS” are one region", async () => {
  const { items } = await readFrom(createEmulator({ scenario: "A10" }));
  expect(items).toHaveLength(3);
  expect(new Set(items.map(({ region }) => region))).toEqual(new Set(["eastus"]));
});
