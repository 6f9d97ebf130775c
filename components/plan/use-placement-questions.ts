"use client";

import type { ReadingQuestion } from "@/components/asking";
import { useAzure } from "@/components/session";
import { retryNow } from "@/lib/query";
import type { usePlacement } from "./use-placement";

/** All that was asked of capacity, quota and regions, with the words for whose it was. */
export function usePlacementQuestions(
  asked: ReturnType<typeof usePlacement>,
  nameOf: (subscription: string) => string,
) {
  const azure = useAzure();
  const displayNames = new Map(
    [...asked.regionsOf.values()].flatMap((regions) => regions.map((each) => [each.name, each.displayName])),
  );
  return [
    ...asked.capacities.map((each) => ({ ...each, what: "Available capacity" })),
    ...asked.quotas.map((each) => ({ ...each, what: "Quota" })),
    ...asked.locations.map((each) => ({ ...each, what: "Regions" })),
  ].map(({ what, subscription, region, state, result }) => ({
    what,
    where: [nameOf(subscription), ...(region === null ? [] : [displayNames.get(region) ?? region])].join(", "),
    state,
    onRetry: () => void (result && retryNow(azure, result)),
  })) satisfies readonly ReadingQuestion[];
}
