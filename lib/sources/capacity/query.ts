import type { AzureClient } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import type { CapacityModel } from "./capacity";

/**
 * What of one model version could be deployed now, in all regions of a subscription.
 * @returns whole PTUs for each provisioned SKU and region, and the evidence
 */
export const capacitiesQuery = (client: AzureClient, subscription: string, { format, name, version }: CapacityModel) =>
  azureQuery(client, {
    key: ["capacities", subscription, { format, name, version }],
    staleMs: MINUTE_MS, // it changes through the day, and promises nothing
    wire: () => import("./wire"),
    read: ({ readCapacities }, azure, options) =>
      readCapacities(azure, subscription, { format, name, version }, options),
  });
