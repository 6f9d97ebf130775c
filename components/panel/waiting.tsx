"use client";

import type { QueryKey } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { useNow } from "@/components/ui";
import { subscribeToWaits, waitOf } from "@/lib/query";
import { SECOND_MS, secondsUntil } from "@/lib/time";

interface WaitingProps {
  queryKeys: readonly QueryKey[];
  children?: ReactNode;
}

/** In the place of what is on its way: says when Azure asked us to wait, and until when; otherwise `children`. */
export function Waiting({ queryKeys, children }: WaitingProps) {
  const until = useSyncExternalStore(
    subscribeToWaits,
    () => firstWait(queryKeys),
    () => null,
  );
  const now = useNow(until === null ? null : SECOND_MS / 4);
  if (until === null) return children;
  return <span className="text-xs text-on-notice">waiting, retry in {secondsUntil(until, now)} s</span>;
}

function firstWait(queryKeys: readonly QueryKey[]): number | null {
  const waits = queryKeys.map(waitOf).filter((until) => until !== null);
  return waits.length === 0 ? null : Math.min(...waits);
}
