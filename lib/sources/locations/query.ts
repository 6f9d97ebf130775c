import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { DAY_MS } from "@/lib/time";

const wire = early(() => import("./wire"));

/** A subscription's regions. */
export const locationsQuery = (client: AzureClient, subscription: string) =>
  azureQuery(client, {
    key: ["locations", subscription],
    staleMs: DAY_MS, // regions open a few times a year
    wire,
    read: ({ readLocations }, azure, options) => readLocations(azure, subscription, options),
  });
