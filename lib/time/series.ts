/**
 * Values at equal distances of time: `values[i]` belongs to `[startMs + i × grainMs, startMs + (i + 1) × grainMs)`.
 * NaN where there is no point, which is not 0.
 */
export interface Series {
  startMs: number;
  grainMs: number;
  values: Float64Array;
}
