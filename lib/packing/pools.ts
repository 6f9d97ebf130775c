import type { Ptu } from "@/lib/units";
import type { Place } from "./places";
import type { Item, World } from "./world";

/** Capacity beyond the quota: as told, it counts as none; open, it counts as enough. */
export type Beyond = "none" | "open";

/** The pools of all places, each once, however many regions tell of it. */
export interface Pools {
  /** The largest figure that a place tells of the pool: regions are asked one after the other. */
  quotaPtu: ReadonlyMap<string, Ptu>;
  capacityPtu: ReadonlyMap<string, Ptu>;
  /** Pools of capacity whose figure is as large as a quota there: Azure's figure takes the quota into account, and may go on beyond it. */
  reachQuota: ReadonlySet<string>;
}

export function poolsOf(places: readonly Place[]): Pools {
  const quotaPtu = new Map<string, Ptu>();
  const capacityPtu = new Map<string, Ptu>();
  for (const { quota, capacity } of places) {
    keepLargest(quotaPtu, quota.key, quota.remainingPtu);
    keepLargest(capacityPtu, capacity.key, capacity.availablePtu);
  }
  const reaching = places.filter(
    ({ quota, capacity }) => (capacityPtu.get(capacity.key) ?? 0) >= (quotaPtu.get(quota.key) ?? 0),
  );
  return { quotaPtu, capacityPtu, reachQuota: new Set(reaching.map(({ capacity }) => capacity.key)) };
}

function keepLargest(pools: Map<string, Ptu>, key: string, told: Ptu) {
  const known = pools.get(key);
  if (known === undefined || told > known) pools.set(key, told);
}

/** A workload's size and its places. */
export interface Wanting {
  neededPtu: Ptu;
  places: readonly Place[];
}

/** The world that the search looks through, and for each of its items the places of each spot. */
export function worldOf(wanting: readonly Wanting[], pools: Pools, beyond: Beyond) {
  const quotas = [...pools.quotaPtu.keys()];
  const capacities = [...pools.capacityPtu.keys()];
  const quotaAt = positions(quotas);
  const capacityAt = positions(capacities);
  const bySpot = wanting.map(({ places }) => {
    const groups = new Map<string, Place[]>();
    for (const place of places) {
      const key = spotKey(place);
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    return groups;
  });
  const items = wanting.map(({ neededPtu }, at): Item => ({
    demandPtu: neededPtu,
    spots: [...(bySpot[at]?.values() ?? [])].flatMap(([first]) =>
      first === undefined
        ? []
        : [{ quota: quotaAt.get(first.quota.key) ?? 0, capacity: capacityAt.get(first.capacity.key) ?? 0 }],
    ),
  }));
  const world: World = {
    items,
    quotaPtu: quotas.map((key) => pools.quotaPtu.get(key) ?? 0),
    capacityPtu: capacities.map((key) =>
      beyond === "open" && pools.reachQuota.has(key) ? Infinity : (pools.capacityPtu.get(key) ?? 0),
    ),
  };
  const placesAt = (item: number, { quota, capacity }: { quota: number; capacity: number }): readonly Place[] =>
    bySpot[item]?.get(JSON.stringify([quotas[quota], capacities[capacity]])) ?? [];
  return { world, placesAt };
}

const spotKey = ({ quota, capacity }: Place) => JSON.stringify([quota.key, capacity.key]);

const positions = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, at) => [key, at]));
