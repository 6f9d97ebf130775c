import type { Listing } from "@/lib/azure";
import { parseInstant } from "@/lib/time";
import { ptu, type Ptu, type RegionName } from "@/lib/units";
import type { ModelWire as Row } from "./wire";

/** What sizes Azure takes for one SKU. Null means that the catalogue names no such rule, never 1 or 0. */
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

/** Azure writes "no date" as the last day of 2099. */
const NO_DATE = Date.UTC(2099, 11, 31);

function toDate(text: string | null | undefined): number | null {
  const instant = text ? parseInstant(text) : null;
  return instant === null || instant >= NO_DATE ? null : instant;
}

const toSize = (value: number | null | undefined) => (value ? ptu(value) : null);

const toSku = (sku: Row["model"]["skus"][number]): ModelSku => ({
  name: sku.name,
  sizes: {
    minimum: toSize(sku.capacity?.minimum),
    maximum: toSize(sku.capacity?.maximum),
    step: toSize(sku.capacity?.step),
    allowedSizes: [...(sku.capacity?.allowedValues ?? [])].sort((a, b) => a - b).map(ptu),
  },
});

const toModel = ({ model }: Row): ModelVersion => ({
  format: model.format,
  name: model.name,
  version: model.version,
  maker: model.publisher ?? model.format,
  isDefault: model.isDefaultVersion,
  retiresAt: toDate(model.deprecation?.inference),
  skus: model.skus.map(toSku),
});

const keyOf = (model: ModelVersion) => `${model.format} ${model.name} ${model.version}`.toLowerCase();

/**
 * A location's models, each version once: Azure lists it once per kind of account ("OpenAI", "AIServices"), and one kind
 * may know SKUs that the other does not.
 */
export function toCatalog(rows: readonly Row[]): readonly ModelVersion[] {
  const byKey = new Map<string, ModelVersion>();
  for (const model of rows.map(toModel)) {
    const known = byKey.get(keyOf(model));
    byKey.set(keyOf(model), known ? { ...known, skus: joinSkus(known.skus, model.skus) } : model);
  }
  return [...byKey.values()];
}

function joinSkus(known: readonly ModelSku[], more: readonly ModelSku[]) {
  const names = new Set(known.map((sku) => sku.name.toLowerCase()));
  return [...known, ...more.filter((sku) => !names.has(sku.name.toLowerCase()))];
}
