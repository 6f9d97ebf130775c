import { type Azure, list, readOperation } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";
import { toRegion } from "./locations";
import { locationWire } from "./wire";

const listLocations = readOperation<{ subscription: string }>({
  name: "Subscriptions_ListLocations",
  family: "Resources",
  role: "Reader",
  path: ({ subscription }) => `/subscriptions/${encodeURIComponent(subscription)}/locations`,
});

/** A subscription's regions, each once, whatever way Azure spells them. */
export const locationsQuery = (azure: Azure, subscription: string) =>
  azureQuery(azure, {
    key: ["locations", subscription],
    staleMs: 24 * HOUR_MS, // regions open a few times a year
    read: async (reading) => {
      const listing = await list(azure, listLocations, { subscription }, locationWire, reading);
      const byName = new Map(listing.items.map(toRegion).map((region) => [region.name, region]));
      return { ...listing, items: [...byName.values()] };
    },
  });
