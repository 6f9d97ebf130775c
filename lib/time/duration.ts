export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A duration as people say it, rounded down to its largest unit: `just now`, `40 s`, `12 min`, `3 h`, `2 d`. */
export function writeDuration(durationMs: number): string {
  if (durationMs < 5 * SECOND_MS) return "just now";
  if (durationMs < MINUTE_MS) return `${Math.floor(durationMs / SECOND_MS)} s`;
  if (durationMs < HOUR_MS) return `${Math.floor(durationMs / MINUTE_MS)} min`;
  if (durationMs < DAY_MS) return `${Math.floor(durationMs / HOUR_MS)} h`;
  return `${Math.floor(durationMs / DAY_MS)} d`;
}

/** Whole seconds until an instant, rounded up so that a countdown never shows 0 too early; 0 once it is past. */
export const secondsUntil = (instantMs: number, nowMs: number) =>
  Math.max(0, Math.ceil((instantMs - nowMs) / SECOND_MS));
