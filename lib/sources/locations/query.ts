import type { AzureClient } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { DAY_MS } from "@/lib/time";

/** A subscription's regions. */
export const locationsQuery = (client: AzureClient, subscription: string) =>
  azureQuery(client, {
    key: ["locations", subscription],
    staleMs: DAY_MS, // regions open a few times a year
    wire: () => import("./wire"),
    read: ({ readLocations }, azure, options) => readLocations(azure, subscription, options),
  });
