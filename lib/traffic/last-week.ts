import { DAY_MS, type Series, type TimeWindow } from "@/lib/time";
import { type Cell, unknownCell, valueCell } from "@/lib/units";
import { type IdleFacts, type Idleness, idlenessOf } from "./idle";
import { overWindow } from "./pieces";

/** The highest utilization of a stretch of time. */
export interface Peak {
  /** Per cent. */
  percent: number;
  /** The point that holds it: the first, where several are as high. */
  at: TimeWindow;
}

/** How much a deployment was used of late. */
export interface LastWeek {
  /** What was asked about: the last seven days, up to a full hour whose points are in. */
  window: TimeWindow;
  weekPeak: Cell<Peak>;
  /** Of the last day of it: its highest utilization, and the mean of its points, per cent. */
  dayPeak: Cell<Peak>;
  dayMean: Cell<number>;
  /** All requests, whatever their status. */
  requests: Cell<number>;
  idleness: Idleness;
}

interface WeekFacts extends IdleFacts {
  /** Averages of utilization. */
  averages: Series | null;
  /** Why there is no figure where a query failed: not permitted, or unknown. */
  refused: { maxima: Cell<never>; requests: Cell<never> };
}

/** The last day of a window. */
export const lastDay = ({ endMs }: TimeWindow): TimeWindow => ({ startMs: endMs - DAY_MS, endMs });

const inPart = unknownCell("this was read in part");
const noPoint = unknownCell("Azure has no point of it");

/** What was read of a deployment's last week; what came in part tells no peak, since the peak may be in what is missing. */
export function lastWeekOf({ averages, refused, ...facts }: WeekFacts): LastWeek {
  const { window, maxima, requests } = facts;
  const peakIn = (stretch: TimeWindow) =>
    maxima.is === "failed" ? refused.maxima : maxima.is === "partial" ? inPart : peakOf(maxima.series, stretch);
  return {
    window,
    weekPeak: peakIn(window),
    dayPeak: peakIn(lastDay(window)),
    dayMean:
      maxima.is === "failed" ? refused.maxima : maxima.is === "partial" ? inPart : meanOf(averages, lastDay(window)),
    requests:
      requests.is === "failed"
        ? refused.requests
        : requests.is === "partial"
          ? inPart
          : valueCell(requests.series === null ? 0 : sumOf(overWindow(requests.series, window).values)),
    idleness: idlenessOf(facts),
  };
}

function peakOf(series: Series | null, window: TimeWindow): Cell<Peak> {
  if (series === null) return noPoint;
  const { startMs, grainMs, values } = overWindow(series, window);
  let highest = -1;
  for (let i = 0; i < values.length; i++) {
    const [value, held] = [values[i] ?? Number.NaN, highest < 0 ? Number.NEGATIVE_INFINITY : (values[highest] ?? 0)];
    if (value > held) highest = i;
  }
  const percent = values[highest];
  if (percent === undefined) return noPoint;
  const fromMs = startMs + highest * grainMs;
  return valueCell({ percent, at: { startMs: fromMs, endMs: fromMs + grainMs } });
}

function meanOf(series: Series | null, window: TimeWindow): Cell<number> {
  if (series === null) return noPoint;
  const points = overWindow(series, window).values.filter((value) => !Number.isNaN(value));
  return points.length === 0 ? noPoint : valueCell(sumOf(points) / points.length);
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
