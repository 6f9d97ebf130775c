import fc from "fast-check";
import type { Traffic } from "./minute-facts";
import { anyCount, perMinute } from "./test-series";

/** One minute of traffic; null where there is no point. */
export interface Minute {
  average: number | null;
  served: number | null;
  tooMany: number | null;
  spilled: number | null;
  prompt: number | null;
  generated: number | null;
  cached: number | null;
}

/** 60 % full: 10 calls of 200 prompt and 20 generated tokens. */
export const usualMinute: Minute = {
  average: 60,
  served: 10,
  tooMany: null,
  spilled: null,
  prompt: 2_000,
  generated: 200,
  cached: 50,
};

export function trafficOf(minutes: readonly Minute[]): Traffic {
  const series = (of: (minute: Minute) => number | null) => perMinute(minutes.map(of));
  return {
    maxima: series(({ average }) => average),
    averages: series(({ average }) => average),
    served: series(({ served }) => served),
    tooMany: series(({ tooMany }) => tooMany),
    spilled: series(({ spilled }) => spilled),
    promptTokens: series(({ prompt }) => prompt),
    generatedTokens: series(({ generated }) => generated),
    cacheMatch: series(({ cached }) => cached),
  };
}

export const anyMinute: fc.Arbitrary<Minute> = fc.record({
  average: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 20 }),
  served: anyCount,
  tooMany: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 1 }),
  spilled: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 1 }),
  prompt: fc.option(fc.integer({ min: 1, max: 90_000 }), { freq: 20 }),
  generated: fc.option(fc.integer({ min: 1, max: 9_000 }), { freq: 20 }),
  cached: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 20 }),
});
