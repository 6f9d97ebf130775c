"use client";

import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { type CatalogState, readCatalogs } from "@/lib/offers";
import { panelState, retryNow } from "@/lib/query";
import { catalogQuery, type RegionalCatalog } from "@/lib/sources/catalog";
import { type RegionName, regionName } from "@/lib/units";
import { readingOf } from "./reading";
import type { useFirstCatalog } from "./use-first-catalog";

export const whole = { missing: <Failure>(listing: { missing: readonly Failure[] }) => listing.missing };

export const isLacking = ({
  isError,
  data,
}: {
  isError: boolean;
  data?: { missing: readonly unknown[] } | undefined;
}) => isError || (data?.missing.length ?? 0) > 0;

/** Outside the hook, so that React Query calls it only when an answer has changed. */
const combine = (results: UseQueryResult<RegionalCatalog>[]) => ({
  readings: results.map((result) => readingOf(panelState(result, whole))),
  lacking: results.filter(isLacking),
});

/** The first catalogue, and those of further places once they may be read, joined as far as they have come. */
export function useCatalogs(
  first: ReturnType<typeof useFirstCatalog>,
  further: readonly { subscription: string; region: RegionName }[],
  mayRead: boolean,
) {
  const azure = useAzure();
  const asked = further.map((at) => `${at.subscription} ${at.region}`).join();
  const mayAsk = first.isRead && mayRead;
  // The same questions while the places stay: each new one is told to all who watch the cache.
  const furtherQueries = useMemo(
    () =>
      (asked === "" ? [] : asked.split(",")).map((at) => {
        const [subscription = "", region = ""] = at.split(" ");
        return { ...catalogQuery(azure, subscription, regionName(region)), enabled: mayAsk };
      }),
    [azure, asked, mayAsk],
  );
  const queries = [first.query, ...furtherQueries];
  const { readings, lacking } = useQueries({ queries, combine });
  const joined = useMemo(() => readCatalogs(readings), [readings]); // not again with each key that is pressed
  const places = [first.region, ...further.map(({ region }) => region)];
  const names = places.join();
  const states = useMemo(() => statesOf(names.split(","), joined.states), [names, joined.states]);
  return {
    joined,
    /** How far each region's catalogue was read; the same map while nothing arrives. */
    states,
    /** How far one region's catalogue has been read; undefined where nobody asks for it. */
    readingIn: (region: RegionName) => readings[places.indexOf(region)],
    queryKeys: [...first.queryKeys, ...queries.map(({ queryKey }) => queryKey)],
    /** Those of the further places alone: what may be cancelled and asked again. */
    furtherKeys: queries.slice(1).map(({ queryKey }) => queryKey),
    refetchLacking: () => lacking.forEach((catalog) => retryNow(azure, catalog)),
  };
}

const statesOf = (names: readonly string[], states: readonly CatalogState[]): ReadonlyMap<RegionName, CatalogState> =>
  new Map(states.map((state, at) => [regionName(names[at] ?? ""), state]));
