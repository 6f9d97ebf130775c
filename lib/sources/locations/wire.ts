import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, maybeText, readOperation } from "@/lib/azure";
import { regionName } from "@/lib/units";
import type { Region } from "./locations";

/** One row of Subscriptions_ListLocations, api-version 2022-12-01 (azure-rest-api-specs, read 2026-11-21). */
const locationWire = azureObject({
  name: z.string(),
  displayName: maybeText,
  type: maybeText,
  metadata: z.catch(
    z.optional(
      azureObject({
        regionType: maybeText,
        geography: maybeText,
        geographyGroup: maybeText,
        latitude: maybeText,
        longitude: maybeText,
      }),
    ),
    undefined,
  ),
});

/** Azure writes degrees as text: "37.3719". */
const toDegrees = (text: string | null | undefined, most: number) => {
  const degrees = /^-?\d+(\.\d+)?$/.test(text?.trim() ?? "") ? Number(text) : NaN;
  return Math.abs(degrees) <= most ? degrees : null;
};

function toCoordinates(metadata: z.infer<typeof locationWire>["metadata"]): Region["coordinates"] {
  const latitude = toDegrees(metadata?.latitude, 90);
  const longitude = toDegrees(metadata?.longitude, 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

const toRegion = (row: z.infer<typeof locationWire>): Region => ({
  name: regionName(row.name),
  displayName: row.displayName?.trim() || row.name,
  isPhysical:
    row.metadata?.regionType?.toLowerCase() !== "logical" && (row.type === null || row.type.toLowerCase() === "region"),
  geography: row.metadata?.geography?.trim() || null,
  geographyGroup: row.metadata?.geographyGroup?.trim() || null,
  coordinates: toCoordinates(row.metadata),
});

const operation = readOperation<{ subscription: string }>({
  name: "Subscriptions_ListLocations",
  family: "Resources",
  role: "Reader",
  path: ({ subscription }) => `/subscriptions/${encodeURIComponent(subscription)}/locations`,
});

/** A subscription's regions, each once, whatever way Azure spells them. @throws AzureError */
export async function readLocations(azure: Azure, subscription: string, options: CallOptions) {
  const listing = await list(azure, operation, { subscription }, locationWire, options);
  const byName = new Map(listing.items.map(toRegion).map((region) => [region.name, region]));
  return { ...listing, items: [...byName.values()] };
}
