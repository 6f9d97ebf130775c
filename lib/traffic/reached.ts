import type { Series } from "@/lib/time";

/** At 100 % the service answers 429 (provisioned-throughput, Microsoft Learn, read 2026-11-21). */
export const FULL_PERCENT = 100;

/** Minutes in a row, none of them without data. */
export interface Run {
  startMs: number;
  minutes: number;
}

/** The minutes in which a series was at or above a limit. */
export interface Reached {
  minutes: number;
  /** The first of equals; null where no minute was. */
  longest: Run | null;
}

/** Counts minutes at or above a limit; null where no minute has data. A minute without data ends a run: it is not known to go on. */
export function reachedOf({ startMs, grainMs, values }: Series, limit: number): Reached | null {
  let [seen, minutes, running] = [0, 0, 0];
  let [longest, longestEnd] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) seen++;
    running = value >= limit ? running + 1 : 0;
    if (running === 0) continue;
    minutes++;
    if (running > longest) [longest, longestEnd] = [running, i + 1];
  }
  if (seen === 0) return null;
  return {
    minutes,
    longest: longest === 0 ? null : { startMs: startMs + (longestEnd - longest) * grainMs, minutes: longest },
  };
}
