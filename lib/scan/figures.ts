import { remainingQuota } from "@/lib/deployability";
import { isAbsence, refusedCell } from "@/lib/offers";
import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, type Figure, notOffered, type Ptu, type RegionName, unknownCell, valueCell } from "@/lib/units";
import { asksEachRegion, type CatalogScan, isCutOff, offerOf, type SubscriptionScan } from "./subscription-scan";

/** A deployment type in a region. */
interface Place {
  region: RegionName;
  skuName: string;
}

/** Whose pool a figure speaks of; null where Azure's answer does not say. */
export type Scope = ModelCapacity["scope"];

/** A figure, and the pool it speaks of as far as Azure's answer says so. */
interface Scoped {
  figure: Figure<Ptu>;
  scope: Scope;
}

const loading = { is: "loading" } as const;
const unscoped = (figure: Figure<Ptu>): Scoped => ({ figure, scope: null });

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const NOT_READ = "available capacity could not be read";
const READ_IN_PART = "available capacity was read in part";

/** The answer for all regions counts where it holds the row; where it failed or was cut off, the region's own answer. */
export function availableAt(scan: SubscriptionScan, place: Place): Scoped {
  const { capacity } = scan;
  if (capacity.is === "open") return unscoped(loading);
  if (capacity.is === "failed") return ownAvailableAt(scan, place, refusedCell(capacity.failure, NOT_READ));
  const row = rowAt(capacity.data, place);
  if (row !== null) return row;
  return isCutOff(capacity) ? ownAvailableAt(scan, place, unknownCell(READ_IN_PART)) : unscoped(notOffered);
}

/** What the region's own answer says; `otherwise` where nobody will ask the region. */
function ownAvailableAt(scan: SubscriptionScan, place: Place, otherwise: Cell<never>): Scoped {
  const own = scan.capacityIn(place.region);
  if (own === undefined) {
    // Which regions are asked is told by the subscription's list of them.
    const isYetToAsk = asksEachRegion(scan.capacity) && scan.locations.is === "open";
    return unscoped(isYetToAsk ? loading : otherwise);
  }
  if (own.is === "open") return unscoped(loading);
  if (own.is === "failed") return unscoped(isAbsence(own.failure) ? notOffered : refusedCell(own.failure, NOT_READ));
  return rowAt(own.data, place) ?? unscoped(isCutOff(own) ? unknownCell(READ_IN_PART) : notOffered);
}

const keyOf = ({ region, skuName }: Place) => `${region} ${skuName.toLowerCase()}`;

/** A scan looks up each row of an answer many times. */
const rowsByPlace = new WeakMap<ModelCapacities, ReadonlyMap<string, ModelCapacity>>();

function byPlace(answer: ModelCapacities): ReadonlyMap<string, ModelCapacity> {
  const known = rowsByPlace.get(answer);
  if (known) return known;
  const rows = new Map(answer.items.map((row) => [keyOf(row), row]));
  rowsByPlace.set(answer, rows);
  return rows;
}

function rowAt(answer: ModelCapacities, place: Place): Scoped | null {
  const row = byPlace(answer).get(keyOf(place));
  if (row === undefined) return null;
  const { availablePtu, scope } = row;
  return {
    scope,
    figure: availablePtu === null ? unknownCell("Azure's answer held no number here") : valueCell(availablePtu),
  };
}

/** What sizes the type takes in the region. Only a catalogue that was read whole can say that it is not offered. */
export function sizesAt({ version, readingIn }: CatalogScan, { region, skuName }: Place): Figure<SizeRule> {
  const here = offerOf(version, skuName)?.sizes.find((each) => each.region === region);
  if (here !== undefined) return valueCell(here.rule);
  const reading = readingIn(region);
  if (reading === undefined || reading.is === "open") return loading;
  if (reading.is === "failed")
    return isAbsence(reading.failure)
      ? notOffered
      : refusedCell(reading.failure, "the catalogue could not be read here");
  return isCutOff(reading) ? unknownCell("the catalogue was read in part here") : notOffered;
}

/** When the type can no longer be used in the region; null when no date is set, or none is known. Dates differ by region. */
export function retirementAt({ version }: CatalogScan, { region, skuName }: Place): number | null {
  const here = offerOf(version, skuName)?.sizes.find((each) => each.region === region);
  return here === undefined ? (version?.retiresAt ?? null) : here.retiresAt;
}

/**
 * Which pool of quota the type draws from: what the catalogue links it to in this region, else in another one; all regions of
 * one SKU have the same link (Models_List, `usageName`).
 */
export const poolAt = ({ version }: CatalogScan, { region, skuName }: Place): string | null => {
  const sizes = offerOf(version, skuName)?.sizes ?? [];
  return sizes.find((each) => each.region === region)?.pool ?? sizes.find(({ pool }) => pool !== null)?.pool ?? null;
};

/** What is left of the quota that the type draws from in the region. */
export function remainingAt(scan: SubscriptionScan, catalog: CatalogScan, place: Place, isOffered: boolean): Scoped {
  const reading = scan.quotaIn(place.region);
  if (reading === undefined) return unscoped(isOffered ? loading : notOffered);
  if (reading.is === "open") return unscoped(loading);
  if (reading.is === "failed") return unscoped(refusedCell(reading.failure, "quota could not be read"));
  const pool = poolAt(catalog, place);
  if (pool === null) return unscoped(poolless(catalog, place));
  return {
    figure: remainingQuota(reading.data, pool, reading.missing.length > 0),
    scope: reading.data.find((usage) => same(usage.pool, pool))?.scope ?? null,
  };
}

/** The catalogue has not told yet which pool it is, or it tells of none. */
function poolless(catalog: CatalogScan, place: Place): Figure<Ptu> {
  const sizes = sizesAt(catalog, place);
  return sizes.is === "value" ? unknownCell("the catalogue does not say which quota this type draws from") : sizes;
}
