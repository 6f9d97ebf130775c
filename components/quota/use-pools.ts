"use client";

import { useMemo } from "react";
import { useLocations, useQuotas } from "@/components/asking";
import { poolsOf, type UsagesReading } from "@/lib/pools";
import { rowsOf } from "@/lib/scan";
import type { Region } from "@/lib/sources/locations";

/** Every pool of quota of these subscriptions, region by region; one that may not be read does not spoil the rest. */
export function usePools(subscriptions: readonly string[], enabled: boolean) {
  const locations = useLocations(subscriptions);
  const lists = new Map(
    locations.map(({ subscription, reading }) => [
      subscription,
      reading.is === "read" ? reading.data.items.filter(({ isPhysical }) => isPhysical) : null,
    ]),
  );
  const regions = new Map([...lists.values()].flatMap((list) => list ?? []).map((region) => [region.name, region]));
  // Where a subscription's own list of regions fails, those that others list are asked about.
  const isRefused = (id: string) =>
    locations.some(({ subscription, reading }) => subscription === id && reading.is === "failed");
  const listOf = (id: string): readonly Region[] => lists.get(id) ?? (isRefused(id) ? [...regions.values()] : []);
  const listed = new Map(subscriptions.map((id) => [id, new Set(listOf(id).map(({ name }) => name))]));
  const places = [...regions.keys()].flatMap((region) =>
    subscriptions.filter((id) => listed.get(id)?.has(region)).map((subscription) => ({ subscription, region })),
  );
  const quotas = useQuotas(places, enabled);
  const pools = useMemo(
    () =>
      poolsOf(
        quotas.flatMap(({ subscription, region, reading }): UsagesReading[] =>
          region === null ? [] : [{ subscription, region, reading: rowsOf(reading) }],
        ),
      ),
    [quotas],
  );
  return { locations, quotas, pools, regions };
}
