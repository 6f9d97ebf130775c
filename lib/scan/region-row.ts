import type { DataZone, Verdict } from "@/lib/deployability";
import type { SizeRule } from "@/lib/sources/catalog";
import type { DeploymentType, Figure, Ptu, RegionName } from "@/lib/units";

/** Which pool a figure speaks of: two figures with the same key speak of one and are never added up. */
export interface Pool {
  /** Of one subscription; a row without a scope is its region's own pool. */
  key: string;
  /** "Global", "US", "EastUS"; null where Azure's answer does not say: then it may be one pool shared with others. */
  name: string | null;
}

/** One deployment type in one region, as one subscription has it. */
export interface SiteOf {
  /** The subscription's id. */
  subscription: string;
  available: Figure<Ptu>;
  remaining: Figure<Ptu>;
  /** Null where there is no figure whose pool could be named. */
  capacityPool: Pool | null;
  quotaPool: Pool | null;
  sizes: Figure<SizeRule>;
  /** UTC epoch ms; null when no date is set. */
  retiresAt: number | null;
  /** What was asked for; where nothing was typed, the smallest size that the type takes here. Null while that is not known. */
  neededPtu: Ptu | null;
  verdict: Verdict | { is: "loading" };
}

/** One deployment type in one region: what the best of the subscriptions can do, and each of them. */
export interface Site {
  type: DeploymentType;
  best: SiteOf;
  each: readonly SiteOf[];
}

/** A region, as far as Azure's list of locations tells about it. */
export interface RegionFacts {
  name: RegionName;
  /** Hostile text; the name where Azure's list does not have the region. */
  displayName: string;
  /** False where only an answer about capacity names it. */
  isListed: boolean;
  geography: string | null;
  geographyGroup: string | null;
  dataZone: DataZone | null;
  /** Degrees; null where Azure names none. */
  coordinates: { latitude: number; longitude: number } | null;
}

/** One row of the table "Regions". */
export interface RegionRow extends RegionFacts {
  /** The types that are looked at and keep the data where it must stay, in the order they are always shown. */
  sites: readonly Site[];
}
