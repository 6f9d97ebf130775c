import type { Residency } from "@/lib/deployability";
import type { Ptu } from "@/lib/units";

/** A workload that wants a place, as a person asks for it. */
export interface PackedWorkload {
  /** Hostile text. */
  name: string;
  model: { format: string; name: string; version: string };
  neededPtu: Ptu;
  /** SKUs of the deployment types it may have; none is any. */
  skuNames: readonly string[];
  residency: Residency;
  /** Geographies or groups of them, as Azure names them; none is any. */
  geographies: readonly string[];
}

/** More at once are not placed: the proof that none fits has a bound, and it grows with every one. */
export const MOST_WORKLOADS = 5;
