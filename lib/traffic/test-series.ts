import fc from "fast-check";
import { MINUTE_MS, type Series } from "@/lib/time";

/** A Monday. */
export const MONDAY = Date.UTC(2026, 10, 16);

/** Points a minute apart; null where there is none. */
export const perMinute = (points: readonly (number | null)[], startMs = MONDAY): Series => ({
  startMs,
  grainMs: MINUTE_MS,
  values: Float64Array.from(points, (point) => point ?? Number.NaN),
});

/** The same number of minutes, each with the same value, or the one `at` gives. */
export const minutesOf = (count: number, at: (minute: number) => number | null, startMs = MONDAY) =>
  perMinute(
    Array.from({ length: count }, (_, minute) => at(minute)),
    startMs,
  );

/** What a slow, independent computation works on: points by their instant, the absent not among them. */
export const pointsOf = ({ startMs, grainMs, values }: Series) =>
  new Map([...values].flatMap((value, i) => (Number.isNaN(value) ? [] : [[startMs + i * grainMs, value] as const])));

/** Per cent as Azure answers them, often just at the limit, or absent. */
export const anyPercent = fc.option(
  fc.oneof(fc.constantFrom(0, 99.99, 100, 100.01), fc.double({ min: 0, max: 160, noNaN: true })),
  { freq: 5 },
);

export const anyCount = fc.option(fc.integer({ min: 0, max: 50 }), { freq: 5 });

export const anyPercents = (maxLength = 200) => fc.array(anyPercent, { maxLength });
