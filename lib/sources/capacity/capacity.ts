import type { AzureScope, Listing } from "@/lib/azure";
import type { Ptu, RegionName } from "@/lib/units";

/** The model version whose capacity is asked for. */
export interface CapacityModel {
  format: string;
  name: string;
  version: string;
}

/**
 * The largest deployment of the model that could be created now, for one provisioned SKU in one region. It takes both the
 * quota and the free capacity into account, changes through the day, and promises nothing.
 */
export interface ModelCapacity {
  /** As Azure spells it: compare it without case. */
  skuName: string;
  region: RegionName;
  /** Whole PTUs, rounded down; 0 is "offered, nothing free". Null is a figure that cannot be read: unknown, never 0. */
  availablePtu: Ptu | null;
  /** Null when the answer does not say. */
  scope: AzureScope | null;
}

/** A region and SKU that has no row is not offered, but only where nothing of the listing is missing. */
export type ModelCapacities = Listing<ModelCapacity>;
