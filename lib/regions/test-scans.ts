import type { Reading } from "@/lib/offers";
import { evidence, serverFailure } from "@/lib/offers/test-offers";
import type { SubscriptionScan } from "@/lib/scan";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { Region } from "@/lib/sources/locations";
import { ptu, regionName } from "@/lib/units";

/** Small scans, as far as the order of asking goes by them. */

export const open = { is: "open" } as const;
export const failed = { is: "failed", failure: serverFailure } as const;

/** One region of a list of locations: its name, and the geography it lies in. */
const regionOf = ([name, geography]: readonly [string, string | null]): Region => ({
  ...{ name: regionName(name), displayName: name, isPhysical: true, geography, geographyGroup: null },
  coordinates: null,
});

export const listing = (geographies: Record<string, string | null>): Reading<readonly Region[]> => ({
  ...({ is: "read", missing: [] } as const),
  data: Object.entries(geographies).map(regionOf),
});

/** So many PTU of one SKU in each of these regions. */
export const available = (
  figures: Record<string, number>,
  skuName = "GlobalProvisionedManaged",
): Reading<ModelCapacities> => ({
  ...({ is: "read", missing: [] } as const),
  data: {
    items: Object.entries(figures).map(([name, figure]) => ({
      ...{ region: regionName(name), skuName, availablePtu: ptu(figure), scope: null },
    })),
    missing: [],
    evidence,
  },
});

/** What is not said: three regions are listed, each with capacity. */
export const scanOf = (id: string, more: Partial<SubscriptionScan> = {}): SubscriptionScan => ({
  id,
  locations: listing({ eastus: "United States", japaneast: "Japan", swedencentral: "Sweden" }),
  capacity: available({ eastus: 10, japaneast: 300, swedencentral: 200 }),
  capacityIn: () => undefined,
  quotaIn: () => undefined,
  ...more,
});
