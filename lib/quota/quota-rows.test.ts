import { expect, test } from "vitest";
import type { Pool } from "@/lib/pools";
import { quotaRows } from "./quota-rows";
import { GLOBAL_SCOPE, notValues, poolOf, regions, rowsOf, subscriptionName, unread, US_SCOPE } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;

const rowOf = (pool: Pool) => {
  const [row] = rowsOf([pool], pool.kind);
  if (row === undefined) throw new Error("no row");
  return row;
};

const here: [string, ...string[]] = ["eastus"];
const several: [string, ...string[]] = ["eastus", "westus", "swedencentral"];

test.each<[says: string, pool: Pool, scope: string]>([
  ["a region's own, without a scope", poolOf(), "eastus!"],
  ["and with its own", poolOf({ scope: { type: "Regional", id: "East US" } }), "eastus!"],
  ["A10: in any spelling", poolOf({ scope: { type: "Regional", id: "EASTUS" } }), "eastus!"],
  ["without an id", poolOf({ scope: { type: "Regional", id: null } }), "eastus!"],
  ["the old one", poolOf({ scope: { type: "Classic", id: "x" } }), "eastus!"],
  ["a region that no list has", poolOf({ in: ["atlantis"] }), "atlantis"],
  ["a scope that no list has", poolOf({ scope: { type: "Regional", id: "Atlantis" } }), "Atlantis"],
  ["global", poolOf({ scope: GLOBAL_SCOPE }), "Global"],
  ["a zone", poolOf({ scope: US_SCOPE }), "Data Zone: US"],
  [
    "P5: global without an id is each region's own",
    poolOf({ scope: { type: "Global", id: null } }),
    "eastus! (Global)",
  ],
  ["so is a zone's", poolOf({ scope: { type: "DataZone", id: null } }), "eastus! (Data Zone)"],
  ["a scope nobody knows", poolOf({ scope: { type: "Lunar", id: "Far side" } }), "Lunar: Far side"],
  ["and one without an id", poolOf({ scope: { type: "Lunar", id: null } }), "eastus! (Lunar)"],
  ["regions that could not be read alike", unread(unknown, ...several), "3 regions"],
  ["one that could not", unread(unknown, "westus"), "westus!"],
])("a scope in words: %s", (_says, pool, scope) => expect(rowOf(pool).scopeName).toBe(scope));

test.each<[says: string, places: [string, ...string[]], geography: string | null]>([
  ["its region's", here, "United States"],
  ["that of all its regions", ["eastus", "westus"], "United States"],
  ["none of several", several, null],
  ["none where one does not say", ["eastus", "marsnorth"], null],
  ["none of a region that no list has", ["atlantis"], null],
])("geography: %s", (_says, places, geography) => expect(rowOf(poolOf({ in: places })).geography).toBe(geography));

test.each<[says: string, pool: Pool, share: number | null, isEmpty: boolean]>([
  ["part of it", poolOf(), 0.4, false],
  ["0 used is a share", poolOf({ used: 0 }), 0, false],
  ["A13: more than the limit", poolOf({ used: 150 }), 1.5, false],
  ["A13: a limit of -1 is none", poolOf({ limit: -1 }), null, false],
  ["0 of 0 is none, and empty", poolOf({ limit: 0, used: 0 }), null, true],
  ["something of 0", poolOf({ limit: 0 }), null, false],
  ["an unknown limit", poolOf({ limit: unknown }), null, false],
  ["unknown use of 0", poolOf({ limit: 0, used: unknown }), null, false],
  ["unknown", unread(unknown, "eastus"), null, false],
  ["I4: not permitted", unread(refused, "eastus"), null, false],
  ["on its way", unread(loading, "eastus"), null, false],
  ["not offered at all is empty", poolOf({ limit: absent, used: absent }), null, true],
])("share, and what is empty: %s", (_says, pool, share, isEmpty) =>
  expect(rowOf(pool)).toMatchObject({ share, isEmpty, isOverLimit: pool.isOverLimit }),
);

test("a row for each pool of the kind, in their order", () => {
  const kinds = ["regional", "global", "standard", "other", "regional", "zone"] as const;
  const pools = kinds.map((kind, at) => poolOf({ kind, key: `${at}` }));
  const keysOf = (kind: Pool["kind"]) => quotaRows(pools, kind, regions, subscriptionName).map(({ pool }) => pool.key);
  expect(kinds.map(keysOf)).toEqual([["0", "4"], ["1"], ["2"], ["3"], ["0", "4"], ["5"]]);
});

test("names of its regions, and of its subscription", () =>
  expect(rowOf(poolOf({ in: ["westus", "atlantis"], subscription: "two" }))).toMatchObject({
    ...{ regionNames: ["westus!", "atlantis"], subscriptionName: "Subscription two" },
  }));
