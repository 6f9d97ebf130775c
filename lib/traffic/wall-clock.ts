import { DAY_MS, HOUR_MS } from "@/lib/time";

/** Days as they stand on a heat map, the week beginning on Monday. */
export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export const DAY_HOURS = 24;
export const WEEK_HOURS = 7 * DAY_HOURS;

/** 1970-01-01 was a Thursday: what a week that begins on Monday is ahead of it. */
const EPOCH_HOUR_OF_WEEK = 3 * DAY_HOURS;

/**
 * The hour of the week from 0 (Monday 00:00) to 167, read off the wall's clock.
 * @param wallMs an instant plus the zone's offset
 */
export function hourOfWeek(wallMs: number): number {
  const hours = Math.floor(wallMs / HOUR_MS) + EPOCH_HOUR_OF_WEEK;
  return ((hours % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS;
}

/** Whole hours of the wall's clock that begin or go on between two readings of it. */
export function hoursBetween(fromWallMs: number, toWallMs: number): readonly number[] {
  // More than a week of hours is every hour of the week.
  const until = Math.min(toWallMs, fromWallMs + 7 * DAY_MS + HOUR_MS);
  const first = Math.floor(fromWallMs / HOUR_MS) * HOUR_MS;
  const hours = new Set<number>();
  for (let wallMs = first; wallMs < until; wallMs += HOUR_MS) hours.add(hourOfWeek(wallMs));
  return [...hours];
}
