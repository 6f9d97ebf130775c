import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";

const wire = early(() => import("./wire"));

/** All subscriptions of the signed-in tenant that the person may see. */
export const subscriptionsQuery = (client: AzureClient) =>
  azureQuery(client, {
    key: ["subscriptions"],
    staleMs: 5 * MINUTE_MS,
    wire,
    read: ({ readSubscriptions }, azure, options) => readSubscriptions(azure, options),
  });
