"use client";

import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { dataOf, panelState } from "@/lib/query";
import { readCatalogs } from "@/lib/sizing";
import { accountsQuery } from "@/lib/sources/accounts";
import { catalogQuery, type RegionalCatalog } from "@/lib/sources/catalog";
import { locationsQuery } from "@/lib/sources/locations";
import { regionName } from "@/lib/units";
import { readingOf } from "./reading";

/** Where to look first when a subscription has no resource yet: the region with most models. */
const FIRST_REGION = regionName("eastus2");

const whole = { missing: <Failure>(listing: { missing: readonly Failure[] }) => listing.missing };

/** Outside the hook, so that React Query calls it only when an answer has changed. */
const combine = (results: UseQueryResult<RegionalCatalog>[]) => ({
  ...readCatalogs(results.map((result) => readingOf(panelState(result, whole)))),
  refetchFailed: () => results.forEach((result) => void (result.isError && result.refetch())),
});

/**
 * The model versions one can size: at once from the region where the subscription's first resource is, then from its other
 * regions in the background.
 */
export function useCatalog(subscription: string) {
  const azure = useAzure();
  const accounts = useQuery(accountsQuery(azure, subscription));
  const locations = useQuery(locationsQuery(azure, subscription));
  const first = accounts.data?.items.find((account) => account.region)?.region ?? FIRST_REGION;

  const firstQuery = { ...catalogQuery(azure, subscription, first), enabled: !accounts.isPending };
  const { isFetched: isFirstRead } = useQuery(firstQuery);
  const regions = dataOf(panelState(locations))?.items.filter((region) => region.isPhysical) ?? [];
  const others = regions.filter((region) => region.name !== first);

  const reading = useQueries({
    queries: [
      firstQuery,
      ...others.map(({ name }) => ({ ...catalogQuery(azure, subscription, name), enabled: isFirstRead })),
    ],
    combine,
  });
  const names = new Map(regions.map((region) => [region.name, region.displayName]));
  return { ...reading, locations: panelState(locations, whole), names };
}
