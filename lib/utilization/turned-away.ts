import { MINUTE_MS, type Series } from "@/lib/time";
import type { Saturation, Traffic } from "@/lib/traffic";

/** A minute with calls that got a 429. */
export interface TurnedAwayMinute {
  atMs: number;
  count: number;
}

/** In which minutes of a range calls got a 429. */
export type TurnedAway =
  | { is: "some"; most: readonly TurnedAwayMinute[] }
  /** No call did; of so many minutes nothing is known. */
  | { is: "none"; without: number }
  /** The 429s could not be read, or nothing was measured at all. */
  | { is: "unknown" }
  /** Points are longer than a minute. */
  | { is: "not-measurable" };

/** How many minutes are offered to be explained. */
const MOST_MINUTES = 10;

/** The minutes with the most 429s, the newer of equals first. */
export function turnedAway(traffic: Traffic, seen: Saturation["minutes"]): TurnedAway {
  const series = Object.values(traffic).filter((one) => one !== null);
  if (series.some((one: Series) => one.grainMs > MINUTE_MS)) return { is: "not-measurable" };
  if (traffic.tooMany === null) return { is: "unknown" };
  const most = mostOf(traffic.tooMany);
  if (most.length > 0) return { is: "some", most };
  // A count without a point is 0 only where something else of the range was measured.
  return seen.is === "measured" || hasPoint(traffic.served)
    ? { is: "none", without: seen.is === "measured" ? seen.value.without : 0 }
    : { is: "unknown" };
}

function mostOf({ startMs, grainMs, values }: Series): readonly TurnedAwayMinute[] {
  let most: readonly TurnedAwayMinute[] = [];
  for (let i = 0; i < values.length; i++) {
    const count = values[i] ?? Number.NaN;
    const least = most[MOST_MINUTES - 1]?.count ?? 1;
    if (!(count >= least)) continue;
    const minute = { atMs: startMs + i * grainMs, count };
    most = [minute, ...most].sort((a, b) => b.count - a.count || b.atMs - a.atMs).slice(0, MOST_MINUTES);
  }
  return most;
}

const hasPoint = (series: Series | null) => series !== null && series.values.some((value) => !Number.isNaN(value));
