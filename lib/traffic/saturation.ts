import type { Series } from "@/lib/time";
import { averageHides, type Hidden } from "./average-hides";
import { isPerMinute, type Measure, measured, noData, notMeasurable } from "./measure";
import { minutesSeen, type MinutesSeen } from "./minutes-seen";
import { type Percentiles, percentilesOf } from "./percentiles";
import { FULL_PERCENT, type Reached, reachedOf } from "./reached";

/** A point of a series: what was measured, in per cent, and in which minute (or longer point). */
export interface Peak {
  percent: number;
  atMs: number;
}

/** How full a deployment was over a window. */
export interface Saturation {
  grainMs: number;
  minutes: Measure<MinutesSeen>;
  /** The highest maximum; exact at any grain. The first of equals. */
  peak: Measure<Peak>;
  /** Minutes in which utilization touched 100 %: their maximum is at least 100. */
  touched: Measure<Reached>;
  /** Minutes that were full: their average is at least 100. */
  full: Measure<Reached>;
  /** Of minute maxima. */
  percentiles: Measure<Percentiles>;
  /** Of what the average hides. */
  hidden: Measure<Hidden>;
}

/**
 * Saturation from the maximum and the average of utilization over the same window.
 * @param maxima per cent; null where the metric has no such series
 * @param averages per cent; null where the metric has no such series
 */
export function saturationOf(maxima: Series | null, averages: Series | null): Saturation {
  return {
    grainMs: (maxima ?? averages)?.grainMs ?? Number.NaN,
    minutes: perMinute(maxima, minutesSeen),
    peak: maxima === null ? noData : peakOf(maxima),
    touched: perMinute(maxima, (series) => reachedOf(series, FULL_PERCENT)),
    full: perMinute(averages, (series) => reachedOf(series, FULL_PERCENT)),
    percentiles: perMinute(maxima, percentilesOf),
    hidden: maxima === null || averages === null ? noData : averageHides(maxima, averages),
  };
}

function perMinute<T>(series: Series | null, of: (series: Series) => T | null): Measure<T> {
  if (series === null) return noData;
  if (!isPerMinute(series.grainMs)) return notMeasurable(series.grainMs);
  const value = of(series);
  return value === null ? noData : measured(value);
}

function peakOf({ startMs, grainMs, values }: Series): Measure<Peak> {
  let at = -1;
  let percent = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value > percent) [at, percent] = [i, value];
  }
  return at < 0 ? noData : measured({ percent, atMs: startMs + at * grainMs });
}
