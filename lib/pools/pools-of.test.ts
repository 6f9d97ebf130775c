import { expect, test } from "vitest";
import { forbidden, notFound, serverFailure, unreadable } from "@/lib/offers/test-offers";
import type { Usage } from "@/lib/sources/usages";
import { figureEntry } from "@/lib/units";
import type { Pool, PoolKind } from "./pool";
import { poolKindOf } from "./pool-kind";
import { poolsOf, type UsagesReading } from "./pools-of";
import { failed, globalScope, open, read, REGIONAL_POOL, told, usage, ZONE_POOL, zoneScope } from "./test-pools";

test.each<[name: string, kind: PoolKind]>([
  ["OpenAI.GlobalProvisionedManaged", "global"],
  ["openai.datazoneprovisionedmanaged", "zone"],
  ["OpenAI.ProvisionedManaged", "regional"],
  ["OpenAI.GlobalStandard.gpt-4o", "standard"],
  ["OpenAI.DataZoneStandard.gpt-4o", "standard"],
  ["OPENAI.STANDARD.gpt-4", "standard"],
  ["OpenAI.Standard", "other"],
  ["OpenAI.GlobalBatch.gpt-4o", "other"],
  ["OpenAI.GlobalProvisionedManaged.gpt-4o", "other"],
  ["AIServices.GlobalProvisionedManaged", "other"],
  ["AIServices.GlobalStandard.grok-3", "other"],
  ["AccountCount", "other"],
  ["constructor", "other"],
  ["", "other"],
])("a pool named %j is %s", (name, kind) => expect(poolKindOf(name)).toBe(kind));

const figures = ({ limit, used, remaining, isOverLimit }: Pool) =>
  [limit, used, remaining].map((figure) => figureEntry(figure, String)).join(" ") + (isOverLimit ? " over" : "");
const brief = (pools: readonly Pool[]) =>
  pools.map((pool) => `${pool.kind}: ${figures(pool)} in ${pool.regions.join(" ")}`);
const unreadIn = (what: string) =>
  ["global", "zone", "regional", "standard", "other"].map((kind) => `${kind}: ${Array(3).fill(what).join(" ")}`);
const scoped = (region: string, used: number | null, scope: Usage["scope"], subscription?: string) =>
  told(region, read([usage(500, used, { scope })]), subscription);

test.each<[says: string, readings: readonly UsagesReading[], pools: readonly string[]]>([
  ["nothing read, no pool", [], []],
  ["a row is a pool", [told("eastus", read([usage(500, 120)]))], ["global: 500 120 380 in eastus"]],
  ["0 of 0 is an answer", [told("eastus", read([usage(0, 0)]))], ["global: 0 0 0 in eastus"]],
  ["fractions are kept", [told("eastus", read([usage(10, 2.5)]))], ["global: 10 2.5 7.5 in eastus"]],
  ["A13: over the limit", [told("eastus", read([usage(500, 700)]))], ["global: 500 700 0 over in eastus"]],
  ["all used is not over it", [told("eastus", read([usage(500, 500)]))], ["global: 500 500 0 in eastus"]],
  ["A13: no limit", [told("eastus", read([usage(-1, 700)]))], ["global: -1 700 unknown in eastus"]],
  ["A13: less than nothing used", [told("eastus", read([usage(500, -5)]))], ["global: 500 -5 500 in eastus"]],
  ["an unread limit", [told("eastus", read([usage(null, 5)]))], ["global: unknown 5 unknown in eastus"]],
  ["an unread use", [told("eastus", read([usage(5, null)]))], ["global: 5 unknown unknown in eastus"]],
  [
    "P5: one Global scope is one pool, however many regions tell of it and however they spell it",
    [scoped("eastus", 5, globalScope), scoped("westus", 5, { type: "Global", id: "G L O B A L" })],
    ["global: 500 5 495 in eastus westus"],
  ],
  [
    "of figures that differ the first region's stand",
    [scoped("eastus", 5, globalScope), scoped("westus", 9, globalScope)],
    ["global: 500 5 495 in eastus westus"],
  ],
  [
    "unless they cannot be read",
    [scoped("eastus", null, globalScope), scoped("westus", 9, globalScope), scoped("japaneast", null, globalScope)],
    ["global: 500 9 491 in eastus westus japaneast"],
  ],
  [
    "each zone is one",
    [
      scoped("eastus", 5, zoneScope("US")),
      scoped("francecentral", 5, zoneScope("EU")),
      scoped("westus", 5, zoneScope("us")),
    ],
    ["global: 500 5 495 in eastus westus", "global: 500 5 495 in francecentral"],
  ],
  [
    "P5: without scope each region has its own, equal or not",
    [scoped("eastus", 5, null), scoped("westus", 5, null)],
    ["global: 500 5 495 in eastus", "global: 500 5 495 in westus"],
  ],
  [
    "a scope without an id is its region's own",
    [scoped("eastus", 5, { type: "Global", id: null }), scoped("westus", 5, { type: "Global", id: null })],
    ["global: 500 5 495 in eastus", "global: 500 5 495 in westus"],
  ],
  [
    "so is any other scope",
    [scoped("eastus", 5, { type: "Regional", id: "X" }), scoped("westus", 5, { type: "Regional", id: "X" })],
    ["global: 500 5 495 in eastus", "global: 500 5 495 in westus"],
  ],
  [
    "two subscriptions have one each",
    [scoped("eastus", 5, globalScope), scoped("eastus", 5, globalScope, "two")],
    ["global: 500 5 495 in eastus", "global: 500 5 495 in eastus"],
  ],
  [
    "of two rows with one name the first stands",
    [told("eastus", read([usage(500, 1), usage(500, 2, { pool: "OPENAI.GlobalProvisionedManaged" })]))],
    ["global: 500 1 499 in eastus"],
  ],
  [
    "regions still open are one line of each kind",
    [told("eastus", open), told("westus", open)],
    unreadIn("not yet known").map((each) => `${each} in eastus westus`),
  ],
  [
    "I4: so are regions that may not be read, and those that could not be; another subscription's are its own",
    [
      told("eastus", failed(forbidden())),
      told("westus", failed(serverFailure)),
      told("japaneast", failed(forbidden())),
      told("eastus", failed(serverFailure), "two"),
    ],
    [
      ...unreadIn("not permitted").map((each) => `${each} in eastus japaneast`),
      ...unreadIn("unknown").map((each) => `${each} in westus`),
      ...unreadIn("unknown").map((each) => `${each} in eastus`),
    ],
  ],
  ["a region without the service has no pools", [told("eastus", failed(notFound("NoRegisteredProviderFound")))], []],
  ["a region whose whole answer is empty has none either", [told("eastus", read([]))], []],
  [
    "P3: what was cut off keeps what it has, and may hold what it does not tell",
    [told("eastus", read([usage(500, 5), usage(9, 1, { pool: "AccountCount" })], unreadable))],
    [
      "global: 500 5 495 in eastus",
      "other: 9 1 8 in eastus",
      ...unreadIn("unknown")
        .slice(1)
        .map((each) => `${each} in eastus`),
    ],
  ],
  [
    "P3: a row that could not be read is none of PTU when all three are there",
    [
      told(
        "eastus",
        read([usage(1, 1), usage(1, 1, { pool: ZONE_POOL }), usage(1, 1, { pool: REGIONAL_POOL })], unreadable),
      ),
    ],
    [
      ...["global: 1 1 0 in eastus", "zone: 1 1 0 in eastus", "regional: 1 1 0 in eastus"],
      ...unreadIn("unknown")
        .slice(3)
        .map((each) => `${each} in eastus`),
    ],
  ],
])("%s", (_says, readings, pools) => expect(brief(poolsOf(readings)).toSorted()).toEqual(pools.toSorted()));

test("what cannot be read has no name and says why; a role is named", () => {
  const [cutOff] = poolsOf([told("eastus", read([], unreadable))]);
  const [refused] = poolsOf([told("eastus", failed(forbidden()))]);
  expect(cutOff).toMatchObject({ name: null, used: { is: "unknown", why: "quota was read in part" } });
  expect(refused).toMatchObject({ name: null, used: { is: "not-permitted", role: "Cognitive Services Contributor" } });
});

test("one list that two regions share is read for each of them", () => {
  const same = read([usage(500, 5)]);
  expect(brief(poolsOf([told("eastus", same), told("westus", same), told("eastus", same)]))).toEqual([
    "global: 500 5 495 in eastus",
    "global: 500 5 495 in westus",
  ]);
});
