import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, maybeText, readOperation } from "@/lib/azure";
import { holdsModels, toAccount } from "./accounts";

/** One row of Accounts_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const accountWire = azureObject({ id: z.string(), name: maybeText, kind: maybeText, location: maybeText });
export type AccountWire = z.infer<typeof accountWire>;

const operation = readOperation<{ subscription: string }>({
  name: "Accounts_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/accounts`,
});

/** The resources of a subscription that can hold model deployments. @throws AzureError */
export async function readAccounts(azure: Azure, subscription: string, options: CallOptions) {
  const listing = await list(azure, operation, { subscription }, accountWire, options);
  return { ...listing, items: listing.items.filter(holdsModels).map(toAccount) };
}
