import type { AzureFailure } from "@/lib/azure";
import { type Reading, refusedCell } from "@/lib/offers";
import { type PlacedDeployment, type Pool, poolNameOf, type PoolName, poolsOf, type VersionsIn } from "@/lib/pools";
import type { Usage } from "@/lib/sources/usages";
import { type Figure, notOffered, type RegionName, unknownCell, valueCell } from "@/lib/units";

interface PoolFacts {
  placed: PlacedDeployment;
  subscription: string;
  /** Where its resource is, as far as that is known. */
  region: Figure<RegionName>;
  versionsIn: VersionsIn;
  /** The region's catalogue may still tell the pool's name. */
  isCatalogOpen: boolean;
  /** Quota of that region. */
  usages: Reading<readonly Usage[]>;
}

/** The pool that one deployment draws from: its name, and how it stands, each as far as it is known. */
export interface DrawnPool {
  name: Figure<PoolName>;
  /** Not offered where the region tells of no pool of that name. */
  pool: Figure<Pool>;
}

const alike = (figure: Figure<never>): DrawnPool => ({ name: figure, pool: figure });

export function drawnPool(facts: PoolFacts): DrawnPool {
  const { placed, region, versionsIn, isCatalogOpen, usages } = facts;
  if (region.is !== "value") return alike(region);
  // That quota could not be read holds for a pool of any name.
  if (isCatalogOpen)
    return { name: { is: "loading" }, pool: usages.is === "failed" ? refused(usages.failure) : { is: "loading" } };
  const told = poolNameOf(placed, versionsIn);
  if (told.name === null) return alike(unknownCell("nothing tells which pool it draws from"));
  return { name: valueCell(told), pool: poolNamed(told.name, region.value, facts) };
}

const refused = (failure: AzureFailure) => refusedCell(failure, "quota could not be read");

function poolNamed(name: string, region: RegionName, { subscription, usages }: PoolFacts): Figure<Pool> {
  if (usages.is === "open") return { is: "loading" };
  if (usages.is === "failed") return refused(usages.failure);
  const pools = poolsOf([{ subscription, region, reading: usages }]);
  const found = pools.find((pool) => pool.name?.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return valueCell(found);
  return usages.missing.length > 0 ? unknownCell("quota was read in part") : notOffered;
}
