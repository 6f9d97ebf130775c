import type { Place } from "./best-options-places";

/** What is known of the capacity that an option draws from. A count of regions holds the option's own. */
export type PoolNote =
  /** Nothing says that another region draws from it. */
  | { is: "own" }
  /** Its regions speak of one pool of capacity and one of quota, and stand as one option. */
  | { is: "counted-once"; name: string }
  /** One pool of capacity, with a quota of its own in each region. */
  | { is: "shared"; name: string; regionCount: number }
  /** Azure names no pool, and the same number in so many regions. */
  | { is: "may-be-shared"; regionCount: number };

const holderOf = ({ type, site }: Place) => `${site.subscription}\n${type.skuName.toLowerCase()}`;

/** The pool of capacity that a place is known to draw from; null where Azure names none. */
export const capacityKey = (place: Place) =>
  typeof place.site.capacityPool?.name === "string" ? `${holderOf(place)}\n${place.site.capacityPool.key}` : null;

/** What places have in common that may draw from one pool without saying so; null where capacity is the region's own. */
const alikeKey = (place: Place) =>
  place.site.capacityPool !== null && place.type.scope !== "region" && place.site.available.is === "value"
    ? `${holderOf(place)}\n${place.site.capacityPool.name ?? ""}\n${place.site.available.value}`
    : null;

/** No data zone reaches into another; a region whose zone is not known may lie in any. */
const couldShareZone = (a: Place, b: Place) =>
  a.type.scope !== "zone" ||
  a.region.dataZone === null ||
  b.region.dataZone === null ||
  a.region.dataZone === b.region.dataZone;

const countRegions = (places: readonly Place[]) => new Set(places.map(({ region }) => region.name)).size;

function grouped(places: readonly Place[], keyOf: (place: Place) => string | null) {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return (place: Place): readonly Place[] => groups.get(keyOf(place) ?? "") ?? [];
}

/**
 * The note of an option by its places.
 * @param all every place that is looked at, also those that cannot take the deployment
 */
export function poolNotes(all: readonly Place[]) {
  const sharing = grouped(all, capacityKey);
  const alike = grouped(all, alikeKey);
  return (first: Place, ownCount: number): PoolNote => {
    const name = first.site.capacityPool?.name ?? null;
    const sharingCount = countRegions(sharing(first));
    if (name !== null && sharingCount > ownCount) return { is: "shared", name, regionCount: sharingCount };
    if (name !== null && ownCount > 1) return { is: "counted-once", name };
    const alikeCount = countRegions(alike(first).filter((other) => couldShareZone(first, other)));
    return alikeCount > 1 ? { is: "may-be-shared", regionCount: alikeCount } : { is: "own" };
  };
}

/**
 * Whether two places whose keys differ may still draw from one pool of capacity: Azure names none and the numbers are equal, or
 * both pools have one name, as in two subscriptions.
 */
export function mayBeOnePool(a: Place, b: Place): boolean {
  const [one, other] = [a.site.capacityPool, b.site.capacityPool];
  if (a.type.scope === "region" || one?.name !== other?.name || !couldShareZone(a, b)) return false;
  return typeof one?.name === "string" || valueOf(a) === valueOf(b);
}

const valueOf = ({ site }: Place) => (site.available.is === "value" ? site.available.value : null);
