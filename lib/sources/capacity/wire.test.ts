import fc from "fast-check";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { type RegionName, regionName } from "@/lib/units";
import { readCapacities } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const gpt41 = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };

/** The row of the official ListModelCapacitiesGlobalScope.json, 2026-09-01 (azure-rest-api-specs @ 7d3a6f6b339e). */
const official = {
  name: "GlobalStandard",
  type: "Microsoft.CognitiveServices/locations/models/skuCapacities",
  id: "/subscriptions/0/providers/Microsoft.CognitiveServices/locations/WestUS/models/OpenAI.ada.1/skuCapacities/GlobalStandard",
  location: "WestUS",
  properties: {
    availableCapacity: 500,
    availableFinetuneCapacity: 30,
    model: { name: "ada", format: "OpenAI", version: "1" },
    skuName: "GlobalStandard",
    scopeId: "Global",
    scopeType: "Global",
  },
};

/** What could be deployed now, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">, model = gpt41, region: RegionName | null = null) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  const { signal } = new AbortController();
  return readCapacities(client, { subscription: production, model, region }, { signal }).finally(served.close);
}
const answering = (body: unknown): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(typeof body === "string" ? new Response(body) : Response.json(body)),
});
const rowsOf = (...value: unknown[]) => answering({ value });
const row = (properties: object = {}, more: object = {}) => ({
  ...official,
  ...more,
  properties: { ...official.properties, skuName: "GlobalProvisionedManaged", ...properties },
});
/** The row's figure, and that of a whole row beside it. */
const figureOf = async (availableCapacity: unknown) => {
  const { items, missing } = await readFrom(
    rowsOf(row({ availableCapacity }), row({ availableCapacity: 40 }, { location: "eastus" })),
  );
  expect(missing).toEqual([]);
  expect(items[1]?.availablePtu).toBe(40);
  return items[0]?.availablePtu;
};

test("the official example counts thousands of tokens, no PTU: read whole, and left out", async () =>
  expect(await readFrom(rowsOf(official))).toMatchObject({ items: [], missing: [] }));

test("an official row of a provisioned SKU is read, in one spelling of its region", async () =>
  expect((await readFrom(rowsOf(row({}, { location: "West US" })))).items).toEqual([
    {
      skuName: "GlobalProvisionedManaged",
      region: "westus",
      availablePtu: 500,
      scope: { type: "Global", id: "Global" },
    },
  ]));

test("the model leaves in the query, whatever its name holds", async () => {
  const asked: URL[] = [];
  const handle = (request: Request) => {
    asked.push(new URL(request.url));
    return Promise.resolve(Response.json({ value: [] }));
  };
  await readFrom({ handle }, { format: "OpenAI", name: "gpt&modelName=4 é", version: "1?#" });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.pathname).toBe(`/subscriptions/${production}/providers/Microsoft.CognitiveServices/modelCapacities`);
  expect([...(asked[0]?.searchParams ?? [])]).toEqual([
    ["modelFormat", "OpenAI"],
    ["modelName", "gpt&modelName=4 é"],
    ["modelVersion", "1?#"],
    ["api-version", "2026-09-01"],
  ]);
});

test("one region is asked by its own path, and every row of the answer counts", async () => {
  const asked: URL[] = [];
  const handle = (request: Request) => {
    asked.push(new URL(request.url));
    return Promise.resolve(Response.json({ value: [row()] }));
  };
  const { items } = await readFrom({ handle }, gpt41, regionName("West US"));
  expect(asked.map(({ pathname }) => pathname)).toEqual([
    `/subscriptions/${production}/providers/Microsoft.CognitiveServices/locations/westus/modelCapacities`,
  ]);
  expect(items).toMatchObject([{ region: "westus", availablePtu: 500 }]);
});

test("one region's answer is what the answer for all of them says of it", async () => {
  const all = await readFrom(createEmulator());
  const one = await readFrom(createEmulator(), gpt41, regionName("eastus2"));
  expect(one.items.length).toBeGreaterThan(0);
  expect(one.items).toEqual(all.items.filter(({ region }) => region === "eastus2"));
});

test.each([
  ["PROVISIONEDMANAGED", true],
  ["dataZoneProvisionedManaged", true],
  ["OrbitalProvisionedManaged", true],
  ["Standard", false],
  ["GlobalBatch", false],
])("a row of SKU %s counts PTU: %s", async (skuName, isKept) =>
  expect((await readFrom(rowsOf(row({ skuName })))).items.map((each) => each.skuName)).toEqual(isKept ? [skuName] : []),
);

test.each<[says: string, available: unknown, expected: number | null]>([
  ["0 is offered, with nothing free", 0, 0],
  ["a part of a PTU cannot be deployed", 299.9, 299],
  ["less than one PTU is none", 0.7, 0],
  ["A7: a figure that is missing is unknown", undefined, null],
  ["A7: null is unknown", null, null],
  ["A7: a text is unknown", "300", null],
  ["A7: below zero is unknown", -5, null],
  ["A7: a hair below zero too", -0.1, null],
  ["A7: 1e308 is unknown", 1e308, null],
])("%s", async (_says, available, expected) => expect(await figureOf(available)).toBe(expected));

test("A7: a bare NaN, which is no JSON, is unknown, and the other row stands", async () => {
  const text = JSON.stringify({ value: [row({ availableCapacity: "bare" }), row({}, { location: "eastus" })] });
  const { items } = await readFrom(answering(text.replace('"bare"', "NaN")));
  expect(items.map(({ availablePtu }) => availablePtu)).toEqual([null, 500]);
});

test("A7: whatever Azure sends as a figure, it is a whole number no larger than that, or unknown", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.nat(), fc.double({ noNaN: true }), fc.constant("346"));
  return fc.assert(
    fc.asyncProperty(anything, async (sent) => {
      const isFigure = typeof sent === "number" && sent >= 0 && sent <= Number.MAX_SAFE_INTEGER;
      expect(await figureOf(sent)).toBe(isFigure ? Math.floor(Math.abs(sent)) : null); // JSON knows no -0
    }),
    { numRuns: 40 },
  );
});

test.each<[says: string, scope: object, expected: object | null]>([
  ["a zone's pool", { scopeType: "datazone", scopeId: "US" }, { type: "DataZone", id: "US" }],
  ["an older api-version does not say", { scopeType: undefined, scopeId: undefined }, null],
  ["A7: a number is no scope", { scopeType: 7, scopeId: 7 }, null],
])("%s", async (_says, scope, expected) =>
  expect((await readFrom(rowsOf(row(scope)))).items[0]?.scope).toEqual(expected),
);

test.each<[says: string, broken: unknown]>([
  ["lacks its location", row({}, { location: undefined })],
  ["has a blank location", row({}, { location: " " })],
  ["has a location that is a number", row({}, { location: 7 })],
  ["lacks its SKU", row({ skuName: undefined })],
  ["has a blank SKU", row({ skuName: "" })],
  ["lacks its properties", { ...official, properties: undefined }],
  ["is null", null],
])("A7: a row that %s is counted, and the others stand", async (_says, broken) => {
  const { items, missing } = await readFrom(rowsOf(broken, row()));
  expect(items).toMatchObject([{ region: "westus", availablePtu: 500 }]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test.each<[says: string, figures: unknown[], expected: number | null]>([
  ["the smaller figure stands", [300, 200], 200],
  ["in either order", [200, 300], 200],
  ["one that can be read stands before one that cannot", [null, 300], 300],
  ["also when it comes first", [300, null], 300],
  ["two that cannot be read are unknown", [null, "300"], null],
])("A10: one region and SKU is one row, however it is spelled: %s", async (_says, figures, expected) => {
  const [one, other] = figures;
  const { items } = await readFrom(
    rowsOf(
      row({ availableCapacity: one }, { location: "West US" }),
      row({ availableCapacity: other, skuName: "GLOBALPROVISIONEDMANAGED" }, { location: "westus" }),
    ),
  );
  expect(items).toMatchObject([{ region: "westus", availablePtu: expected }]);
});

test("field names in any casing are read alike", async () => {
  const told = { LOCATION: "WestUS", Properties: { SKUNAME: "ProvisionedManaged", availablecapacity: 7 } };
  expect((await readFrom(rowsOf(told))).items).toMatchObject([{ region: "westus", availablePtu: 7 }]);
});
