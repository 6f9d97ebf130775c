import { DAY_MS, HOUR_MS, MINUTE_MS, type Series, type TimeWindow } from "@/lib/time";
import type { Chart, Taken } from "./charts";
import type { DeploymentMetrics } from "./deployment-metrics";

/** What happened in one stretch of a range, line by line. Null is no point at all, or a series that could not be read: never 0. */
export interface Stretch extends TimeWindow {
  values: readonly (number | null)[];
}

/** Lengths of stretches that read well; each is a whole number of the ones before it. */
const STEPS_MS = [...[1, 5, 15].map((minutes) => minutes * MINUTE_MS), ...[1, 6].map((h) => h * HOUR_MS), DAY_MS];
const STEP_LIMIT = 31;

const plus = (sum: number, value: number) => sum + value;
const reduceBy: Readonly<Record<Taken, (sum: number, value: number) => number>> = {
  highest: Math.max,
  mean: plus,
  sum: plus,
};

/** The points of a stretch taken together; null where it has none. */
function takenOf(series: Series | null, { startMs, endMs }: TimeWindow, taken: Taken): number | null {
  if (series === null) return null;
  const reduce = reduceBy[taken];
  const first = Math.max(0, Math.ceil((startMs - series.startMs) / series.grainMs));
  const end = Math.min(series.values.length, Math.ceil((endMs - series.startMs) / series.grainMs));
  let [value, count] = [Number.NaN, 0];
  for (let i = first; i < end; i++) {
    const point = series.values[i] ?? Number.NaN;
    if (Number.isNaN(point)) continue;
    value = count === 0 ? point : reduce(value, point);
    count++;
  }
  return count === 0 ? null : taken === "mean" ? value / count : value;
}

/** The figures of a chart in at most 32 stretches, which begin at whole steps of UTC, the newest first. */
export function stretchesOf({ lines }: Chart, metrics: DeploymentMetrics, window: TimeWindow): readonly Stretch[] {
  const series = lines.map(({ of }) => of(metrics));
  const grainMs = Math.max(0, ...series.map((each) => each?.grainMs ?? 0));
  const windowMs = window.endMs - window.startMs;
  const stepMs =
    STEPS_MS.find((each) => each >= grainMs && windowMs / each <= STEP_LIMIT) ??
    Math.ceil(windowMs / STEP_LIMIT / DAY_MS) * DAY_MS;
  const firstMs = Math.floor(window.startMs / stepMs) * stepMs;
  const count = Math.ceil((window.endMs - firstMs) / stepMs);
  return Array.from({ length: count }, (_, at) => {
    const startMs = firstMs + (count - 1 - at) * stepMs;
    const stretch = { startMs: Math.max(startMs, window.startMs), endMs: Math.min(startMs + stepMs, window.endMs) };
    return {
      ...stretch,
      values: lines.map(({ taken }, nth) => takenOf(series[nth] ?? null, stretch, taken)),
    };
  });
}
