import type { Series } from "@/lib/time";

/** Of the minutes with data, by nearest rank: the smallest value that so many per cent of them do not exceed. Never interpolated. */
export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
}

/** The place, from 0, of a percentile by nearest rank among `count` values in order. Whole per cent, so that 0.95 × 20 is 19. */
export const nearestRank = (percent: number, count: number) => Math.max(0, Math.ceil((percent * count) / 100) - 1);

/** The percentiles of the points there are; null where there is none. */
export function percentilesOf({ values }: Series): Percentiles | null {
  const inOrder = pointsOf(values).sort();
  const at = (percent: number) => inOrder[nearestRank(percent, inOrder.length)];
  const [p50, p95, p99] = [at(50), at(95), at(99)];
  return p50 === undefined || p95 === undefined || p99 === undefined ? null : { p50, p95, p99 };
}

/** A copy without the absent. */
function pointsOf(values: Float64Array): Float64Array {
  const points = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) points[count++] = value;
  }
  return points.subarray(0, count);
}
