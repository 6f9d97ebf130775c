import { smallestSize } from "@/lib/deployability";
import type { OfferedHere, OfferedVersion } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import type { Ptu, RegionName } from "@/lib/units";

/** The smallest deployment that can draw from a pool, and whose it is. */
export interface Smallest {
  ptu: Ptu;
  /** "gpt-4o 2024-08-06"; hostile text. */
  model: string;
  region: RegionName;
}

interface Catalogs {
  versions: readonly OfferedVersion[];
  isCatalogWhole: (region: RegionName) => boolean;
  nowMs: number;
}

/**
 * The smallest size that any model version takes of a pool, in the regions that the pool is for. Null where nothing draws from it,
 * and where one size is not known: it could be smaller than all that are.
 */
export function smallestSizes({ versions, isCatalogWhole, nowMs }: Catalogs): (pool: Pool) => Smallest | null {
  const taken = new Map<string, Smallest | "unknown">();
  for (const version of versions)
    for (const { skuName, sizes } of version.offers)
      for (const here of sizes) {
        if (isOver(version, here, nowMs)) continue;
        const key = keyOf(here.region, here.pool ?? unlinked(skuName));
        taken.set(key, lesser(taken.get(key), sizeOf(version, here)));
      }
  return ({ name, regions }) => {
    if (name === null || !regions.every(isCatalogWhole)) return null;
    const smallest = regions
      .flatMap((region) => [taken.get(keyOf(region, name)), taken.get(keyOf(region, unlinked(skuOf(name))))])
      .reduce((least, each) => (each === undefined ? least : lesser(least, each)), undefined);
    return smallest === undefined || smallest === "unknown" ? null : smallest;
  };
}

const keyOf = (region: RegionName, pool: string) => `${region} ${pool.toLowerCase()}`;

/** Where the catalogue does not say which pool a type draws from, it may be any of that type's. */
const unlinked = (skuName: string) => `? ${skuName}`;

/** "OpenAI.GlobalProvisionedManaged" is of GlobalProvisionedManaged, and so is that of any other maker's models. */
const skuOf = (pool: string) => pool.slice(pool.indexOf(".") + 1);

const isOver = ({ lifecycle }: OfferedVersion, { retiresAt }: OfferedHere, nowMs: number) =>
  lifecycle === "Deprecated" || (retiresAt !== null && retiresAt <= nowMs);

function sizeOf({ name, version }: OfferedVersion, { region, rule }: OfferedHere): Smallest | "unknown" {
  const ptu = smallestSize(rule);
  return ptu === null ? "unknown" : { ptu, model: `${name} ${version}`, region };
}

function lesser(one: Smallest | "unknown" | undefined, other: Smallest | "unknown"): Smallest | "unknown" {
  if (one === undefined) return other;
  if (one === "unknown" || other === "unknown") return "unknown";
  return other.ptu < one.ptu ? other : one;
}
