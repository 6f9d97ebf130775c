"use client";

import type { ReadingQuestion } from "@/components/asking";
import { useAzure } from "@/components/session";
import { retryNow } from "@/lib/query";
import { regionName, type RegionName } from "@/lib/units";
import type { useScan } from "./use-scan";

/** All that the scan has asked of capacity, quota and regions, with the words for whose it was. */
export function useQuestions(scan: ReturnType<typeof useScan>, nameOf: (subscription: string) => string) {
  const azure = useAzure();
  const displayNameOf = (region: RegionName) => scan.regions.get(regionName(region))?.displayName ?? region;
  return [
    ...scan.capacities.map((each) => ({ ...each, what: "Available capacity" })),
    ...scan.quotas.map((each) => ({ ...each, what: "Quota" })),
    ...scan.locations.map((each) => ({ ...each, what: "Regions" })),
  ].map(({ what, subscription, region, state, result }) => ({
    what,
    where: [nameOf(subscription), ...(region === null ? [] : [displayNameOf(region)])].join(", "),
    state,
    onRetry: () => void (result && retryNow(azure, result)),
  })) satisfies readonly ReadingQuestion[];
}
