import type { Listing } from "@/lib/azure";
import type { Ptu, RegionName } from "@/lib/units";

/**
 * What sizes Azure takes for one SKU. Null means that the catalogue names no such rule, or none that can be read: never 1
 * or 0.
 */
export interface SizeRule {
  minimum: Ptu | null;
  maximum: Ptu | null;
  step: Ptu | null;
  /** When there are any, they alone count. Ascending. */
  allowedSizes: readonly Ptu[];
}

export interface ModelSku {
  name: string;
  sizes: SizeRule;
  /** The pool of quota it draws from, as Azure's usages name it, in any casing; null when the catalogue does not say. */
  usageName: string | null;
}

export interface ModelVersion {
  format: string;
  name: string;
  version: string;
  maker: string;
  isDefault: boolean;
  /** When inference ends, UTC epoch milliseconds; null when no date is set. */
  retiresAt: number | null;
  skus: readonly ModelSku[];
}

/** What one region's catalogue lists. */
export interface RegionalCatalog extends Listing<ModelVersion> {
  region: RegionName;
}
