"use client";

import type { QueryKey } from "@tanstack/react-query";
import { useSyncExternalStore, type ReactNode } from "react";
import { useNow } from "@/components/ui";
import { subscribeToWaits, waitOf } from "@/lib/query";
import { SECOND_MS, secondsUntil } from "@/lib/time";

/** In the place of a figure on its way: says when Azure asked us to wait, and until when; otherwise `children`. */
export function Waiting({ queryKey, children }: { queryKey: QueryKey; children: ReactNode }) {
  const until = useSyncExternalStore(
    subscribeToWaits,
    () => waitOf(queryKey),
    () => null,
  );
  const now = useNow(until === null ? null : SECOND_MS / 4);
  if (until === null) return children;
  return <span className="text-xs text-on-notice">waiting, retry in {secondsUntil(until, now)} s</span>;
}
