"use client";

import { useQueries } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { locationsQuery } from "@/lib/sources/locations";
import { answersOf, askedOf } from "./asked";

/** The regions that each of the subscriptions lists. */
export function useLocations(subscriptions: readonly string[]) {
  const azure = useAzure();
  const questions = subscriptions.map((subscription) => ({
    ...{ subscription, region: null },
    query: locationsQuery(azure, subscription),
  }));
  return askedOf(questions, useQueries({ queries: questions.map(({ query }) => query), combine: answersOf }));
}
