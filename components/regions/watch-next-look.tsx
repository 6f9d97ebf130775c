"use client";

import { useNow } from "@/components/ui";
import { MINUTE_MS, SECOND_MS, secondsUntil } from "@/lib/time";
import type { NextLook } from "./use-watch";

/** When it looks again: whole minutes, and seconds only in the last one. */
export function WatchNextLook({ nextLook }: { nextLook: () => NextLook }) {
  const now = useNow(SECOND_MS);
  return <p className="text-xs text-muted tabular-nums">{nextLookWords(nextLook(), now)}</p>;
}

function nextLookWords(next: NextLook, now: number): string {
  if (next === null) return "Looks again once there is an answer";
  if (next === "online") return "Looks again when the network is back";
  if (next === "now" || next.atMs <= now) return "Looking now";
  const waitMs = next.atMs - now;
  return `Next look in ${waitMs < MINUTE_MS ? `${secondsUntil(next.atMs, now)} s` : `${Math.round(waitMs / MINUTE_MS)} min`}`;
}
