import type { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list } from "@/lib/azure";
import { maybeNumber, readOperation, scopeFields, someText, toScope } from "@/lib/azure";
import { isProvisioned, ptu, type RegionName, regionName } from "@/lib/units";
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

interface At {
  subscription: string;
  model: CapacityModel;
  /** Null asks for all regions at once. */
  region: RegionName | null;
}

const pathOf = ({ subscription, model, region }: At) =>
  `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices` +
  (region === null ? "" : `/locations/${encodeURIComponent(region)}`) +
  `/modelCapacities?modelFormat=${encodeURIComponent(model.format)}&modelName=${encodeURIComponent(model.name)}` +
  `&modelVersion=${encodeURIComponent(model.version)}`;

const operationOf = (name: string) =>
  readOperation<At>({ name, family: "CognitiveServices", role: "Reader", path: pathOf });
const everywhere = operationOf("ModelCapacities_List");
const inOneRegion = operationOf("LocationBasedModelCapacities_List");

/**
 * What of one model version could be deployed now, in all regions or in one. Rows that count no PTU are left out.
 * @throws AzureError
 */
export async function readCapacities(azure: Azure, at: At, options: CallOptions): Promise<ModelCapacities> {
  const listing = await list(azure, at.region === null ? everywhere : inOneRegion, at, capacityWire, options);
  const rows = listing.items.map(toModelCapacity).filter((row) => isProvisioned(row.skuName));
  return { ...listing, items: once(rows) };
}
