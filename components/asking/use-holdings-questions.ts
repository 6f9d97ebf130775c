"use client";

import { useAzure } from "@/components/session";
import type { Regions } from "@/lib/offers";
import { retryNow } from "@/lib/query";
import type { Account } from "@/lib/sources/accounts";
import type { Asked } from "./asked";
import type { ReadingQuestion } from "./reading-failures";

type AnyAsked = Asked<unknown>;

/** All that is asked to know what there is of quota and deployments. */
export interface HoldingsAsked {
  locations: readonly AnyAsked[];
  quotas: readonly AnyAsked[];
  lists: readonly AnyAsked[];
  deployments: readonly (AnyAsked & { account: Account })[];
  catalogs: readonly AnyAsked[];
}

export interface AskedNames {
  regions: Regions;
  subscriptionName: (id: string) => string;
}

/** All of it, with the words for whose it was. */
export function useHoldingsQuestions(
  asked: HoldingsAsked,
  { regions, subscriptionName }: AskedNames,
): readonly ReadingQuestion[] {
  const azure = useAzure();
  return [
    ...asked.locations.map((each) => ({ ...each, what: "Regions", where: null })),
    ...asked.quotas.map((each) => ({ ...each, what: "Quota", where: null })),
    ...asked.lists.map((each) => ({ ...each, what: "Resources", where: null })),
    ...asked.deployments.map((each) => ({ ...each, what: "Deployments", where: each.account.name })),
    ...asked.catalogs.map((each) => ({ ...each, what: "Catalogue", where: null })),
  ].map(({ what, where, subscription, region, state, result }) => ({
    what,
    where: [
      subscriptionName(subscription),
      ...(where !== null ? [where] : region === null ? [] : [regions.get(region)?.displayName ?? region]),
    ].join(", "),
    state,
    onRetry: () => void (result && retryNow(azure, result)),
  }));
}
