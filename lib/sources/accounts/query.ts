import { type Azure, list, readOperation } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import { holdsModels, toAccount } from "./accounts";
import { accountWire } from "./wire";

const listAccounts = readOperation<{ subscription: string }>({
  name: "Accounts_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/accounts`,
});

/** The resources of a subscription that can hold model deployments. */
export const accountsQuery = (azure: Azure, subscription: string) =>
  azureQuery(azure, {
    key: ["accounts", subscription],
    staleMs: 5 * MINUTE_MS,
    read: async (reading) => {
      const listing = await list(azure, listAccounts, { subscription }, accountWire, reading);
      return { ...listing, items: listing.items.filter(holdsModels).map(toAccount) };
    },
  });
