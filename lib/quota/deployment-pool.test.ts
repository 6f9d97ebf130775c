import { expect, test } from "vitest";
import { forbidden, model, serverFailure, sku } from "@/lib/offers/test-offers";
import type { Usage } from "@/lib/sources/usages";
import { type Figure, figureEntry, regionName, type RegionName, unknownCell, valueCell } from "@/lib/units";
import { drawnPool } from "./deployment-pool";
import { GLOBAL, placed } from "./test-deployments";

type Facts = Parameters<typeof drawnPool>[0];

const usage = (pool: string, limit: number, used: number): Usage => ({
  ...{ pool, displayName: pool, limit, used, unit: "Count", scope: null },
});
const usages = [usage("OpenAI.ProvisionedManaged", 10, 0), usage(`openai.${GLOBAL.toLowerCase()}`, 500, 120)];
const here: Figure<RegionName> = valueCell(regionName("eastus"));
const read: Facts["usages"] = { is: "read", data: usages, missing: [] };

const catalog = (pool: string) => [model({ skus: [sku(GLOBAL, undefined, pool)] })];

const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{ placed: placed(), subscription: "one", region: here, isCatalogOpen: false, usages: read },
  versionsIn: () => catalog(`OpenAI.${GLOBAL}`),
  ...more,
});

/** "name: limit" in words. */
function said(more: Partial<Facts> = {}): string {
  const { name, pool } = drawnPool(facts(more));
  const limit = pool.is === "value" ? pool.value.limit : pool;
  const nameText = figureEntry(name, (told) => `${told.name}${told.isAssumed ? " (assumed)" : ""}`);
  return `${nameText}: ${figureEntry(limit, String)}`;
}

const NAME = `OpenAI.${GLOBAL}`;

test.each<[says: string, more: Partial<Facts>, words: string]>([
  ["told by the catalogue, found in any casing", {}, `${NAME}: 500`],
  ["of the usual name where no catalogue was read", { versionsIn: () => null }, `${NAME} (assumed): 500`],
  ["another, where the catalogue says so", { versionsIn: () => catalog("OpenAI.Other") }, "OpenAI.Other: not offered"],
  ["waits for the region", { region: { is: "loading" } }, "not yet known: not yet known"],
  ["not known where the region is not", { region: unknownCell("no region") }, "unknown: unknown"],
  [
    "not permitted where its region is not",
    { region: { is: "not-permitted", role: "R" } },
    "not permitted: not permitted",
  ],
  ["waits for a catalogue that may still tell", { isCatalogOpen: true }, "not yet known: not yet known"],
  [
    "not permitted, whatever its name will be",
    { isCatalogOpen: true, usages: { is: "failed", failure: forbidden() } },
    "not yet known: not permitted",
  ],
  ["named before its quota is read", { usages: { is: "open" } }, `${NAME}: not yet known`],
  [
    "named where its quota may not be read",
    { usages: { is: "failed", failure: forbidden() } },
    `${NAME}: not permitted`,
  ],
  ["named where its quota failed", { usages: { is: "failed", failure: serverFailure } }, `${NAME}: unknown`],
  [
    "perhaps in the part of quota that did not arrive",
    { usages: { is: "read", data: [], missing: [serverFailure] } },
    `${NAME}: unknown`,
  ],
  ["not among the region's pools", { usages: { is: "read", data: [], missing: [] } }, `${NAME}: not offered`],
  ["of a deployment whose SKU is not told", { placed: placed({ skuName: null }) }, "unknown: unknown"],
])("the pool is %s", (_says, more, words) => expect(said(more)).toBe(words));
