import type { ModelVersion, SizeRule } from "@/lib/sources/catalog";
import { isProvisioned, type RegionName } from "@/lib/units";

/** What one region's catalogue lists. */
export interface RegionCatalog {
  region: RegionName;
  models: readonly ModelVersion[];
}

/** One provisioned type of a model version: the sizes it takes in each region that lists it, and the pool of quota it draws from there. */
export interface Offer {
  skuName: string;
  sizes: readonly { region: RegionName; rule: SizeRule; pool: string | null }[];
}

/** A model version with at least one provisioned type, over all regions read so far. */
export interface OfferedVersion extends Omit<ModelVersion, "skus"> {
  offers: readonly Offer[];
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Joins the regions' catalogues. A version without a provisioned type is left out: it cannot be sized in PTU. */
export function offeredVersions(catalogs: readonly RegionCatalog[]): readonly OfferedVersion[] {
  const joined = new Map<string, OfferedVersion>();
  for (const { region, models } of catalogs) {
    for (const { skus, ...model } of models) {
      const provisioned = skus.filter((sku) => isProvisioned(sku.name));
      if (provisioned.length === 0) continue;
      const key = `${model.format}\n${model.name}\n${model.version}`.toLowerCase();
      const known = joined.get(key) ?? { ...model, offers: [] };
      const offers = provisioned.reduce<readonly Offer[]>(
        (all, sku) => addRegion(all, sku.name, { region, rule: sku.sizes, pool: sku.usageName }),
        known.offers,
      );
      joined.set(key, { ...known, offers });
    }
  }
  return [...joined.values()];
}

function addRegion(offers: readonly Offer[], skuName: string, at: Offer["sizes"][number]): readonly Offer[] {
  if (!offers.some((offer) => same(offer.skuName, skuName))) return [...offers, { skuName, sizes: [at] }];
  return offers.map((offer) => (same(offer.skuName, skuName) ? { ...offer, sizes: [...offer.sizes, at] } : offer));
}
