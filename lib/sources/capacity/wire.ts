import type { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list } from "@/lib/azure";
import { maybeNumber, readOperation, scopeFields, someText, toScope } from "@/lib/azure";
import { isProvisioned, ptu, regionName } from "@/lib/units";
import type { CapacityModel, ModelCapacities, ModelCapacity } from "./capacity";

/** One row of ModelCapacities_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const capacityWire = azureObject({
  location: someText,
  properties: azureObject({ skuName: someText, availableCapacity: maybeNumber, ...scopeFields }),
});

/** Azure's figure is a float; a part of a PTU cannot be deployed. */
const toPtu = (available: number | null) => (available === null || available < 0 ? null : ptu(Math.floor(available)));

const toModelCapacity = ({ location, properties }: z.infer<typeof capacityWire>): ModelCapacity => ({
  skuName: properties.skuName,
  region: regionName(location),
  availablePtu: toPtu(properties.availableCapacity),
  scope: toScope(properties),
});

/** Each region and SKU once, however it is spelled. Of two rows the smaller figure stands: none says more than Azure did. */
function once(rows: readonly ModelCapacity[]): readonly ModelCapacity[] {
  const byPlace = new Map<string, ModelCapacity>();
  for (const row of rows) {
    const place = `${row.region} ${row.skuName.toLowerCase()}`;
    const known = byPlace.get(place);
    if (known === undefined || (row.availablePtu ?? Infinity) < (known.availablePtu ?? Infinity))
      byPlace.set(place, row);
  }
  return [...byPlace.values()];
}

const operation = readOperation<{ subscription: string; model: CapacityModel }>({
  name: "ModelCapacities_List",
  family: "CognitiveServices",
  role: "Reader",
  path: ({ subscription, model }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/modelCapacities` +
    `?modelFormat=${encodeURIComponent(model.format)}&modelName=${encodeURIComponent(model.name)}` +
    `&modelVersion=${encodeURIComponent(model.version)}`,
});

/** What of one model version could be deployed now, in all regions. Rows that count no PTU are left out. @throws AzureError */
export async function readCapacities(
  azure: Azure,
  subscription: string,
  model: CapacityModel,
  options: CallOptions,
): Promise<ModelCapacities> {
  const listing = await list(azure, operation, { subscription, model }, capacityWire, options);
  return { ...listing, items: once(listing.items.map(toModelCapacity).filter((row) => isProvisioned(row.skuName))) };
}
