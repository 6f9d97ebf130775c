import { anywhere } from "@/lib/deployability";
import { offered, offerIn } from "@/lib/offers/test-offers";
import type { ModelCapacity } from "@/lib/sources/capacity";
import { type RegionName, regionName } from "@/lib/units";
import type { PoolKind } from "./pools";
import { regionRows } from "./region-rows";
import {
  capacities,
  catalogOf,
  GLOBAL,
  locations,
  NOW,
  quota,
  region,
  REGIONAL,
  row,
  scanOf,
  usage,
  ZONE,
} from "./test-scans";

/** Rows whose figures speak of pools: what the tests of pools share. */

export type Scope = ModelCapacity["scope"];
export const globalScope: Scope = { type: "Global", id: "Global" };

/** One figure of one pool, as an answer tells it. */
export interface Told {
  in: string;
  ptu: number | null;
  scope?: Scope;
  sku?: string;
  subscription?: string;
}

const geographies: Record<string, string> = {
  eastus: "United States",
  westus: "United States",
  swedencentral: "Sweden",
  westeurope: "Europe",
};
export const names = ["eastus", "westus", "swedencentral", "westeurope", "marsnorth"];
const catalog = catalogOf(offered({ offers: [GLOBAL, ZONE, REGIONAL].map((sku) => offerIn(sku, ...names)) }));

export const question = { neededPtu: 100, nowMs: NOW, isStopped: false, residency: anywhere };

/** The rows of what is told: as capacity, or as quota of pools that nothing is used of. */
export function rowsOf(kind: PoolKind, told: readonly Told[]) {
  const scans = [...new Set(told.map(({ subscription = "one" }) => subscription))].map((id) => {
    const own = told.filter(({ subscription = "one" }) => subscription === id);
    const capacity = own.map((each) =>
      row(each.in, kind === "capacity" ? each.ptu : 1, {
        skuName: each.sku ?? GLOBAL,
        ...(kind === "capacity" && { scope: each.scope ?? null }),
      }),
    );
    const usagesIn = (name: RegionName) =>
      own
        .filter((each) => regionName(each.in) === name)
        .map((each) =>
          usage(kind === "quota" ? each.ptu : 1, 0, {
            pool: `OpenAI.${each.sku ?? GLOBAL}`,
            ...(kind === "quota" && { scope: each.scope ?? null }),
          }),
        );
    return {
      ...scanOf({
        id,
        capacity: capacities(capacity),
        locations: locations(Object.entries(geographies).map(([name, geography]) => region(name, { geography }))),
      }),
      quotaIn: (name: RegionName) => quota(usagesIn(name)),
    };
  });
  return regionRows(scans, catalog, question);
}

export const kinds = ["capacity", "quota"] as const;
