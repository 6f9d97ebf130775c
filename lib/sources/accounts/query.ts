import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";

const wire = early(() => import("./wire"));

/** The resources of a subscription that can hold model deployments. */
export const accountsQuery = (client: AzureClient, subscription: string) =>
  azureQuery(client, {
    key: ["accounts", subscription],
    staleMs: 5 * MINUTE_MS,
    wire,
    read: ({ readAccounts }, azure, options) => readAccounts(azure, subscription, options),
  });
