import type { AzureFailure } from "@/lib/azure";
import type { MetricAnswer } from "@/lib/sources/metrics";
import { lastFull, MINUTE_MS, type TimeWindow } from "@/lib/time";
import type { MetricReading } from "./deployment-series";

/**
 * Up to when all of the newest piece has been answered: the picture ends there, so that a minute which only one of several answers
 * has is never taken for one without calls. UTC epoch ms.
 * @param newest the questions about the newest piece
 * @param grainMs as it was asked for: points of another length say nothing about a minute
 * @returns null where nothing of it was read, or where it is over
 */
export function answeredUpTo(
  newest: readonly Pick<MetricReading, "reading">[],
  piece: TimeWindow,
  grainMs: number,
): number | null {
  const ends = newest.flatMap(({ reading }) =>
    reading.is === "read" && reading.data.grainMs === grainMs ? reading.data.window.endMs : [],
  );
  const endMs = Math.min(...ends);
  return endMs < piece.endMs ? endMs : null;
}

/** What may be over in a minute. Whoever is refused is refused again, and asks when a person does. */
const passing: readonly AzureFailure["kind"][] = ["throttled", "timed-out", "unreachable", "offline", "server"];

/**
 * Whether Azure may say more than it did: there are minutes that the answer does not speak of, or there is none because of something
 * that passes. A piece whose last points are in is never asked again.
 * @param nowMs the server's clock
 */
export function isDue(
  { data, failure }: { data: MetricAnswer | null; failure: AzureFailure | null },
  nowMs: number,
): boolean {
  if (failure !== null && !passing.includes(failure.kind)) return false;
  // Azure has named an instant: the question asks again by itself then.
  if (failure !== null && "retryAtMs" in failure && failure.retryAtMs !== null) return false;
  if (data === null) return failure !== null;
  return !data.isFinal && data.window.endMs < lastFull(nowMs, MINUTE_MS);
}
