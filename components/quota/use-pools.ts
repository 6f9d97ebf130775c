"use client";

import { useMemo } from "react";
import { useLocations, useQuotaPools } from "@/components/asking";
import type { PoolKind } from "@/lib/pools";
import type { RegionName } from "@/lib/units";

/** What the first subscriptions hold is not to wait until hundreds of them have listed their regions. */
const locationsPace = { atFirst: 2, most: 12 };

/**
 * The pools of quota of these subscriptions, region by region; one that may not be read does not spoil the rest.
 * @param kinds those that are shown; the same list while they are the same
 */
export function usePools(subscriptions: readonly string[], kinds: readonly PoolKind[], enabled: boolean) {
  const locations = useLocations(subscriptions, locationsPace);
  const { regions, places } = useMemo(() => placesOf(locations), [locations]);
  const { quotas, pools } = useQuotaPools(places, kinds, enabled);
  return { locations, quotas, pools, regions };
}

/** Every region that anybody lists, and whose quota is asked there, region by region. */
function placesOf(locations: ReturnType<typeof useLocations>) {
  const lists = locations.map(({ subscription, reading }) => ({
    subscription,
    isRefused: reading.is === "failed",
    regions: reading.is === "read" ? reading.data.items.filter(({ isPhysical }) => isPhysical) : [],
  }));
  const regions = new Map(lists.flatMap((list) => list.regions).map((region) => [region.name, region]));
  const listed = lists.map((list) => ({ ...list, names: new Set(list.regions.map(({ name }) => name)) }));
  const places = [...regions.keys()].flatMap((region: RegionName) =>
    listed
      // Where a subscription's own list of regions fails, those that others list are asked about.
      .filter(({ names, isRefused }) => names.has(region) || isRefused)
      .map(({ subscription }) => ({ subscription, region })),
  );
  return { regions, places };
}
