import { byName, type Ptu, ptu } from "@/lib/units";
import { byDistance, byPlace, fitting, type Home, measured, type MeasuredPlace, placesOf } from "./best-options-places";
import { capacityKey, type PoolNote, poolNotes } from "./best-options-pools";
import type { RegionRow } from "@/lib/scan";

/** Where the deployment can be created now. Several regions only where they speak of one pool of capacity and one of quota. */
export interface Option {
  /** Nearest first, then by name; of one type and one subscription. */
  places: readonly [MeasuredPlace, ...MeasuredPlace[]];
  available: Ptu;
  remaining: Ptu;
  neededPtu: Ptu;
  /** What is left of the smaller of the two once the deployment is made. */
  room: Ptu;
  /** Of the nearest region. */
  kmFromHome: number | null;
  pool: PoolNote;
}

/**
 * Every region, type and subscription that can take the deployment, most room first; with a home region that has coordinates,
 * nearest first and room second. What Azure says is one pool is one option; equal values alone never are.
 */
export function bestOptions(rows: readonly RegionRow[], home: Home): readonly Option[] {
  const all = placesOf(rows, home);
  const noteOf = poolNotes(all);
  const groups = new Map<string, readonly MeasuredPlace[]>();
  for (const place of all) {
    const able = place.site.verdict.is === "deployable" ? measured(place) : null;
    if (able === null) continue;
    const key = groupKey(able);
    groups.set(key, [...(groups.get(key) ?? []), able]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first, ...others] = group.toSorted(byPlace);
      if (first === undefined) return [];
      // Of one pool, answers that were read at different times may differ: the least is said.
      const { available, remaining, neededPtu } = others.reduce((a, b) => (roomOf(b) < roomOf(a) ? b : a), first);
      const room = roomOf({ ...first, available, remaining, neededPtu });
      const { kmFromHome } = first;
      const pool = noteOf(first, group.length);
      return [{ places: [first, ...others], available, remaining, neededPtu, room, kmFromHome, pool } satisfies Option];
    })
    .toSorted(byRank);
}

const roomOf = (place: MeasuredPlace) => ptu(fitting(place) - place.neededPtu);

const groupKey = (place: MeasuredPlace) =>
  JSON.stringify([
    place.site.subscription,
    place.type.skuName.toLowerCase(),
    capacityKey(place) ?? place.region.name,
    place.site.quotaPool?.key ?? place.region.name,
  ]);

const byRank = (a: Option, b: Option) =>
  byDistance(a.kmFromHome, b.kmFromHome) || b.room - a.room || byName(a.places[0].region.name, b.places[0].region.name);
