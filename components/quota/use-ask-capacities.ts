"use client";

import { useQueries } from "@tanstack/react-query";
import { answersOf, askedOf } from "@/components/asking";
import { useAzure } from "@/components/session";
import { retryNow } from "@/lib/query";
import { type CapacityModel, capacitiesQuery } from "@/lib/sources/capacity";

/** What could be deployed now in these subscriptions, by one call each; nothing is asked without a model version. */
export function useAskCapacities(subscriptions: readonly string[], model: CapacityModel | null) {
  const azure = useAzure();
  const questions = subscriptions.flatMap((subscription) =>
    model === null ? [] : [{ subscription, region: null, query: capacitiesQuery(azure, subscription, model) }],
  );
  const answers = useQueries({ queries: questions.map(({ query }) => query), combine: answersOf });
  return askedOf(questions, answers).map((asked) => ({
    ...asked,
    retry: () => void (asked.result && retryNow(azure, asked.result)),
  }));
}
