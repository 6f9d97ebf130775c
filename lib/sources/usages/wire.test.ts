import fc from "fast-check";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { regionName } from "@/lib/units";
import { readUsages } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";

/** The row of the official ListUsagesGlobalScope.json, 2026-09-01 (azure-rest-api-specs @ 0970fcd06f27). */
const official = {
  name: { localizedValue: "Cognitive Services total account limit", value: "AccountCount" },
  currentValue: 5,
  limit: 500,
  unit: "Count",
  scopeType: "Global",
  scopeId: "Global",
};

/** A region's pools, read over a socket from an Azure of this test's. */
async function readFrom(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  const { signal } = new AbortController();
  return readUsages(client, production, regionName("West US"), { signal }).finally(served.close);
}
const answering = (body: unknown): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(typeof body === "string" ? new Response(body) : Response.json(body)),
});
const rowsOf = (...value: unknown[]) => answering({ value });
const row = (more: object = {}) => ({ ...official, ...more });
const figuresOf = async (more: object) => {
  const { items, missing } = await readFrom(rowsOf(row(more), row()));
  expect(missing).toEqual([]);
  expect(items[1]).toMatchObject({ used: 5, limit: 500 });
  return items[0];
};

test("the official example is read whole", async () =>
  expect(await readFrom(rowsOf(official))).toMatchObject({
    missing: [],
    items: [
      {
        pool: "AccountCount",
        displayName: "Cognitive Services total account limit",
        used: 5,
        limit: 500,
        unit: "Count",
        scope: { type: "Global", id: "Global" },
      },
    ],
  }));

test("it is asked of the subscription, in that region", async () => {
  const asked: string[] = [];
  const handle = (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return Promise.resolve(Response.json({ value: [] }));
  };
  await readFrom({ handle });
  expect(asked).toEqual([
    `GET /subscriptions/${production}/providers/Microsoft.CognitiveServices/locations/westus/usages`,
  ]);
});

test("I4: a refusal names the role to ask for", async () => {
  const handle = () => Promise.resolve(Response.json({ error: { code: "AuthorizationFailed" } }, { status: 403 }));
  await expect(readFrom({ handle })).rejects.toMatchObject({
    failure: { kind: "forbidden", role: expect.stringContaining("Cognitive Services Usages Reader") },
  });
});

test.each<[says: string, more: object, expected: object]>([
  ["0 of 0 is an answer", { currentValue: 0, limit: 0 }, { used: 0, limit: 0 }],
  ["A13: a limit of -1 is shown as it is", { limit: -1 }, { used: 5, limit: -1 }],
  ["A13: more used than the limit is shown as it is", { currentValue: 700 }, { used: 700, limit: 500 }],
  ["Azure's double keeps its fraction", { currentValue: 2.5 }, { used: 2.5 }],
  ["A7: a limit that is missing is unknown", { limit: undefined }, { used: 5, limit: null }],
  ["A7: a null is unknown", { currentValue: null }, { used: null, limit: 500 }],
  ["A7: a text is unknown", { currentValue: "5", limit: "500" }, { used: null, limit: null }],
  ["A7: 1e308 is unknown", { limit: 1e308 }, { used: 5, limit: null }],
  ["A7: -1e308 too", { currentValue: -1e308 }, { used: null, limit: 500 }],
  ["A7: a new unit keeps its name", { unit: "Parsecs" }, { unit: "Parsecs" }],
  ["A7: a unit that is missing is unknown", { unit: undefined }, { unit: null }],
  ["an older api-version has no scope", { scopeType: undefined, scopeId: undefined }, { scope: null }],
  [
    "A13: a pool nobody has heard of keeps its name",
    { name: { value: "Orbital.Things", localizedValue: "Things in orbit" } },
    { pool: "Orbital.Things", displayName: "Things in orbit" },
  ],
  [
    "A7: without a display name the pool goes by its name",
    { name: { value: "AccountCount" } },
    { displayName: "AccountCount" },
  ],
  ["A7: a blank is no display name", { name: { value: "X", localizedValue: " " } }, { displayName: "X" }],
])("%s", async (_says, more, expected) => expect(await figuresOf(more)).toMatchObject(expected));

test("A7: a bare NaN, which is no JSON, is unknown, and the other figure stands", async () => {
  const text = JSON.stringify({ value: [official] }).replace("500", "NaN");
  expect((await readFrom(answering(text))).items).toMatchObject([{ used: 5, limit: null }]);
});

test("A7: whatever Azure sends as a figure, it is read as it was sent or is unknown; never 0, never made up", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.integer(), fc.double({ noNaN: true }), fc.constant("346"));
  return fc.assert(
    fc.asyncProperty(anything, async (limit) => {
      const isFigure = typeof limit === "number" && Math.abs(limit) <= Number.MAX_SAFE_INTEGER;
      expect((await figuresOf({ limit }))?.limit).toBe(isFigure ? JSON.parse(JSON.stringify(limit)) : null);
    }),
    { numRuns: 40 },
  );
});

test.each<[says: string, broken: unknown]>([
  ["lacks its name", row({ name: undefined })],
  ["has a name that is a text", row({ name: "AccountCount" })],
  ["has a blank name", row({ name: { value: " " } })],
  ["is null", null],
])("A7: a row that %s is counted, and the others stand", async (_says, broken) => {
  const { items, missing } = await readFrom(rowsOf(broken, official));
  expect(items).toMatchObject([{ pool: "AccountCount" }]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("P5: rows with equal values are never taken for one", async () =>
  expect((await readFrom(rowsOf(official, official))).items).toHaveLength(2));

test("field names in any casing are read alike", async () => {
  const told = { NAME: { Value: "AccountCount" }, currentvalue: 5, LIMIT: -1, SCOPETYPE: "datazone", scopeid: "EU" };
  expect((await readFrom(rowsOf(told))).items).toMatchObject([
    { pool: "AccountCount", used: 5, limit: -1, scope: { type: "DataZone", id: "EU" } },
  ]);
});
