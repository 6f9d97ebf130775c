import type { AzureFailure } from "@/lib/azure";
import type { Offer, OfferedVersion, Reading } from "@/lib/offers";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import type { Region } from "@/lib/sources/locations";
import type { Usage } from "@/lib/sources/usages";
import type { RegionName } from "@/lib/units";

/** What has been read for one subscription, so far. A question that nobody has asked yet is undefined. */
export interface SubscriptionScan {
  id: string;
  locations: Reading<readonly Region[]>;
  /** One call for all regions. */
  capacity: Reading<ModelCapacities>;
  /** A region's own call, where the one for all of them failed or was cut off. */
  capacityIn: (region: RegionName) => Reading<ModelCapacities> | undefined;
  quotaIn: (region: RegionName) => Reading<readonly Usage[]> | undefined;
}

/** What the regions' catalogues say of the model version. */
export interface CatalogScan {
  /** Null while no catalogue read so far lists it with a provisioned type. */
  version: OfferedVersion | null;
  /** How far one region's catalogue has been read; undefined where nobody asks for it yet. */
  readingIn: (region: RegionName) => Reading<RegionalCatalog> | undefined;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const offerOf = (version: OfferedVersion | null, skuName: string): Offer | null =>
  version?.offers.find((offer) => same(offer.skuName, skuName)) ?? null;

/** Kinds of failure that the call for all regions may meet and the call for one region may not; a refusal or a pause meets both. */
const perhapsOnlyWide = new Set(["not-found", "rejected", "server", "timed-out", "too-large", "unreadable"]);

/** Whether each region has to be asked by itself: the call for all of them failed, or was cut off. */
export function asksEachRegion(wide: Reading<ModelCapacities>): boolean {
  if (wide.is === "failed") return perhapsOnlyWide.has(wide.failure.kind);
  return wide.is === "read" && isCutOff(wide);
}

type Read<T> = Extract<Reading<T>, { is: "read" }>;

/**
 * Whether a part of the answer is missing, so that what it does not hold may be there all the same. The answer's own word counts
 * too: one that was cut off stays so while the call that should renew it fails.
 */
export const isCutOff = ({ missing, data }: Read<Pick<ModelCapacities, "missing">>) =>
  missing.length > 0 || data.missing.length > 0;

interface Rows<T> {
  items: readonly T[];
  missing: readonly AzureFailure[];
}

/** A question whose answer is a list: what arrived, for those who need its rows only, and what the list itself says is missing. */
export const rowsOf = <T>(reading: Reading<Rows<T>>): Reading<readonly T[]> =>
  reading.is === "read" ? { is: "read", data: reading.data.items, missing: reading.data.missing } : reading;
