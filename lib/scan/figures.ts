import type { AzureFailure } from "@/lib/azure";
import { remainingQuota } from "@/lib/deployability";
import { isAbsence, type Reading } from "@/lib/offers";
import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, type Figure, notOffered, type Ptu, type RegionName, unknownCell, valueCell } from "@/lib/units";
import { type CatalogScan, offerOf, type SubscriptionScan } from "./subscription-scan";

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

const refused = (failure: AzureFailure, why: string): Cell<never> =>
  failure.kind === "forbidden" ? { is: "not-permitted", role: failure.role } : unknownCell(why);

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const NOT_READ = "available capacity could not be read";

/** The answer for all regions counts where it holds the row; where it failed or was cut off, the region's own answer. */
export function availableAt({ capacity, capacityIn }: SubscriptionScan, place: Place): Scoped {
  const row = capacity.is === "read" ? rowAt(capacity.data, place) : null;
  if (row !== null) return row;
  if (capacity.is === "open") return unscoped(loading);
  if (capacity.is === "read" && capacity.missing.length === 0) return unscoped(notOffered);
  const own = capacityIn(place.region);
  if (own?.is === "open") return unscoped(loading);
  if (own?.is === "failed") return unscoped(refused(own.failure, NOT_READ));
  if (own === undefined)
    return unscoped(
      capacity.is === "failed"
        ? refused(capacity.failure, NOT_READ)
        : unknownCell("available capacity was read in part"),
    );
  return (
    rowAt(own.data, place) ??
    unscoped(own.missing.length > 0 ? unknownCell("available capacity was read in part") : notOffered)
  );
}

function rowAt({ items }: ModelCapacities, { region, skuName }: Place): Scoped | null {
  const row = items.find((each) => each.region === region && same(each.skuName, skuName));
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
    return isAbsence(reading.failure) ? notOffered : refused(reading.failure, "the catalogue could not be read here");
  return reading.missing.length > 0 ? unknownCell("the catalogue was read in part here") : notOffered;
}

/** When the type can no longer be used in the region; null when no date is set, or none is known. */
export const retirementAt = ({ version }: CatalogScan, { region, skuName }: Place): number | null =>
  offerOf(version, skuName)?.sizes.find((each) => each.region === region)?.retiresAt ?? version?.retiresAt ?? null;

/**
 * Which pool of quota the type draws from: what the catalogue links it to in this region, else in another one; all regions of
 * one SKU have the same link (Models_List, `usageName`).
 */
const poolAt = ({ version }: CatalogScan, { region, skuName }: Place): string | null => {
  const sizes = offerOf(version, skuName)?.sizes ?? [];
  return sizes.find((each) => each.region === region)?.pool ?? sizes.find(({ pool }) => pool !== null)?.pool ?? null;
};

/** What is left of the quota that the type draws from in the region. */
export function remainingAt(scan: SubscriptionScan, catalog: CatalogScan, place: Place, isOffered: boolean): Scoped {
  const reading = scan.quotaIn(place.region);
  if (reading === undefined) return unscoped(isOffered ? loading : notOffered);
  if (reading.is === "open") return unscoped(loading);
  if (reading.is === "failed") return unscoped(refused(reading.failure, "quota could not be read"));
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
  if (sizes.is === "loading" || sizes.is === "not-offered" || sizes.is === "not-permitted") return sizes;
  return unknownCell("the catalogue does not say which quota this type draws from");
}

/** A question whose answer is a list: what arrived, for those who need its rows only. */
export const rowsOf = <T>(reading: Reading<{ items: readonly T[] }>): Reading<readonly T[]> =>
  reading.is === "read" ? { ...reading, data: reading.data.items } : reading;
