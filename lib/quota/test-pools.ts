import type { Regions } from "@/lib/offers";
import { regionsOf } from "@/lib/offers/test-offers";
import type { Pool } from "@/lib/pools";
import { type Figure, type RegionName, regionName, unknownCell, valueCell } from "@/lib/units";
import { type QuotaRow, quotaRows } from "./quota-rows";

/** Small pools: what the tests of this room share. */

export const unknown: Figure<number> = unknownCell("it failed");
const refused: Figure<number> = { is: "not-permitted", role: "Reader" };
const loading: Figure<number> = { is: "loading" };
const absent: Figure<number> = { is: "not-offered" };
export const notValues = { unknown, refused, loading, absent };

const figureOf = (figure: number | Figure<number>) => (typeof figure === "number" ? valueCell(figure) : figure);

export const regions: Regions = regionsOf({
  ...{ eastus: "United States", westus: "United States", swedencentral: "Sweden", marsnorth: null },
});

interface Made extends Partial<Omit<Pool, "regions" | "limit" | "used" | "remaining">> {
  in?: readonly [string, ...string[]];
  limit?: number | Figure<number>;
  used?: number | Figure<number>;
}

const named = ([first, ...others]: readonly [string, ...string[]]): [RegionName, ...RegionName[]] => [
  regionName(first),
  ...others.map(regionName),
];

/** What is not said: 40 of 100 PTU are used of the regional pool of East US. What remains follows, as Azure's figures tell it. */
export function poolOf({ in: places = ["eastus"], limit = 100, used = 40, ...more }: Made = {}): Pool {
  const [most, taken] = [figureOf(limit), figureOf(used)];
  const both = most.is === "value" && taken.is === "value" ? { most: most.value, taken: taken.value } : null;
  const remaining = both && both.most >= 0 ? valueCell(Math.max(0, both.most - both.taken)) : both ? unknown : null;
  const { subscription = "one", kind = "regional", name = "OpenAI.ProvisionedManaged" } = more;
  return {
    ...{ subscription, kind, name, displayName: "Provisioned Managed Throughput Unit", scope: null },
    ...{ key: [subscription, kind, name, ...places].join(" "), regions: named(places) },
    ...{ limit: most, used: taken, remaining: remaining ?? (most.is === "value" ? taken : most) },
    isOverLimit: both !== null && both.most >= 0 && both.taken > both.most,
    ...more,
  };
}

/** The place of pools that could not be read alike. */
export const unread = (figure: Figure<number>, ...places: readonly [string, ...string[]]) =>
  poolOf({ in: places, name: null, limit: figure, used: figure });

export const GLOBAL_SCOPE = { type: "Global", id: "Global" };
export const US_SCOPE = { type: "DataZone", id: "US" };

export const subscriptionName = (id: string) => `Subscription ${id}`;

/** Rows of pools of one kind, "regional" unless said otherwise. */
export const rowsOf = (pools: readonly Pool[], kind: Pool["kind"] = "regional"): readonly QuotaRow[] =>
  quotaRows(pools, kind, regions, subscriptionName);
