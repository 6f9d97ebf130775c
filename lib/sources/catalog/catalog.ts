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

/**
 * How far a model version is in its life: Azure's documented words in one spelling, any other as Azure wrote it (the enum is
 * open): hostile text. Deprecating: new deployments only where a subscription already has one. Deprecated: retired, inference
 * answers 410. Source: azure-rest-api-specs, cognitiveservices 2026-09-01, ModelLifecycleStatus; read 2026-11-21.
 */
export type Lifecycle = KnownLifecycle | (string & Record<never, never>);
export type KnownLifecycle = "Preview" | "GenerallyAvailable" | "Deprecating" | "Deprecated" | "Legacy";

export interface ModelSku {
  name: string;
  sizes: SizeRule;
  /** The pool of quota it draws from, as Azure's usages name it, in any casing; null when the catalogue does not say. */
  usageName: string | null;
  /** When this SKU of the version is withdrawn, UTC epoch ms, before or after the version's own date; null when no date is set. */
  retiresAt: number | null;
}

export interface ModelVersion {
  format: string;
  name: string;
  version: string;
  maker: string;
  isDefault: boolean;
  /** Null when the catalogue does not say. */
  lifecycle: Lifecycle | null;
  /** When inference ends, UTC epoch milliseconds; null when no date is set. */
  retiresAt: number | null;
  skus: readonly ModelSku[];
}

/** What one region's catalogue lists. */
export interface RegionalCatalog extends Listing<ModelVersion> {
  region: RegionName;
}
