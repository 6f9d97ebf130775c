"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useAzure } from "@/components/session";
import { useHydrated } from "@/components/ui";
import { dataOf, panelState, retryNow } from "@/lib/query";
import { chosenOf } from "@/lib/scope";
import { scopeParams } from "@/lib/scope/search-params";
import { subscriptionsQuery } from "@/lib/sources/subscriptions";

/** All subscriptions one may see, and those the link looks at. */
export function useSubscriptions() {
  const azure = useAzure();
  const options = subscriptionsQuery(azure);
  const query = useQuery(options);
  const [{ subscriptions: chosenIds }, setParams] = useQueryStates(scopeParams);
  const isHydrated = useHydrated();
  const read = panelState(query, {
    isEmpty: (listing) => listing.items.length === 0,
    missing: (listing) => listing.missing,
  });
  const state: typeof read = isHydrated ? read : { is: "loading" };
  const all = dataOf(state)?.items ?? [];
  return {
    state,
    queryKey: options.queryKey,
    all,
    chosen: chosenOf(all, chosenIds),
    chosenIds,
    setChosen: (ids: readonly string[]) => void setParams({ subscriptions: [...ids] }),
    refetch: () => retryNow(azure, query),
  };
}
