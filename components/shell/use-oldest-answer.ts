"use client";

import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useHydrated } from "@/components/ui";

/** When the oldest answer on the screen arrived (UTC epoch ms; null without one), and whether any is being read. */
export function useOldestAnswer(): { oldestAt: number | null; isReading: boolean } {
  const cache = useQueryClient().getQueryCache();
  const isHydrated = useHydrated();
  const isReading = useIsFetching() > 0 && isHydrated;
  const oldestAt = useSyncExternalStore(
    (listener) =>
      // Of new options of hundreds of questions, each told by itself, none makes an answer older.
      cache.subscribe(({ type }) => {
        if (type !== "observerOptionsUpdated" && type !== "observerResultsUpdated") listener();
      }),
    () => {
      const times = cache
        .findAll({ type: "active" })
        .map((query) => query.state.dataUpdatedAt)
        .filter((at) => at > 0);
      return times.length === 0 ? null : Math.min(...times);
    },
    () => null,
  );
  return { oldestAt, isReading };
}
