"use client";

import { useQuery } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { accountsQuery } from "@/lib/sources/accounts";
import { catalogQuery } from "@/lib/sources/catalog";
import { regionName } from "@/lib/units";

/** Where to look first when a subscription has no resource yet: the region with most models. */
const FIRST_REGION = regionName("eastus2");

/** The catalogue of the region where the subscription's first resource is: enough to choose a model from. */
export function useFirstCatalog(subscription: string) {
  const azure = useAzure();
  const accounts = useQuery(accountsQuery(azure, subscription));
  const region = accounts.data?.items.find((account) => account.region)?.region ?? FIRST_REGION;
  const query = { ...catalogQuery(azure, subscription, region), enabled: !accounts.isPending };
  const { isFetched } = useQuery(query);
  return {
    region,
    isRead: isFetched,
    /** Where the subscription has resources. */
    home: new Set((accounts.data?.items ?? []).flatMap((account) => (account.region === null ? [] : [account.region]))),
    query,
    queryKeys: [accountsQuery(azure, subscription).queryKey, query.queryKey],
  };
}
