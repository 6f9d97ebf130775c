import { type Azure, list, type Listing, readOperation } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";
import type { RegionName } from "@/lib/units";
import { type ModelVersion, toCatalog } from "./catalog";
import { modelWire } from "./wire";

const listModels = readOperation<{ subscription: string; region: RegionName }>({
  name: "Models_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription, region }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices` +
    `/locations/${encodeURIComponent(region)}/models`,
});

/** What one region's catalogue lists. */
export interface RegionalCatalog extends Listing<ModelVersion> {
  region: RegionName;
}

/** The model versions that Azure lists for one region, with the sizes each SKU takes there. */
export const catalogQuery = (azure: Azure, subscription: string, region: RegionName) =>
  azureQuery<RegionalCatalog>(azure, {
    key: ["catalog", subscription, region],
    staleMs: HOUR_MS, // models arrive and retire by the week
    read: async (reading) => {
      const listing = await list(azure, listModels, { subscription, region }, modelWire, reading);
      return { ...listing, region, items: toCatalog(listing.items) };
    },
  });
