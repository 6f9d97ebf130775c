"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import type { Pace } from "@/lib/query";
import { locationsQuery } from "@/lib/sources/locations";
import { useAsked } from "./use-asked";

/** The regions that each of the subscriptions lists; the same list while nothing has arrived. */
export function useLocations(subscriptions: readonly string[], pace?: Pace) {
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
  return useAsked(questions, pace);
}
