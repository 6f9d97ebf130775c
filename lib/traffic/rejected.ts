import type { Series } from "@/lib/time";
import { isPerMinute } from "./measure";
import { onOneGrid, shiftOf } from "./pieces";

/** What is known of where this deployment's 429s may have been answered after all. */
export type SpillTarget =
  /** The deployment names no target, and nothing in its resource was answered for another: every 429 reached the caller. */
  | { is: "none" }
  /** Calls may be spilled to a deployment that we do not know: the header of a call can name one as well. */
  | { is: "not-known" }
  /** Its metrics could not be read, or in part only. */
  | { is: "unread" }
  /** Its metrics were read, and hold no series of spilled calls. */
  | { is: "absent" }
  /** So many deployments spill to it; whose call it answered, metrics do not tell. */
  | { is: "shared"; sources: number }
  /** Successful spilled requests of its own series, read whole: where it has no point, none was answered. */
  | { is: "read"; succeeded: Series };

/** Why 429s and spilled calls could not be matched. */
export type Unmatched =
  | { is: "target-not-known" | "target-unread" | "target-absent" | "coarse-grain" }
  | { is: "target-shared"; sources: number }
  /** In so many minutes more calls were spilled than got a 429: some were spilled for another reason, or counted a minute later. */
  | { is: "more-spilled"; minutes: number };

/**
 * Calls that were turned away with a 429 in the end: the 429s of the deployment less the calls its spill-over target answered instead,
 * since a spilled call counts a 429 as well (spillover-traffic-management, Microsoft Learn, read 2026-11-21).
 */
export type Rejected =
  | { is: "counted"; tooMany: number; spilled: number; rejected: number; share: number | null }
  /** Some of it, or all of it, could not be matched: it lies between these. Shares are of all calls; null where there was none. */
  | { is: "between"; tooMany: number; least: number; most: number; shares: [number, number] | null; why: Unmatched }
  /** The requests themselves are not known. */
  | { is: "unknown" };

export interface Calls {
  /** Every request to the deployment, whatever its status; null where it could not be read. */
  requests: Series | null;
  /** Those with status 429; null where it could not be read. */
  tooMany: Series | null;
  target: SpillTarget;
}

/** Rejected to the caller, matched minute by minute. Counts that were read whole have no point where nothing was counted. */
export function rejectedOf({ requests, tooMany, target }: Calls): Rejected {
  if (requests === null || tooMany === null) return { is: "unknown" };
  const calls = sumOf(requests);
  const total = sumOf(tooMany);
  const counted = (spilled: number): Rejected => {
    const rejected = total - spilled;
    return { is: "counted", tooMany: total, spilled, rejected, share: calls > 0 ? rejected / calls : null };
  };
  const between = (least: number, most: number, why: Unmatched): Rejected => {
    const shares: [number, number] | null = calls > 0 ? [least / calls, most / calls] : null;
    return { is: "between", tooMany: total, least, most, shares, why };
  };
  if (total === 0 || target.is === "none") return counted(0);
  switch (target.is) {
    case "not-known":
      return between(0, total, { is: "target-not-known" });
    case "unread":
      return between(0, total, { is: "target-unread" });
    case "absent":
      return between(0, total, { is: "target-absent" });
    case "shared":
      return between(0, total, { is: "target-shared", sources: target.sources });
    case "read": {
      const matched = match(tooMany, target.succeeded);
      if (matched === null) return between(0, total, { is: "coarse-grain" });
      if (matched === "uncovered") return between(0, total, { is: "target-unread" });
      const least = Math.max(0, total - matched.spilled - matched.spilledOddly);
      const most = total - matched.spilled;
      return least === most
        ? counted(total - most)
        : between(least, most, { is: "more-spilled", minutes: matched.oddMinutes });
    }
  }
}

/** Spilled calls of the minutes that match, and of those with more of them than 429s. */
function match(tooMany: Series, succeeded: Series) {
  if (!isPerMinute(tooMany.grainMs) || !onOneGrid(tooMany, succeeded)) return null;
  const shift = shiftOf(tooMany, succeeded);
  if (shift < 0 || shift + tooMany.values.length > succeeded.values.length) return "uncovered";
  let [spilled, spilledOddly, oddMinutes] = [0, 0, 0];
  for (let i = 0; i < tooMany.values.length; i++) {
    const here = countAt(succeeded, i + shift);
    if (here <= countAt(tooMany, i)) spilled += here;
    else {
      oddMinutes++;
      spilledOddly += here;
    }
  }
  return { spilled, spilledOddly, oddMinutes };
}

/** Monitor writes no point of a count where it counted nothing; only of a series that was read whole can that be said. */
export function countAt({ values }: Series, i: number): number {
  const value = values[i];
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

/** The sum of the points there are; 0 of what is not there at all. */
export function sumOf(series: Series | null): number {
  let sum = 0;
  for (const value of series?.values ?? []) if (!Number.isNaN(value)) sum += value;
  return sum;
}
