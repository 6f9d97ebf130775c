"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useEffect, useEffectEvent } from "react";
import { useAzure } from "@/components/session";
import { linkedModel } from "@/lib/regions";
import { regionsParams } from "@/lib/regions/search-params";
import { scopeParams } from "@/lib/scope/search-params";
import { accountsQuery } from "@/lib/sources/accounts";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { locationsQuery } from "@/lib/sources/locations";

/**
 * What a link names can be asked about beside the list of subscriptions, rather than behind it: a third of the time to the first
 * row. Who waits for these answers, and draws what becomes of them, is the scan.
 */
export function useHeadStart() {
  const azure = useAzure();
  const queryClient = useQueryClient();
  const [{ subscriptions }] = useQueryStates(scopeParams);
  const [params] = useQueryStates(regionsParams);

  const begin = useEffectEvent(() => {
    const model = linkedModel(params);
    const capacities = model === null ? [] : subscriptions.map((id) => capacitiesQuery(azure, id, model));
    for (const query of capacities) void queryClient.prefetchQuery(query);
    const locations = subscriptions.map((id) => locationsQuery(azure, id));
    for (const query of locations) void queryClient.prefetchQuery(query);
    // Names the region whose catalogue is read first, and that the pool of each quota.
    const accounts = subscriptions.slice(0, 1).map((id) => accountsQuery(azure, id));
    for (const query of accounts) void queryClient.prefetchQuery(query);
    return [...capacities, ...locations, ...accounts].map(({ queryKey }) => queryKey);
  });
  const cancel = useEffectEvent((queryKey: readonly unknown[]) => void queryClient.cancelQueries({ queryKey }));

  useEffect(() => {
    const keys = begin();
    return () => keys.forEach(cancel);
  }, []);
}
