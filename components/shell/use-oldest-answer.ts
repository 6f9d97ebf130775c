"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { useHydrated } from "@/components/ui";
import { type Activity, activityOf, atRest } from "@/lib/query";

const none = () => atRest;

/** When the oldest answer on the screen arrived (UTC epoch ms; null without one), and whether any is being read. */
export function useOldestAnswer(): Activity {
  const cache = useQueryClient().getQueryCache();
  const [activity] = useState(() => activityOf(cache));
  const isHydrated = useHydrated();
  const now = useSyncExternalStore(activity.subscribe, activity.now, none);
  return isHydrated ? now : atRest;
}
