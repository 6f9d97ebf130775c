import { DAY_MS, MINUTE_MS } from "@/lib/time";
import { parseSnapshot } from "./parse-snapshot";
import { saysTheSame, type Snapshot } from "./snapshot";
import { HOLE_MS } from "./spans";

/** How much of one series is kept. */
export const MOST_KEPT = 2_000;
const KEPT_MS = 30 * DAY_MS;

/** What is to be done with the kept observations of one series. Instants are UTC epoch ms. */
export interface Edit {
  /** Replaces the one of the same instant. */
  put: Snapshot;
  /** Those that were last seen before it go, of every series. */
  forgetBefore: number;
  /** Those after it go: the clock was wrong then. Null where none is. */
  forgetAfter: number | null;
  /** So many of the oldest go. */
  forgetOldest: number;
}

/**
 * What a new observation does to those that are kept: one that says what the newest says only moves its `seenUntil`, so that a
 * quiet day takes few rows. Null when it tells nothing new, because this or another tab has seen later.
 * @param newest what was read back, hostile or old
 * @param count how many are kept
 * @param now UTC epoch ms
 */
export function editFor(newest: unknown, count: number, observed: Snapshot, now: number): Edit | null {
  const last = parseSnapshot(newest);
  const isOfTheFuture = last !== null && last.seenUntil > now + MINUTE_MS;
  const before = isOfTheFuture ? null : last;
  if (before && observed.at <= before.seenUntil) return null;
  const goesOn = before && observed.at - before.seenUntil <= HOLE_MS && saysTheSame(before, observed);
  return {
    put: goesOn ? { ...before, seenUntil: observed.seenUntil, sought: observed.sought } : observed,
    forgetBefore: observed.at - KEPT_MS,
    forgetAfter: isOfTheFuture ? observed.at : null,
    forgetOldest: Math.max(0, count + (goesOn ? 0 : 1) - MOST_KEPT),
  };
}
