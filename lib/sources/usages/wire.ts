import type { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, type Listing } from "@/lib/azure";
import { maybeNumber, maybeText, readOperation, scopeFields, someText, toScope } from "@/lib/azure";
import type { RegionName } from "@/lib/units";
import type { Usage } from "./usages";

/** One row of Usages_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const usageWire = azureObject({
  name: azureObject({ value: someText, localizedValue: maybeText }),
  currentValue: maybeNumber,
  limit: maybeNumber,
  unit: maybeText,
  ...scopeFields,
});

const toUsage = (row: z.infer<typeof usageWire>): Usage => ({
  pool: row.name.value,
  displayName: row.name.localizedValue?.trim() || row.name.value,
  used: row.currentValue,
  limit: row.limit,
  unit: row.unit?.trim() || null,
  scope: toScope(row),
});

const operation = readOperation<{ subscription: string; region: RegionName }>({
  name: "Usages_List",
  family: "CognitiveServices",
  // A role on single resources is not enough (learn.microsoft.com/azure/ai-services/openai/how-to/quota, read 2026-11-21).
  role: "Cognitive Services Usages Reader, or Reader, on the subscription",
  path: ({ subscription, region }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices` +
    `/locations/${encodeURIComponent(region)}/usages`,
});

/** The pools of quota of one region, as Azure lists them. @throws AzureError */
export async function readUsages(
  azure: Azure,
  subscription: string,
  region: RegionName,
  options: CallOptions,
): Promise<Listing<Usage>> {
  const listing = await list(azure, operation, { subscription, region }, usageWire, options);
  return { ...listing, items: listing.items.map(toUsage) };
}
