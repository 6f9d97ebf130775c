import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";

const wire = early(() => import("./graph-wire"));

/**
 * The resources of many subscriptions that can hold model deployments, in one question to Azure Resource Graph, whose index lags
 * by minutes. What the caller may not read is silently left out: a subscription without a row is not known to be empty, and only
 * its own list (`accountsQuery`) can tell. Waits while there is no subscription to ask for.
 */
export function accountsOfAllQuery(client: AzureClient, subscriptions: readonly string[]) {
  const asked = [...new Set(subscriptions.map((each) => each.toLowerCase()))].sort();
  const query = azureQuery(client, {
    key: ["accounts-of-all", asked],
    staleMs: 5 * MINUTE_MS,
    wire,
    read: ({ readAccountsOfAll }, azure, options) => readAccountsOfAll(azure, asked, options),
  });
  return { ...query, enabled: asked.length > 0 };
}
