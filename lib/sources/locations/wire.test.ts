import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { readLocations } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const official = JSON.parse(readFileSync(new URL("../../emulator/official/GetLocations.json", import.meta.url), "utf8"))
  .responses["200"].body;

/** A subscription's regions, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return readLocations(client, production, { signal: new AbortController().signal }).finally(served.close);
}
const answering = (body: unknown): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(Response.json(body)),
});
const rowsOf = (...value: unknown[]) => answering({ value });

test.each([
  ["the official example, a bare array, is read", official],
  ["the same in the envelope that the schema has is read alike", { value: official }],
])("%s", async (_says, body) => {
  const { items, missing } = await readFrom(answering(body));
  expect(missing).toEqual([]);
  expect(items).toEqual([
    {
      name: "eastus",
      displayName: "East US",
      isPhysical: true,
      geography: null,
      geographyGroup: "US",
      coordinates: { latitude: 37.3719, longitude: -79.8164 },
    },
    {
      name: "eastus2",
      displayName: "East US 2",
      isPhysical: true,
      geography: null,
      geographyGroup: "US",
      coordinates: { latitude: 36.6681, longitude: -78.3889 },
    },
  ]);
});

test.each<[says: string, row: object, isPhysical: boolean]>([
  ["a region", { type: "Region", metadata: { regionType: "Physical" } }, true],
  ["a region in another casing", { TYPE: "REGION", MetaData: { REGIONTYPE: "physical" } }, true],
  ["a geography", { type: "Region", metadata: { regionType: "Logical" } }, false],
  ["a geography in another casing", { type: "Region", metadata: { regionType: "LOGICAL" } }, false],
  ["an edge zone", { type: "EdgeZone", metadata: { regionType: "Physical" } }, false],
  ["A7: a location whose type is missing", { metadata: { regionType: "Physical" } }, true],
  ["A7: a location without metadata", { type: "Region" }, true],
  ["A7: a location whose metadata is a text", { type: "Region", metadata: "Logical" }, true],
  ["A7: a location of a region type nobody has heard of", { metadata: { regionType: "Orbital" } }, true],
])("%s: may it hold deployments?", async (_says, row, isPhysical) =>
  expect((await readFrom(rowsOf({ name: "eastus", ...row }))).items).toMatchObject([{ name: "eastus", isPhysical }]),
);

test.each<[says: string, displayName: unknown, expected: string]>([
  ["the display name is Azure's", "East US", "East US"],
  ["without a display name, the region goes by its name as it was spelled", undefined, "EastUS"],
  ["A7: a number is no display name", 7, "EastUS"],
  ["a blank is no display name", " ", "EastUS"],
])("%s", async (_says, displayName, expected) =>
  expect((await readFrom(rowsOf({ name: "EastUS", displayName }))).items).toMatchObject([{ displayName: expected }]),
);

test.each<[says: string, metadata: unknown, expected: object]>([
  [
    "a region stands in a geography, and in a wider group",
    { geography: "Sweden", geographyGroup: "Europe" },
    { geography: "Sweden", geographyGroup: "Europe" },
  ],
  [
    "in field names of another casing",
    { GEOGRAPHY: "United States", GeographyGroup: "US" },
    { geography: "United States", geographyGroup: "US" },
  ],
  [
    "A7: a number is no geography, and the group stands",
    { geography: 7, geographyGroup: "US" },
    { geography: null, geographyGroup: "US" },
  ],
  [
    "A7: a blank is no group",
    { geography: "Sweden", geographyGroup: " " },
    { geography: "Sweden", geographyGroup: null },
  ],
  ["A7: without metadata neither is known", undefined, { geography: null, geographyGroup: null }],
  ["A7: metadata that are a text say neither", "Europe", { geography: null, geographyGroup: null }],
])("%s", async (_says, metadata, expected) =>
  expect((await readFrom(rowsOf({ name: "eastus", metadata }))).items).toMatchObject([expected]),
);

test.each<[says: string, latitude: unknown, longitude: unknown, expected: object | null]>([
  ["Azure writes degrees as text", "37.3719", "-79.8164", { latitude: 37.3719, longitude: -79.8164 }],
  ["whole degrees are degrees", "0", "180", { latitude: 0, longitude: 180 }],
  ["A11: without them it is nowhere on a map", undefined, undefined, null],
  ["A7: one of them is no place", "37.3719", undefined, null],
  ["A7: blanks are no place", "", " ", null],
  ["A7: beyond the pole is no place", "90.1", "0", null],
  ["A7: more than half around is no place", "0", "-180.5", null],
  ["A7: words are no place", "north", "37", null],
  ["A7: NaN is no place", "NaN", "NaN", null],
  ["A7: an exponent is no place", "1e308", "0", null],
])("%s", async (_says, latitude, longitude, expected) =>
  expect((await readFrom(rowsOf({ name: "eastus", metadata: { latitude, longitude } }))).items[0]?.coordinates).toEqual(
    expected,
  ),
);

test("A10: one region, however it is spelled and however often it is listed", () => {
  const spelling = fc.constantFrom("East US", "eastus", "EastUS", "EAST  US");
  return fc.assert(
    fc.asyncProperty(fc.array(spelling, { minLength: 1, maxLength: 6 }), async (names) => {
      const { items } = await readFrom(rowsOf(...names.map((name) => ({ name })), { name: "West US" }));
      expect(items.map(({ name }) => name)).toEqual(["eastus", "westus"]);
    }),
    { numRuns: 30 },
  );
});

test("A7: a row that lacks its name is counted, and the others stand", async () => {
  const { items, missing } = await readFrom(rowsOf({ displayName: "Nowhere" }, { name: "eastus" }, { name: 7 }));
  expect(items.map(({ name }) => name)).toEqual(["eastus"]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("2 rows") }]);
});

test("the emulator's regions are read, and its geographies told from them", async () => {
  const { items, missing } = await readFrom(createEmulator());
  expect(missing).toEqual([]);
  expect(items).toContainEqual({
    name: "swedencentral",
    displayName: "Sweden Central",
    isPhysical: true,
    geography: "Sweden",
    geographyGroup: "Europe",
    coordinates: { latitude: 60.67488, longitude: 17.14127 },
  });
  expect(items.filter((region) => !region.isPhysical).map(({ name }) => name)).toEqual([
    "global",
    "unitedstates",
    "europe",
  ]);
});

test("A11: a region without coordinates is a region like any other", async () =>
  expect((await readFrom(createEmulator({ scenario: "A11" }))).items).toContainEqual({
    name: "uksouth",
    displayName: "UK South",
    isPhysical: true,
    geography: "United Kingdom",
    geographyGroup: "Europe",
    coordinates: null,
  }));
