import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list } from "@/lib/azure";
import { maybeFlag, maybeList, maybeText, maybeWhole, readOperation } from "@/lib/azure";
import type { RegionName } from "@/lib/units";
import { type RegionalCatalog, toCatalog } from "./catalog";

const capacityWire = azureObject({
  minimum: maybeWhole,
  maximum: maybeWhole,
  step: maybeWhole,
  allowedValues: maybeList(z.int().check(z.positive())),
});

const skuWire = azureObject({
  name: z.string(),
  usageName: maybeText,
  deprecationDate: maybeText,
  capacity: z.catch(z.optional(capacityWire), undefined),
});

/** One row of Models_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const modelWire = azureObject({
  model: azureObject({
    format: z.catch(z.string(), "OpenAI"),
    name: z.string(),
    version: z.string(),
    publisher: maybeText,
    isDefaultVersion: maybeFlag,
    lifecycleStatus: maybeText,
    deprecation: z.catch(z.optional(azureObject({ inference: maybeText })), undefined),
    skus: maybeList(skuWire),
  }),
});
export type ModelWire = z.infer<typeof modelWire>;

const operation = readOperation<{ subscription: string; region: RegionName }>({
  name: "Models_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription, region }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices` +
    `/locations/${encodeURIComponent(region)}/models`,
});

/** What Azure lists for one region. @throws AzureError */
export async function readCatalog(
  azure: Azure,
  subscription: string,
  region: RegionName,
  options: CallOptions,
): Promise<RegionalCatalog> {
  const listing = await list(azure, operation, { subscription, region }, modelWire, options);
  return { ...listing, region, items: toCatalog(listing.items) };
}
