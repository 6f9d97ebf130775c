import { remainingQuota } from "@/lib/deployability";
import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";
import type { Usage } from "@/lib/sources/usages";
import { type Cell, type Figure, notOffered, type Ptu, type RegionName, unknownCell, valueCell } from "@/lib/units";
import { type Offer, type Reading, refusedCell } from "@/lib/offers";

/** Where a size fits best: the region with the largest min(remaining quota, available capacity). */
export interface BestRegion {
  /** Null without a figure of capacity, and where nothing is free anywhere: then the capacity is 0, and no region is better. */
  region: RegionName | null;
  quota: Figure<Ptu>;
  capacity: Figure<Ptu>;
  /** In how many of the regions with capacity quota was looked at. */
  askedCount: number;
  regionCount: number;
  /** A quota that is on its way may still name another region. */
  isReading: boolean;
}

/** Quota is asked for so many regions of a type at once; the others on demand. */
const REGIONS_AT_ONCE = 5;

/** A place where the type is offered with a figure of free capacity. */
interface Place {
  region: RegionName;
  available: Ptu;
  pool: string | null;
}

/** One region's pools of quota, as far as they have been asked for; undefined was not asked. */
export type QuotaOf = (region: RegionName) => Reading<readonly Usage[]> | undefined;

/** The regions that list this type and have a figure, most capacity first. */
export function placesOf(offer: Offer, capacities: readonly ModelCapacity[]): readonly Place[] {
  const rows = rowsOf(offer, capacities);
  return offer.sizes
    .flatMap(({ region, pool }) => {
      const available = rows.find((row) => row.region === region)?.availablePtu ?? null;
      return available === null ? [] : [{ region, available, pool }];
    })
    .sort((a, b) => b.available - a.available || (a.region < b.region ? -1 : 1));
}

const rowsOf = ({ skuName }: Offer, capacities: readonly ModelCapacity[]) =>
  capacities.filter((row) => row.skuName.toLowerCase() === skuName.toLowerCase());

/** Why no region of the offer has a figure: only a whole answer without a row for any of them says that none offers it. */
function absentCapacity(offer: Offer, capacities: readonly ModelCapacity[], missingCount: number): Cell<never> {
  if (missingCount > 0) return unknownCell("available capacity was read in part");
  const isNamed = rowsOf(offer, capacities).some((row) => offer.sizes.some(({ region }) => region === row.region));
  return isNamed ? unknownCell("Azure's available capacity held no number here") : notOffered;
}

/**
 * The regions whose quota is looked at first. Of equal capacities, as a pool shared by all regions gives them, those where the
 * subscription has resources come first: quota is usually there.
 */
export function regionsToAsk(places: readonly Place[], home: ReadonlySet<RegionName>): readonly RegionName[] {
  const rank = (place: Place) => (home.has(place.region) ? 0 : 1);
  return places
    .filter(({ available }) => available > 0)
    .toSorted((a, b) => b.available - a.available || rank(a) - rank(b))
    .slice(0, REGIONS_AT_ONCE)
    .map(({ region }) => region);
}

/** @param offer the part of the offer whose regions keep the data where it must stay */
export function bestRegion(offer: Offer, capacities: Reading<ModelCapacities>, quotaOf: QuotaOf): BestRegion {
  if (capacities.is === "open") return nowhere({ is: "loading" });
  if (capacities.is === "failed")
    return nowhere(refusedCell(capacities.failure, "available capacity could not be read"));
  const places = placesOf(offer, capacities.data.items);
  const [most] = places;
  if (most === undefined) return nowhere(absentCapacity(offer, capacities.data.items, capacities.missing.length));
  const looked = places.flatMap((place) => {
    const reading = quotaOf(place.region);
    return reading === undefined ? [] : [{ place, quota: remainingIn(place, reading) }];
  });
  const count = { askedCount: looked.length, regionCount: places.length };
  const capacity = valueCell(most.available);
  // They stand by capacity: where the first has none, none has. Then nothing fits, whatever the quota.
  if (most.available === 0) return { ...count, region: null, quota: { is: "not-asked" }, capacity, isReading: false };
  const best = looked.reduce<(typeof looked)[number] | null>(
    (found, each) => (beats(each, found) ? each : found),
    null,
  );
  if (best === null) return { ...count, region: most.region, quota: { is: "not-asked" }, capacity, isReading: false };
  return {
    ...{ ...count, region: best.place.region, quota: best.quota, capacity: valueCell(best.place.available) },
    isReading: looked.some(({ quota }) => quota.is === "loading"),
  };
}

type Looked = { place: Place; quota: Figure<Ptu> };

const fits = ({ place, quota }: Looked) => (quota.is === "value" ? Math.min(place.available, quota.value) : -Infinity);

/** The larger of what fits; of those where the quota is not known, the one with most capacity. */
const beats = (each: Looked, found: Looked | null) => found === null || fits(each) > fits(found);

function remainingIn({ pool }: Place, reading: Reading<readonly Usage[]>): Figure<Ptu> {
  if (reading.is === "open") return { is: "loading" };
  if (reading.is === "failed") return refusedCell(reading.failure, "quota could not be read");
  return remainingQuota(reading.data, pool, reading.missing.length > 0);
}

const nowhere = (figure: Figure<never>): BestRegion => ({
  ...{ region: null, quota: figure, capacity: figure },
  ...{ askedCount: 0, regionCount: 0, isReading: figure.is === "loading" },
});
