import type { Series } from "@/lib/time";
import { isPerMinute, type Measure, measured, noData, notMeasurable } from "./measure";
import { onOneGrid, shiftOf } from "./pieces";
import { FULL_PERCENT } from "./reached";

/** What is lost by looking at averages alone. */
export interface Hidden {
  /** The highest of either, in per cent. */
  highestMaximum: number;
  highestAverage: number;
  /** Where maximum and average of one point lie furthest apart. */
  widest: { atMs: number; maximum: number; average: number };
  /** Minutes that touched 100 % and were not full, so that the average shows nothing of it. */
  touchedNotFull: Measure<number>;
}

/** Compares maximum and average, point by point, where both are there. */
export function averageHides(maxima: Series, averages: Series): Measure<Hidden> {
  if (!onOneGrid(maxima, averages)) return noData;
  const shift = shiftOf(maxima, averages);
  let [highestMaximum, highestAverage] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [widestAt, widestGap, touchedNotFull] = [-1, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < maxima.values.length; i++) {
    const maximum = maxima.values[i] ?? Number.NaN;
    const average = averages.values[i + shift] ?? Number.NaN;
    const gap = maximum - average;
    if (Number.isNaN(gap)) continue;
    if (maximum > highestMaximum) highestMaximum = maximum;
    if (average > highestAverage) highestAverage = average;
    if (maximum >= FULL_PERCENT && average < FULL_PERCENT) touchedNotFull++;
    if (gap > widestGap) [widestAt, widestGap] = [i, gap];
  }
  if (widestAt < 0) return noData;
  const [maximum, average] = [maxima.values[widestAt] ?? Number.NaN, averages.values[widestAt + shift] ?? Number.NaN];
  return measured({
    highestMaximum,
    highestAverage,
    widest: { atMs: maxima.startMs + widestAt * maxima.grainMs, maximum, average },
    touchedNotFull: isPerMinute(maxima.grainMs) ? measured(touchedNotFull) : notMeasurable(maxima.grainMs),
  });
}
