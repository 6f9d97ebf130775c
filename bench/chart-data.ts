import { MINUTE_MS, type Series, type TimeWindow } from "@/lib/time";

/** 2026-11-21T00:00Z, so that every run draws the same. */
const END_MS = Date.UTC(2026, 10, 21);

/** Far above everything else, and no round number. */
export const SPIKE = 137.25;

export const windowOf = (minutes: number): TimeWindow => ({ startMs: END_MS - minutes * MINUTE_MS, endMs: END_MS });

/** Of a generator that needs no more: the same numbers wherever it runs. */
function noise(seed: number) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Utilization as it looks: days, noise, minutes at the limit. @param spikeAt the one minute that is higher than all others */
export function utilizationOf(minutes: number, seed = 7, spikeAt?: number): Series {
  const next = noise(seed);
  const values = Float64Array.from({ length: minutes }, (_, at) => {
    const day = 45 + 35 * Math.sin((2 * Math.PI * at) / 1_440);
    return Math.max(0, Math.min(104, day + 40 * (next() - 0.5) + (next() > 0.995 ? 30 : 0)));
  });
  if (spikeAt !== undefined) values[spikeAt] = SPIKE;
  return { startMs: windowOf(minutes).startMs, grainMs: MINUTE_MS, values };
}
