"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { locationsQuery } from "@/lib/sources/locations";
import { useAsked } from "./use-asked";

/** What is asked of the first subscriptions' regions is not to wait until hundreds of subscriptions have listed theirs. */
const AT_A_TIME = 6;

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
  return useAsked(questions, AT_A_TIME);
}
