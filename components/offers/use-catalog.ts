"use client";

import { useQuery } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { withRegionList } from "@/lib/offers";
import { dataOf, panelState, retryNow } from "@/lib/query";
import { locationsQuery } from "@/lib/sources/locations";
import { readingOf } from "./reading";
import { isLacking, useCatalogs, whole } from "./use-catalogs";
import { useFirstCatalog } from "./use-first-catalog";

/**
 * The model versions on offer: at once from the region where the subscription's first resource is, then from its other
 * regions in the background.
 */
export function useCatalog(subscription: string) {
  const azure = useAzure();
  const locations = useQuery(locationsQuery(azure, subscription));
  const first = useFirstCatalog(subscription);
  const regions = dataOf(panelState(locations))?.items.filter((region) => region.isPhysical) ?? [];
  const further = regions.map(({ name }) => ({ subscription, region: name }));
  const catalogs = useCatalogs(
    first,
    further.filter(({ region }) => region !== first.region),
    true,
  );
  return {
    ...withRegionList(catalogs.joined, readingOf(panelState(locations, whole))),
    queryKeys: catalogs.queryKeys,
    regions: new Map(regions.map((region) => [region.name, region])),
    home: first.home,
    refetchLacking: () => {
      if (isLacking(locations)) retryNow(azure, locations);
      catalogs.refetchLacking();
    },
  };
}
