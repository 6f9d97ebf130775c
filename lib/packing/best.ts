import { ptu, type Ptu } from "@/lib/units";
import type { Place } from "./places";
import type { Pools, Wanting } from "./pools";

/** A place for each workload, in their order. */
export interface Assignment {
  places: readonly Place[];
  subscriptionCount: number;
  regionCount: number;
  /** What is left in the fullest pool that any of them draws from, of quota or of capacity within the quota. */
  roomPtu: Ptu;
}

/** Places taken before it settles for the best it met. */
const MOST_TRIES = 50_000;

/**
 * Of all ways in which the workloads fit, the one with the fewest subscriptions, then the fewest regions, then the most room in the
 * fullest pool. Of two alike the first in the order of the places stands.
 * @returns null where no way was met; `isProven` is false where not all were tried
 */
export function bestAssignment(
  wanting: readonly Wanting[],
  pools: Pools,
  mostTries: number = MOST_TRIES,
): { assignment: Assignment | null; isProven: boolean } {
  const order = wanting.map((_, at) => at).toSorted((a, b) => lengthOf(wanting[a]) - lengthOf(wanting[b]));
  const load = tally();
  const subscriptions = tally();
  const regions = tally();
  const taken = new Map<number, Place>();
  let best: Assignment | null = null;
  let tries = 0;

  const put = (neededPtu: number, place: Place, sign: 1 | -1) => {
    load.add(place.quota.key, sign * neededPtu);
    load.add(place.capacity.key, sign * neededPtu);
    subscriptions.add(place.subscription, sign);
    regions.add(place.region.name, sign);
  };

  /** All ways with so many subscriptions and regions at most; those with no more room than the best are left out. */
  function place(depth: number, roomPtu: number, most: { subscriptions: number; regions: number }): void {
    const at = order[depth];
    const want = at === undefined ? undefined : wanting[at];
    if (at === undefined || want === undefined) {
      best = assignmentOf(
        wanting.flatMap((_, each) => taken.get(each) ?? []),
        wanting,
        pools,
      );
      return;
    }
    for (const each of want.places) {
      if (subscriptions.count() === most.subscriptions && subscriptions.of(each.subscription) === 0) continue;
      if (regions.count() === most.regions && regions.of(each.region.name) === 0) continue;
      const room = Math.min(roomPtu, leftIn(each, pools, load) - want.neededPtu);
      if (room < 0 || (best !== null && room <= best.roomPtu)) continue;
      if (tries >= mostTries) return;
      tries += 1;
      taken.set(at, each);
      put(want.neededPtu, each, 1);
      place(depth + 1, room, most);
      put(want.neededPtu, each, -1);
    }
  }

  const count = wanting.length;
  for (let ofSubscriptions = 1; ofSubscriptions <= count; ofSubscriptions += 1)
    for (let ofRegions = 1; ofRegions <= count; ofRegions += 1) {
      place(0, Infinity, { subscriptions: ofSubscriptions, regions: ofRegions });
      if (best !== null || tries >= mostTries) return { assignment: best, isProven: tries < mostTries };
    }
  return { assignment: null, isProven: true };
}

/** A way as it is told: how many subscriptions and regions it needs, and what it leaves. */
export function assignmentOf(places: readonly Place[], wanting: readonly Wanting[], pools: Pools): Assignment {
  const load = tally();
  places.forEach(({ quota, capacity }, at) =>
    [quota.key, capacity.key].forEach((key) => load.add(key, wanting[at]?.neededPtu ?? 0)),
  );
  const room = Math.min(...places.map((place) => leftIn(place, pools, load)));
  return {
    ...{ places, roomPtu: ptu(room) },
    subscriptionCount: new Set(places.map(({ subscription }) => subscription)).size,
    regionCount: new Set(places.map(({ region }) => region.name)).size,
  };
}

const lengthOf = (wanting: Wanting | undefined) => wanting?.places.length ?? 0;

const leftIn = ({ quota, capacity }: Place, { quotaPtu, capacityPtu }: Pools, load: Tally) =>
  Math.min(
    (quotaPtu.get(quota.key) ?? 0) - load.of(quota.key),
    (capacityPtu.get(capacity.key) ?? 0) - load.of(capacity.key),
  );

type Tally = ReturnType<typeof tally>;

/** Sums by name; `count` tells how many are not 0. */
function tally() {
  const sums = new Map<string, number>();
  const of = (name: string) => sums.get(name) ?? 0;
  const add = (name: string, amount: number) => {
    const sum = of(name) + amount;
    if (sum === 0) sums.delete(name);
    else sums.set(name, sum);
  };
  return { of, add, count: () => sums.size };
}
