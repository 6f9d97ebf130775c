import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import type { RegionName } from "@/lib/units";
import type { CapacityModel } from "./capacity";

const wire = early(() => import("./wire"));

/**
 * What of one model version could be deployed now, in all regions of a subscription, by one call.
 * @returns whole PTUs for each provisioned SKU and region, and the evidence
 */
export const capacitiesQuery = (client: AzureClient, subscription: string, model: CapacityModel) =>
  capacitiesIn(client, subscription, model, null);

/** The same for one region: where the call for all of them fails or is cut off. */
export const regionCapacitiesQuery = (
  client: AzureClient,
  subscription: string,
  model: CapacityModel,
  region: RegionName,
) => capacitiesIn(client, subscription, model, region);

const capacitiesIn = (
  client: AzureClient,
  subscription: string,
  { format, name, version }: CapacityModel,
  region: RegionName | null,
) =>
  azureQuery(client, {
    key: ["capacities", subscription, { format, name, version }, region],
    staleMs: MINUTE_MS, // it changes through the day, and promises nothing
    wire,
    read: ({ readCapacities }, azure, options) =>
      readCapacities(azure, { subscription, model: { format, name, version }, region }, options),
  });
