import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmulator } from "@/lib/emulator";
import { answering, place, readFrom, readOneFrom } from "./test-azure";

const officialOf = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../emulator/official/${file}`, import.meta.url), "utf8")).responses["200"].body;
const official = officialOf("ListDeployments.json");

const row = (more: object = {}) => ({ id: "/a/one", name: "one", ...more });
const rowsOf = (...value: unknown[]) => answering({ value });
const oneOf = async (more: object) => {
  const { items, missing } = await readFrom(
    rowsOf(row(more), row({ id: "/a/two", name: "two", sku: { capacity: 5 } })),
  );
  expect(missing).toEqual([]);
  expect(items[1]).toMatchObject({ name: "two", size: 5 });
  return items[0];
};
const read = {
  id: official.value[0].id,
  name: "deploymentName",
  model: { format: "OpenAI", name: "ada", version: "1" },
  skuName: "Standard",
  size: 1,
  sizeInForce: null,
  state: "Succeeded",
  upgradePolicy: null,
  spilloverTo: null,
  createdAt: null,
  modifiedAt: null,
};

test("the official list is read whole; what it does not say is null", async () =>
  expect(await readFrom(answering(official))).toMatchObject({ missing: [], items: [read] }));

test("the official single deployment is read alike", async () => {
  const answer = await readOneFrom(answering(officialOf("GetDeployment.json")), "deploymentName");
  expect(answer).toMatchObject({ data: read, evidence: { operation: "Deployments_Get", apiVersion: "2026-09-01" } });
});

test("each field is read from where Azure keeps it", async () => {
  const properties = {
    model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
    currentCapacity: 100,
    provisioningState: "Accepted",
    versionUpgradeOption: "NoAutoUpgrade",
    spilloverDeploymentName: "overflow",
  };
  const systemData = { createdAt: "2025-05-06T09:30:00.0000000Z", lastModifiedAt: "2025-06-01T00:00:00.5Z" };
  const told = await oneOf({ sku: { name: "GlobalProvisionedManaged", capacity: 300 }, properties, systemData });
  expect(told).toEqual({
    id: "/a/one",
    name: "one",
    model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
    skuName: "GlobalProvisionedManaged",
    size: 300,
    sizeInForce: 100,
    state: "Accepted",
    upgradePolicy: "NoAutoUpgrade",
    spilloverTo: "overflow",
    createdAt: Date.UTC(2025, 4, 6, 9, 30),
    modifiedAt: Date.UTC(2025, 5, 1) + 500,
  });
});

test("field names in any casing are read alike", async () => {
  const properties = { CurrentCapacity: 7, MODEL: { NAME: "ada" }, spilloverdeploymentname: "over" };
  expect(await oneOf({ SKU: { CAPACITY: 9 }, Properties: properties })).toMatchObject({
    size: 9,
    sizeInForce: 7,
    model: { name: "ada" },
    spilloverTo: "over",
  });
});

test.each<[says: string, more: object, expected: object]>([
  ["A7: a size of 0 is an answer", { sku: { capacity: 0 } }, { size: 0 }],
  ["A7: a negative size is unknown", { sku: { capacity: -1 } }, { size: null }],
  ["A7: a part of a unit is unknown", { sku: { capacity: 1.5 } }, { size: null }],
  ["A7: a text is unknown", { sku: { name: "Standard", capacity: "300" } }, { skuName: "Standard", size: null }],
  ["A7: 1e308 is unknown", { sku: { capacity: 1e308 } }, { size: null }],
  ["A7: a SKU that is a text is unknown", { sku: "Standard" }, { skuName: null, size: null }],
  ["A7: properties that are null are unknown", { properties: null }, { state: null, model: { name: null } }],
  ["A7: a model that is a text is unknown", { properties: { model: "ada" } }, { model: { name: null } }],
  [
    "A7: one broken field leaves the others",
    { properties: { model: 7, provisioningState: "Moving" } },
    { state: "Moving" },
  ],
  [
    "A7: a state nobody has heard of keeps its name",
    { properties: { provisioningState: "Orbiting" } },
    { state: "Orbiting" },
  ],
  [
    "A7: a blank is unknown",
    { properties: { provisioningState: " " }, sku: { name: "" } },
    { state: null, skuName: null },
  ],
  ["A7: a date that is a number is unknown", { systemData: { createdAt: 2025 } }, { createdAt: null }],
  [
    "A7: one unreadable date leaves the other",
    { systemData: { createdAt: "soon", lastModifiedAt: "2025-05-06T00:00:00Z" } },
    { createdAt: null, modifiedAt: Date.UTC(2025, 4, 6) },
  ],
  [
    "H1: hostile texts are the texts themselves",
    { name: "'; DROP", sku: { name: "<img src=x>" } },
    { name: "'; DROP", skuName: "<img src=x>" },
  ],
])("%s", async (_says, more, expected) => expect(await oneOf(more)).toMatchObject(expected));

test("A7: whatever Azure sends as a size, it is a whole number as it was sent, or unknown", () =>
  fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.integer(), fc.double({ noNaN: true })), async (capacity) => {
      const sent: unknown = JSON.parse(JSON.stringify(capacity));
      const isWhole = typeof sent === "number" && Number.isInteger(sent) && sent >= 0 && sent <= 2_147_483_647;
      expect(await oneOf({ sku: { capacity }, properties: { currentCapacity: capacity } })).toMatchObject(
        isWhole ? { size: sent, sizeInForce: sent } : { size: null, sizeInForce: null },
      );
    }),
    { numRuns: 40 },
  ));

test.each<[says: string, broken: unknown]>([
  ["lacks its id", row({ id: undefined })],
  ["lacks its name", row({ name: null })],
  ["has a blank name", row({ name: " " })],
  ["is null", null],
])("A7: a row that %s is counted, and the others stand", async (_says, broken) => {
  const { items, missing } = await readFrom(rowsOf(broken, row()));
  expect(items).toMatchObject([{ name: "one" }]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("A7: a single deployment without a name is no answer", () =>
  expect(readOneFrom(answering({ id: "/a/one" }), "one")).rejects.toMatchObject({ failure: { kind: "unreadable" } }));

test("a deployment that two pages list is one, whatever the casing of its id; equal ones beside it stay", async () =>
  expect((await readFrom(rowsOf(row(), row({ id: "/A/ONE" }), row({ id: "/a/two" })))).items).toHaveLength(2));

test("the emulator's deployments are read over their pages, and one of them alone is the same", async () => {
  const azure = createEmulator();
  azure.faults.set([{ match: { operation: "listDeployments" }, then: { kind: "page-size", rows: 3 } }]);
  const { items, missing } = await readFrom(azure);
  expect(missing).toEqual([]);
  expect(azure.journal.counters().calls).toBeGreaterThan(2);
  const chat = items.find(({ name }) => name === "chat");
  expect(chat).toMatchObject({ skuName: "GlobalProvisionedManaged", size: 300, spilloverTo: "chat-overflow" });
  expect(chat?.createdAt).toBe(Date.UTC(2025, 4, 6, 9, 30));
  expect((await readOneFrom(createEmulator(), "CHAT")).data).toEqual(chat);
});

test("the emulator has no such deployment", () =>
  expect(readOneFrom(createEmulator(), "nobody")).rejects.toMatchObject({ failure: { kind: "not-found" } }));

test("P3: when a later page fails, the earlier ones are kept and the list says so", async () => {
  const azure = createEmulator();
  azure.faults.set([
    { match: { operation: "listDeployments" }, then: { kind: "page-size", rows: 3 } },
    { match: { operation: "listDeployments", page: 2 }, then: { kind: "status", status: 400 } },
  ]);
  expect(await readFrom(azure, place)).toMatchObject({ items: [{}, {}, {}], missing: [{ kind: "rejected" }] });
});
