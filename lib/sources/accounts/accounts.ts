import type { RegionName } from "@/lib/units";

/** A resource that can hold model deployments. */
export interface Account {
  id: string;
  name: string;
  /** Null when the answer does not say. */
  region: RegionName | null;
}
