import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, maybeText, readOperation } from "@/lib/azure";
import { regionName } from "@/lib/units";
import type { Account } from "./accounts";

/** One row of Accounts_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const accountWire = azureObject({ id: z.string(), name: maybeText, kind: maybeText, location: maybeText });
type Row = z.infer<typeof accountWire>;

/** The list also holds Face, Speech and others, which have no model deployments. */
const kinds = new Set(["openai", "aiservices"]);

const holdsModels = (row: Row) => kinds.has(row.kind?.toLowerCase() ?? "");

const toAccount = (row: Row): Account => ({
  id: row.id,
  name: row.name ?? row.id,
  region: row.location ? regionName(row.location) : null,
});

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
