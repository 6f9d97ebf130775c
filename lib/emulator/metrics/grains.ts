import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";

/** Grains that every one of these metrics can be rolled up to; whole hours have several spellings. */
export const grains: readonly (readonly [name: string, grainMs: number])[] = [
  ["PT1M", MINUTE_MS],
  ["PT5M", 5 * MINUTE_MS],
  ["PT15M", 15 * MINUTE_MS],
  ["PT30M", 30 * MINUTE_MS],
  ["PT1H", HOUR_MS],
  ["PT6H", 6 * HOUR_MS],
  ["PT12H", 12 * HOUR_MS],
  ["P1D", DAY_MS],
];

/** Finer than an hour, not more than this. Seen from outside; no document gives it. */
const LONGEST_FINE_MS = 30 * DAY_MS;

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/i;

/** @returns milliseconds of an ISO 8601 duration of days, hours and minutes; null where it is none */
export function durationMs(text: string): number | null {
  const [, days = "0", hours = "0", minutes = "0"] = ISO.exec(text) ?? [];
  const ms = Number(days) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
  return ms > 0 ? ms : null;
}

export const isTooFine = (grainMs: number, spanMs: number) => grainMs < HOUR_MS && spanMs > LONGEST_FINE_MS;

/**
 * With AutoAdjustTimegrain: the next coarser grain that there is, one that the span allows, and none longer than the span, as the
 * official example answers PT1H of five hours where PT6H was asked for.
 */
export function adjusted(askedMs: number, spanMs: number): number {
  const known = grains.map(([, ms]) => ms).filter((ms) => !isTooFine(ms, spanMs));
  const next = known.find((ms) => ms >= askedMs) ?? DAY_MS;
  return next <= spanMs ? next : (known.findLast((ms) => ms <= spanMs) ?? MINUTE_MS);
}

export const grainName = (grainMs: number) => grains.find(([, ms]) => ms === grainMs)?.[0] ?? "PT1M";
