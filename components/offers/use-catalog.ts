"use client";

import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { dataOf, panelState, retryNow } from "@/lib/query";
import { readCatalogs, withRegionList } from "@/lib/offers";
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
  reading: readCatalogs(results.map((result) => readingOf(panelState(result, whole)))),
  lacking: results.filter(isLacking),
});

const isLacking = ({ isError, data }: UseQueryResult<{ missing: readonly unknown[] }>) =>
  isError || (data?.missing.length ?? 0) > 0;

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

  const queries = [
    firstQuery,
    ...others.map(({ name }) => ({ ...catalogQuery(azure, subscription, name), enabled: isFirstRead })),
  ];
  const catalogs = useQueries({ queries, combine });
  return {
    ...withRegionList(catalogs.reading, readingOf(panelState(locations, whole))),
    queryKeys: [accountsQuery(azure, subscription), ...queries].map(({ queryKey }) => queryKey),
    regions: new Map(regions.map((region) => [region.name, region])),
    /** Where the subscription has resources. */
    home: new Set((accounts.data?.items ?? []).flatMap(({ region }) => (region === null ? [] : [region]))),
    refetchLacking: () => {
      if (isLacking(locations)) retryNow(azure, locations);
      catalogs.lacking.forEach((catalog) => retryNow(azure, catalog));
    },
  };
}
