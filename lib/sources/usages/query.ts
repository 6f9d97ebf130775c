import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import type { RegionName } from "@/lib/units";

const wire = early(() => import("./wire"));

/** A subscription's pools of quota in one region: what is used of each, and its limit. */
export const usagesQuery = (client: AzureClient, subscription: string, region: RegionName) =>
  azureQuery(client, {
    key: ["usages", subscription, region],
    staleMs: 5 * MINUTE_MS, // a limit changes by request, what is used with each deployment
    wire,
    read: ({ readUsages }, azure, options) => readUsages(azure, subscription, region, options),
  });
