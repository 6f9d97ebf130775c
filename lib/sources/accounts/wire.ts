import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list } from "@/lib/azure";
import { maybeList, maybeText, readOperation, someText } from "@/lib/azure";
import { regionName } from "@/lib/units";
import type { Account } from "./accounts";

const fields = { id: someText, name: maybeText, location: maybeText };

/** One row of Accounts_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const accountWire = azureObject({ ...fields, kind: maybeText });

/** One page of Resource Graph's answer, api-version 2021-03-01 (azure-rest-api-specs, read 2026-11-21). */
export const graphPage = azureObject({
  // No list is no answer. The question asks for two kinds, so a row that does not tell its own is lost, not another thing.
  data: z.pipe(z.unknown().check(z.refine(Array.isArray)), maybeList(azureObject({ ...fields, kind: someText }))),
  /** "true" or "false", as a text. */
  resultTruncated: maybeText,
  $skipToken: z.optional(z.unknown()),
});

type Row = z.infer<typeof accountWire>;

/** The list also holds Face, Speech and others, which have no model deployments. */
const kinds = new Set(["openai", "aiservices"]);

/** `/subscriptions/{s}/resourceGroups/{g}/…`, in any casing. */
const ID = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(?:\/|$)/i;

function toAccount({ id, name, kind, location }: Row): Account[] {
  if (kind === null || !kinds.has(kind.toLowerCase())) return [];
  const [, subscription, resourceGroup] = ID.exec(id) ?? [];
  return [
    {
      id,
      name: name ?? id,
      subscription: subscription?.toLowerCase() ?? null,
      resourceGroup: resourceGroup ?? null,
      kind,
      region: location ? regionName(location) : null,
    },
  ];
}

/** Those of the rows that can hold model deployments, each once: a page may repeat what another had. */
export function toAccounts(rows: readonly Row[]): readonly Account[] {
  const byId = new Map(rows.flatMap(toAccount).map((account) => [account.id.toLowerCase(), account]));
  return [...byId.values()];
}

const operation = readOperation<{ subscription: string }>({
  name: "Accounts_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/accounts`,
});

/** The resources of a subscription that can hold model deployments, each once. @throws AzureError */
export async function readAccounts(azure: Azure, subscription: string, options: CallOptions) {
  const listing = await list(azure, operation, { subscription }, accountWire, options);
  return { ...listing, items: toAccounts(listing.items) };
}
