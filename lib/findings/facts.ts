import type { OfferedVersion } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import type { LastWeek } from "@/lib/traffic";
import type { Figure, RegionName } from "@/lib/units";
import { type Smallest, smallestSizes } from "./smallest-sizes";

/** What is known so far; what is not yet known makes no finding. */
export interface FindingFacts {
  pools: readonly Pool[];
  deployments: readonly { deployment: Deployment; account: Account }[];
  /** Everything the catalogues read so far offer as a provisioned type. */
  versions: readonly OfferedVersion[];
  /** Whether the region's catalogue was read whole: only then is what it does not list not offered. */
  isCatalogWhole: (region: RegionName) => boolean;
  /** The model version that available capacity was asked for; null where none was. */
  asked: OfferedVersion | null;
  /** Available capacity of that version, in PTU: "not-asked" where nobody asked. */
  available: (region: RegionName, skuName: string, subscription: string) => Figure<number>;
  /** By Azure's id, how a provisioned deployment was used of late: "not-asked" where nobody asked. */
  weekBy: (id: string) => Figure<LastWeek>;
  /** UTC epoch ms. */
  nowMs: number;
}

/** The facts, and what several rules look up in them. */
export interface KnownFacts extends FindingFacts {
  /** The smallest size that anything offered there takes of this pool; null unless all of it is known. */
  smallestOf: (pool: Pool) => Smallest | null;
  /** The pools of this name, in any casing, that this region tells of: one for each subscription. */
  poolsAt: (region: RegionName, name: string) => readonly Pool[];
}

export function knownFacts(facts: FindingFacts): KnownFacts {
  const places = new Map<string, Pool[]>();
  for (const pool of facts.pools)
    for (const region of pool.name === null ? [] : pool.regions) {
      const key = placeKey(region, pool.name ?? "");
      const known = places.get(key);
      if (known) known.push(pool);
      else places.set(key, [pool]);
    }
  return {
    ...facts,
    smallestOf: smallestSizes(facts),
    poolsAt: (region, name) => places.get(placeKey(region, name)) ?? [],
  };
}

const placeKey = (region: RegionName, name: string) => `${region} ${name.toLowerCase()}`;
