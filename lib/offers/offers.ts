import type { ModelSku, ModelVersion, SizeRule } from "@/lib/sources/catalog";
import { isProvisioned, type RegionName } from "@/lib/units";

/** What one region's catalogue lists. */
export interface RegionCatalog {
  region: RegionName;
  models: readonly ModelVersion[];
}

/** One provisioned type of a model version, and what each region that lists it says of it. */
export interface Offer {
  skuName: string;
  sizes: readonly OfferedHere[];
}

export interface OfferedHere {
  region: RegionName;
  rule: SizeRule;
  /** The pool of quota it draws from; null when the catalogue does not say. */
  pool: string | null;
  /** When it can no longer be used here, UTC epoch ms: the earlier of the SKU's date and the version's own in this region; null when neither is set. */
  retiresAt: number | null;
}

/**
 * A model version with at least one provisioned type, over all regions read so far. Regions may differ in its date and lifecycle:
 * `retiresAt` and `lifecycle` are those of the first region that lists it; each region's date stands in the offers.
 */
export interface OfferedVersion extends Omit<ModelVersion, "skus"> {
  offers: readonly Offer[];
}

/**
 * Joins the regions' catalogues. A version without a provisioned type is left out: it cannot be sized in PTU. It is done again for
 * each region that arrives, so the lists grow in place: with copies, 60 regions of 2,000 versions took 0.8 s each time.
 */
export function offeredVersions(catalogs: readonly RegionCatalog[]): readonly OfferedVersion[] {
  const joined = new Map<string, Growing<OfferedVersion, "offers", GrowingOffer>>();
  for (const { region, models } of catalogs) {
    for (const { skus, ...model } of models) {
      const provisioned = skus.filter((sku) => isProvisioned(sku.name));
      if (provisioned.length === 0) continue;
      const key = `${model.format}\n${model.name}\n${model.version}`.toLowerCase();
      const version = joined.get(key) ?? { ...model, offers: [] };
      joined.set(key, version);
      for (const sku of provisioned) {
        const here = offeredHere(region, sku, model.retiresAt);
        const known = version.offers.find((offer) => same(offer.skuName, sku.name));
        if (known) known.sizes.push(here);
        else version.offers.push({ skuName: sku.name, sizes: [here] });
      }
    }
  }
  return [...joined.values()];
}

/** One of our records while its list is being filled. */
type Growing<T, List extends keyof T, Item> = Omit<T, List> & Record<List, Item[]>;
type GrowingOffer = Growing<Offer, "sizes", OfferedHere>;

const same = (a: string, b: string) => a === b || a.toLowerCase() === b.toLowerCase();

const offeredHere = (region: RegionName, sku: ModelSku, modelRetiresAt: number | null): OfferedHere => ({
  region,
  rule: sku.sizes,
  pool: sku.usageName,
  retiresAt: earlier(sku.retiresAt, modelRetiresAt),
});

const earlier = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));
