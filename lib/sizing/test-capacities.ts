import type { AzureFailure } from "@/lib/azure";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { Usage } from "@/lib/sources/usages";
import { ptu, regionName } from "@/lib/units";
import type { QuotaOf } from "./best-region";
import type { Reading } from "@/lib/offers";
import { evidence } from "@/lib/offers/test-offers";

/** Small answers about capacity and quota: what the tests of the best region share. */

export const ZONE = "DataZoneProvisionedManaged";
export const POOL = `OpenAI.${ZONE}`;

export type Free = Record<string, number | null>;

/** Rows of available capacity: `{ eastus: 300 }`. */
export const rowsOf = (free: Free, skuName = ZONE) =>
  Object.entries(free).map(([region, available]) => ({
    skuName,
    region: regionName(region),
    availablePtu: available === null ? null : ptu(available),
    scope: null,
  }));

export const capacities = (free: Free, ...missing: readonly AzureFailure[]): Reading<ModelCapacities> => ({
  is: "read",
  data: { items: rowsOf(free), missing, evidence },
  missing,
});

export const usage = (limit: number | null, used: number | null, pool = POOL): Usage => ({
  pool,
  displayName: pool,
  used,
  limit,
  unit: "Count",
  scope: null,
});
export type Quota = Reading<readonly Usage[]>;
export const pools = (...data: readonly Usage[]): Quota => ({ is: "read", data, missing: [] });
export const remaining = (left: number) => pools(usage(left, 0));

export const open = { is: "open" } as const;
export const failed = (failure: AzureFailure) => ({ is: "failed", failure }) as const;

/** What was asked of quota, by region. */
export const quotas =
  (byRegion: Record<string, Quota>): QuotaOf =>
  (region) =>
    byRegion[region];
