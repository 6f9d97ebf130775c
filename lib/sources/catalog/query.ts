import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";
import type { RegionName } from "@/lib/units";

const wire = early(() => import("./wire"));

/** The model versions that Azure lists for one region, with the sizes each SKU takes there. */
export const catalogQuery = (client: AzureClient, subscription: string, region: RegionName) =>
  azureQuery(client, {
    key: ["catalog", subscription, region],
    staleMs: HOUR_MS, // models arrive and retire by the week
    wire,
    read: ({ readCatalog }, azure, options) => readCatalog(azure, subscription, region, options),
  });
