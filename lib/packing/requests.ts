import { ptu, type Ptu } from "@/lib/units";
import { assignmentOf, bestAssignment } from "./best";
import type { Place } from "./places";
import { type Beyond, type Pools, type Wanting, worldOf } from "./pools";
import { leastAdded } from "./search";

/** More of one pool. */
export interface Asked {
  /** One of the places that draw from it. */
  place: Place;
  addedPtu: Ptu;
  /** What the pool then has to have left: the sizes of all that are placed in it. */
  neededPtu: Ptu;
}

/** More quota, with which all workloads fit at once. */
export interface QuotaRequest {
  addedPtu: Ptu;
  asked: readonly Asked[];
  /** Where the workloads then are, in their order. */
  places: readonly Place[];
  /** Whether the capacity that Azure tells is enough for it. Where not, capacity beyond the quota is needed, which nobody can tell. */
  isCapacityKnown: boolean;
  /** False where the search for a smaller one was stopped. */
  isSmallest: boolean;
}

/**
 * The smallest request in PTU over all pools, and, where that one counts on capacity that is not known, the smallest that does not.
 * None where no quota would do.
 */
export function quotaRequests(wanting: readonly Wanting[], pools: Pools): readonly QuotaRequest[] {
  const known = requestFor(wanting, pools, "none", Infinity);
  const hoped = requestFor(wanting, pools, "open", known === null ? Infinity : known.addedPtu - 1);
  return [hoped, known].filter((request) => request !== null);
}

function requestFor(wanting: readonly Wanting[], pools: Pools, beyond: Beyond, mostPtu: number): QuotaRequest | null {
  const { world, placesAt } = worldOf(wanting, pools, beyond);
  const searched = leastAdded(world, mostPtu);
  const packing = searched.is === "found" ? searched.packing : searched.is === "stopped" ? searched.met : null;
  if (packing === null) return null;
  const met = packing.spots.flatMap((spot, at) => placesAt(at, spot).slice(0, 1));
  const loads = loadsOf(met, wanting);
  const mended: Pools = {
    ...pools,
    quotaPtu: new Map([...pools.quotaPtu].map(([key, holds]) => [key, ptu(Math.max(holds, loads.get(key) ?? 0))])),
    capacityPtu: new Map(
      [...pools.capacityPtu].map(([key, holds]) => [
        key,
        beyond === "open" && pools.reachQuota.has(key) ? ptu(Infinity) : holds,
      ]),
    ),
  };
  const best = bestAssignment(wanting, mended).assignment ?? assignmentOf(met, wanting, mended);
  const bestLoads = loadsOf(best.places, wanting);
  const asked = [...bestLoads].flatMap(([key, load]): readonly Asked[] => {
    const place = best.places.find(({ quota }) => quota.key === key);
    const addedPtu = ptu(load - (pools.quotaPtu.get(key) ?? 0));
    return place === undefined || addedPtu <= 0 ? [] : [{ place, addedPtu, neededPtu: ptu(load) }];
  });
  return {
    ...{ asked, places: best.places },
    addedPtu: ptu(asked.reduce((sum, each) => sum + each.addedPtu, 0)),
    ...{ isCapacityKnown: beyond === "none", isSmallest: searched.is === "found" },
  };
}

function loadsOf(places: readonly Place[], wanting: readonly Wanting[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  places.forEach(({ quota }, at) => loads.set(quota.key, (loads.get(quota.key) ?? 0) + (wanting[at]?.neededPtu ?? 0)));
  return loads;
}
