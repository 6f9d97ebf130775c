import { type Evidence, failureIn } from "@/lib/azure";
import { MINUTE_MS, parseDateTime, type TimeWindow } from "@/lib/time";
import type { Grid } from "./wire-points";

/** The part of what was asked that the answer speaks of: all of it where it does not say, or says nothing that can be read. */
export function spanOf(timespan: string | null, asked: TimeWindow): TimeWindow {
  const [start = null, end = null] = timespan?.split("/") ?? [];
  const startMs = Math.max(parseDateTime(start) ?? asked.startMs, asked.startMs);
  const endMs = Math.min(parseDateTime(end) ?? asked.endMs, asked.endMs);
  return startMs < endMs ? { startMs, endMs } : asked;
}

/**
 * Whole buckets that cover a window; they begin at whole multiples of the grain, as what was asked does.
 * @throws AzureError `unreadable` for a grain below a minute: Azure has none, and its series would not end
 */
export function gridOf({ startMs, endMs }: TimeWindow, grainMs: number, evidence: Evidence): Grid {
  if (grainMs < MINUTE_MS)
    throw failureIn(evidence, { kind: "unreadable", because: "points less than a minute apart" });
  const firstMs = Math.floor(startMs / grainMs) * grainMs;
  return { startMs: firstMs, grainMs, count: Math.ceil((endMs - firstMs) / grainMs) };
}
