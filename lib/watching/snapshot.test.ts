import { expect, test } from "vitest";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { ptu, regionName } from "@/lib/units";
import { parseSnapshot } from "./parse-snapshot";
import { placeKey, placeOf, seriesKey, snapshotOf } from "./snapshot";
import { seenIn } from "./spans";

const watched = { subscription: "A-1", model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } };
const evidence = {
  ...{ operation: "ModelCapacities_List", apiVersion: "2026-09-01", at: 7, source: "Test", method: "GET" as const },
  ...{ url: "https://example.test/", body: null, clientRequestId: "1", requestId: null },
};
type Row = ModelCapacities["items"][number];
const row = (skuName: string, availablePtu: number | null, scope: Row["scope"] = null): Row => ({
  ...{ skuName, region: regionName("West US"), scope },
  availablePtu: availablePtu === null ? null : ptu(availablePtu),
});
const answer = (items: readonly Row[], missing: ModelCapacities["missing"] = []) =>
  snapshotOf({ items, missing, evidence }, watched, { ptu: 150, types: [] });
const lack = {
  operation: "x",
  at: 0,
  clientRequestId: null,
  requestId: null,
  correlationId: null,
  kind: "offline",
} as const;
const global = placeKey("westus", "GlobalProvisionedManaged");

test.each<[says: string, snapshot: ReturnType<typeof answer>, expected: ReturnType<typeof seenIn>]>([
  ["a figure is seen, in any casing of its SKU", answer([row("GLOBALPROVISIONEDMANAGED", 40)]), 40],
  ["0 is a figure", answer([row("GlobalProvisionedManaged", 0)]), 0],
  ["a figure that could not be read is unknown", answer([row("GlobalProvisionedManaged", null)]), "unknown"],
  ["a row that a whole answer lacks is not offered", answer([]), "not offered"],
  ["a row that a partial answer lacks is unknown", answer([], [lack]), "unknown"],
])("%s", (_says, snapshot, expected) => expect(seenIn(snapshot, global)).toBe(expected));

test.each<[says: string, scope: Row["scope"], pool: string | undefined]>([
  ["Global is one pool", { type: "Global", id: null }, "Global"],
  ["a zone is one, in any casing", { type: "DataZone", id: "eu" }, "DataZone EU"],
  ["a zone without a name could be any", { type: "DataZone", id: null }, undefined],
  ["a region's own pool is not shared", { type: "Regional", id: "WestUS" }, undefined],
  ["what does not say is not guessed from its SKU", null, undefined],
])("%s", (_says, scope, pool) => expect(answer([row("GlobalProvisionedManaged", 1, scope)]).pools[global]).toBe(pool));

test("an observation is read back as it was kept", () => {
  const snapshot = answer([row("GlobalProvisionedManaged", 40, { type: "Global", id: "Global" }), row("x", null)]);
  expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
  expect(snapshot).toMatchObject({ at: 7, seenUntil: 7, isWhole: true });
});

test.each<[says: string, sought: unknown]>([
  ["an older release kept none", undefined],
  ["it is no size", { ptu: -1, types: [] }],
  ["its types are none", { ptu: 15, types: [7] }],
])("what is looked for is not known where %s; the observation stands", (_says, sought) =>
  expect(parseSnapshot({ ...answer([]), sought })).toEqual({ ...answer([]), sought: null }),
);

test("a place is told from its key, whatever the SKU is called", () =>
  expect(placeOf(placeKey("westus", "A provisioned B"))).toEqual({ region: "westus", skuName: "a provisioned b" }));

test("one subscription in two casings is one series, and no two models share one", () => {
  expect(seriesKey(watched)).toBe(seriesKey({ ...watched, subscription: "a-1" }));
  const odd = { ...watched, model: { ...watched.model, name: 'gpt","4o', version: "" } };
  expect(seriesKey(odd)).not.toBe(
    seriesKey({ ...watched, model: { format: "OpenAI", name: "gpt", version: '4o",""' } }),
  );
});
