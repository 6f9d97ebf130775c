"use client";

import { useCallback, useState } from "react";
import { useNow } from "@/components/ui";
import { MINUTE_MS } from "@/lib/time";
import { clockAhead } from "@/lib/utilization";

/** The same for all pages of this tab: a page out of the browser's history tells an old time. */
let knownAheadMs: number | null = null;

/**
 * The server's clock: the browser's own may be off by minutes, and would ask for a range to the future.
 * @param sentMs the server's time when it made the page
 * @returns `nowMs`, moving once a minute, and `now`, for the moment when Azure is asked
 */
export function useServerClock(sentMs: number) {
  const [aheadMs] = useState(() => (knownAheadMs = clockAhead(knownAheadMs, sentMs, Date.now())));
  const nowMs = useNow(MINUTE_MS) + aheadMs;
  const now = useCallback(() => Date.now() + aheadMs, [aheadMs]);
  return { nowMs, now };
}
