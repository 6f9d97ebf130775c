import type { DataZone } from "@/lib/deployability";
import type { DeploymentType, Ptu, RegionName } from "@/lib/units";
import type { RegionRow, SiteOf } from "./region-row";

export type PoolKind = "capacity" | "quota";

const poolIn = { capacity: "capacityPool", quota: "quotaPool" } as const;
const figureIn = { capacity: "available", quota: "remaining" } as const;

/** One pool as the answers name it: however many regions speak of it, it holds its PTUs once. */
export interface CountedPool {
  type: DeploymentType;
  subscription: string;
  /** "Global", "US", "EastUS"; null where Azure's answer does not say whose it is. */
  name: string | null;
  /** The largest figure that a region tells of it. */
  ptu: Ptu;
  regions: readonly RegionName[];
}

/** Each pool once, by what the rows say of their scope; equal values alone make no pool. */
export function countedPools(rows: readonly RegionRow[], kind: PoolKind): readonly CountedPool[] {
  const pools = new Map<string, CountedPool>();
  for (const { name: region, sites } of rows)
    for (const { type, each } of sites)
      for (const site of each) {
        const pool = site[poolIn[kind]];
        const figure = site[figureIn[kind]];
        if (pool === null || figure.is !== "value") continue;
        const known = pools.get(pool.key);
        pools.set(pool.key, {
          ...{ type, subscription: site.subscription, name: known ? known.name : pool.name },
          ptu: known && known.ptu > figure.value ? known.ptu : figure.value,
          regions: [...(known?.regions ?? []), region],
        });
      }
  return [...pools.values()];
}

/** What identifies a subscription's row of one type in one region. */
export const siteKey = (region: RegionName, skuName: string, subscription: string) =>
  `${region} ${skuName.toLowerCase()} ${subscription}`;

interface Unnamed {
  key: string;
  /** Null where it does not matter, or is not known. */
  zone: DataZone | null;
}

/**
 * The places whose figure may be one pool with others': a Global or Data Zone type, Azure does not say whose pool it is, and
 * another region has the same figure. A note for people, never a reason to count them as one.
 */
export function mayBeShared(rows: readonly RegionRow[], kind: PoolKind): ReadonlySet<string> {
  const alike = new Map<string, Unnamed[]>();
  for (const { name, dataZone, sites } of rows)
    for (const { type, each } of sites) {
      if (type.scope !== "global" && type.scope !== "zone") continue;
      for (const site of each) {
        const value = unnamedFigure(site, kind);
        if (value === null) continue;
        const group = `${type.skuName} ${site.subscription} ${value}`;
        const key = siteKey(name, type.skuName, site.subscription);
        alike.set(group, [...(alike.get(group) ?? []), { key, zone: type.scope === "zone" ? dataZone : null }]);
      }
    }
  return new Set([...alike.values()].flatMap(sharers));
}

/** No data zone reaches into another; a region whose zone is not known may lie in any. */
const sharers = (places: readonly Unnamed[]) =>
  places
    .filter((one) => places.some((other) => other !== one && (!one.zone || !other.zone || one.zone === other.zone)))
    .map(({ key }) => key);

/** Nothing left in two places is no sign of one pool. */
function unnamedFigure(site: SiteOf, kind: PoolKind): Ptu | null {
  const figure = site[figureIn[kind]];
  return figure.is === "value" && figure.value > 0 && site[poolIn[kind]]?.name === null ? figure.value : null;
}
