import type { Finding, FindingNames } from "@/lib/findings";
import type { Reading } from "@/lib/offers";
import type { PlacedDeployment, Pool } from "@/lib/pools";
import type { Account } from "@/lib/sources/accounts";
import type { MeterPrice } from "@/lib/sources/prices";
import type { TimeZone } from "@/lib/time";
import type { LastWeek } from "@/lib/traffic";
import { type Figure, isProvisioned } from "@/lib/units";
import type { BecameDeployable } from "@/lib/watching";

/** What is known so far of the chosen subscriptions. */
export interface OverviewFacts {
  /** Whether something that was asked may still arrive. */
  isReading: boolean;
  /** One for each subscription. */
  resources: readonly Reading<readonly Account[]>[];
  /** The deployments of each resource. */
  lists: readonly Reading<unknown>[];
  placed: readonly PlacedDeployment[];
  /** The catalogue of each region with resources: what retires when. */
  catalogs: readonly Reading<unknown>[];
  /** Pools of quota of the regions with resources; those of tokens are none of this screen's. */
  pools: readonly Pool[];
  /** By Azure's id, how a provisioned deployment was used of late. */
  weekBy: (id: string) => Figure<LastWeek>;
  /** What Quota's rules find in all of this. */
  findings: readonly Finding[];
  /** The list price of one PTU of this deployment for an hour. */
  hourlyOf: (placed: PlacedDeployment) => Figure<MeterPrice>;
  /** Of the price list, where it was read: UTC epoch ms by the server, the oldest of its parts. */
  priceAge: { readAtMs: number; isStale: boolean } | null;
  watch: WatchFacts;
}

/** What this browser has watched. */
export interface WatchFacts {
  /** Null while it is brought. */
  looks: { models: readonly string[]; lastMs: number } | "nothing" | null;
  became: readonly BecameDeployable[];
  /** Why this browser keeps nothing, in sentences; null while it does. */
  problem: string | null;
}

/** How things are called, and in which zone times are told. */
export interface OverviewNames extends FindingNames {
  zone: TimeZone;
}

/** Those that hold PTUs. */
export const provisionedOf = (placed: readonly PlacedDeployment[]) =>
  placed.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));

/** Whether it stands: what is being created, failed or is being deleted has no utilization, and may cost nothing. */
export const isStanding = ({ deployment: { state } }: PlacedDeployment) => state?.toLowerCase() === "succeeded";
