"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { locationsQuery } from "@/lib/sources/locations";
import { answersOf, askedOf } from "./asked";

/** The regions that each of the subscriptions lists; the same list while nothing has arrived. */
export function useLocations(subscriptions: readonly string[]) {
  const azure = useAzure();
  const names = subscriptions.join();
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((subscription) => ({
        ...{ subscription, region: null },
        query: locationsQuery(azure, subscription),
      })),
    [azure, names],
  );
  const queries = useMemo(() => questions.map(({ query }) => query), [questions]);
  const answers = useQueries({ queries, combine: answersOf });
  return useMemo(() => askedOf(questions, answers), [questions, answers]);
}
