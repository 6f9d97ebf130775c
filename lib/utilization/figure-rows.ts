import { DAY_MS, HOUR_MS, MINUTE_MS, type Series, type TimeWindow } from "@/lib/time";
import type { DeploymentMetrics } from "./deployment-metrics";

/** What happened in one stretch of a range. Null is no point at all, or a series that could not be read: never 0. */
export interface FigureRow extends TimeWindow {
  /** Per cent: the highest maximum, exact. */
  maximum: number | null;
  /** Per cent: the mean of the averages there are. */
  average: number | null;
  succeeded: number | null;
  tooMany: number | null;
  others: number | null;
  inputTokens: number | null;
  outputTokens: number | null;
}

/** Lengths of stretches that read well; each is a whole number of the ones before it. */
const STEPS_MS = [...[1, 5, 15].map((minutes) => minutes * MINUTE_MS), ...[1, 6].map((h) => h * HOUR_MS), DAY_MS];
const STEP_LIMIT = 31;

type Reduce = (sum: number, value: number) => number;
const larger: Reduce = Math.max;
const plus: Reduce = (sum, value) => sum + value;

/** The points of a stretch taken together; null where it has none. */
function reduced(series: Series | null, { startMs, endMs }: TimeWindow, reduce: Reduce) {
  if (series === null) return null;
  const first = Math.max(0, Math.ceil((startMs - series.startMs) / series.grainMs));
  const end = Math.min(series.values.length, Math.ceil((endMs - series.startMs) / series.grainMs));
  let [value, count] = [Number.NaN, 0];
  for (let i = first; i < end; i++) {
    const point = series.values[i] ?? Number.NaN;
    if (Number.isNaN(point)) continue;
    value = count === 0 ? point : reduce(value, point);
    count++;
  }
  return count === 0 ? null : { value, count };
}

/** The figures of a range in at most 32 stretches, which begin at whole steps of UTC, the newest first. */
export function figureRows(metrics: DeploymentMetrics, window: TimeWindow): readonly FigureRow[] {
  const grainMs = metrics.saturation.grainMs;
  const windowMs = window.endMs - window.startMs;
  const stepMs =
    STEPS_MS.find((each) => each >= (Number.isNaN(grainMs) ? 0 : grainMs) && windowMs / each <= STEP_LIMIT) ??
    Math.ceil(windowMs / STEP_LIMIT / DAY_MS) * DAY_MS;
  const firstMs = Math.floor(window.startMs / stepMs) * stepMs;
  const count = Math.ceil((window.endMs - firstMs) / stepMs);
  return Array.from({ length: count }, (_, at) => {
    const startMs = firstMs + (count - 1 - at) * stepMs;
    const stretch = { startMs: Math.max(startMs, window.startMs), endMs: Math.min(startMs + stepMs, window.endMs) };
    const sum = (series: Series | null) => reduced(series, stretch, plus)?.value ?? null;
    const averages = reduced(metrics.averages, stretch, plus);
    return {
      ...stretch,
      maximum: reduced(metrics.maxima, stretch, larger)?.value ?? null,
      average: averages && averages.value / averages.count,
      succeeded: sum(metrics.succeeded),
      tooMany: sum(metrics.tooMany),
      others: sum(metrics.others),
      inputTokens: sum(metrics.inputTokens),
      outputTokens: sum(metrics.outputTokens),
    };
  });
}
