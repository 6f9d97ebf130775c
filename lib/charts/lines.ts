import type { Series, TimeWindow, TimeZone } from "@/lib/time";
import { zoneName } from "@/lib/time";
import { type Axis, axisFromZero } from "./axis";
import { spansReaching } from "./spans-reaching";
import { type LinePoint, thinned } from "./thinned";
import { type TimeTick, timeTicks } from "./time-ticks";

/** A maximum is what counts, an average is drawn lighter; counts are told apart by their dashes. */
type LineLook = "maximum" | "average" | "count";

export interface LinesAsked {
  /** What the picture shows, from edge to edge, whatever has arrived of it: appended points never move the rest. */
  window: TimeWindow;
  zone: TimeZone;
  /** Values from 0, in `unit`. The first leads: its largest points are what the cursor finds. At most six. */
  series: readonly { name: string; look: LineLook; values: Series }[];
  /** "%", "requests". */
  unit: string;
  /** A height that is always in view, with its words. A target is good to reach; any other limit is not, and shaded where it was. */
  limit?: { at: number; text: string; isTarget?: boolean };
  /** From here on the service may still change what it said: drawn dashed. UTC epoch ms; without it all is final. */
  settledUpToMs?: number;
}

interface LineModel {
  name: string;
  look: LineLook;
  /** At most two a pixel, peaks exact; the line stops at a null. */
  points: readonly LinePoint[];
  /** What may still change; it begins at the last of `points` where no gap lies between them. */
  tail: readonly LinePoint[];
  /** Points with a gap on both sides: without a dot nobody would see them. */
  lone: readonly LinePoint[];
  /** The largest within the window, exact, and when it was first reached; null without points. */
  peak: { atMs: number; value: number } | null;
  /** Where the name stands: at the window's end, as high as the last point. */
  end: { x: number; y: number } | null;
  /** As they came, for exact reading. */
  values: Series;
}

/** Lines over time, ready to be drawn: whoever draws them decides nothing. */
export interface LinesModel {
  /** No point lies within the window. */
  isEmpty: boolean;
  window: TimeWindow;
  zone: TimeZone;
  /** `zone` is the zone's name, said once: `UTC`, `Europe/Berlin`. */
  x: { ticks: readonly TimeTick[]; zone: string };
  /** From 0, and never so low that the limit is out of view. */
  y: Axis;
  series: readonly LineModel[];
  limit: LinesAsked["limit"] | null;
  /** Where a maximum reached the limit; what lies within a pixel of each other is one. */
  reached: readonly TimeWindow[];
  /** The end of the last point of all, also outside the window; null without any. */
  dataUpToMs: number | null;
}

/**
 * Prepares series for a picture of so many pixels.
 * @param widthPx of the plot
 */
export function prepareLines({ widthPx, ...asked }: LinesAsked & { widthPx: number }): LinesModel {
  const { window, zone, unit, limit, settledUpToMs = Infinity } = asked;
  const series = asked.series.map(({ name, look, values }): LineModel => {
    const all = thinned(values, { ...window, widthPx });
    const last = all.findLast(({ y }) => y !== null);
    return {
      name,
      look,
      ...partedAt(all, settledUpToMs),
      lone: all.filter((point, at) => point.y !== null && isGap(all[at - 1]) && isGap(all[at + 1])),
      peak: peakOf(all),
      end: last && last.y !== null ? { x: window.endMs, y: last.y } : null,
      values,
    };
  });
  const pixelMs = (window.endMs - window.startMs) / Math.max(1, widthPx);
  const maxima = limit && !limit.isTarget ? series.filter(({ look }) => look === "maximum") : [];
  const ends = series.map(({ values }) => endOf(values)).filter((endMs) => endMs !== null);
  return {
    isEmpty: series.every(({ peak }) => peak === null),
    window,
    zone,
    x: { ticks: timeTicks(window, zone, widthPx), zone: zoneName(zone) },
    y: axisFromZero(unit, [...series.map(({ peak }) => peak?.value ?? 0), limit?.at ?? 0]),
    series,
    limit: limit ?? null,
    reached: spansReaching(
      maxima.map(({ values }) => values),
      limit?.at ?? Infinity,
      { window, pixelMs },
    ),
    dataUpToMs: ends.length > 0 ? Math.max(...ends) : null,
  };
}

const isGap = (point: LinePoint | undefined) => point === undefined || point.y === null;

/** Thinning keeps every peak, so the largest of what is drawn is the largest of all. */
function peakOf(points: readonly LinePoint[]): LineModel["peak"] {
  let peak: LineModel["peak"] = null;
  for (const { x, y } of points) if (y !== null && (peak === null || y > peak.value)) peak = { atMs: x, value: y };
  return peak;
}

function partedAt(all: readonly LinePoint[], settledUpToMs: number): Pick<LineModel, "points" | "tail"> {
  const first = all.findIndex(({ x, y }) => y !== null && x >= settledUpToMs);
  if (first === -1) return { points: all, tail: [] };
  const before = all[first - 1];
  return { points: all.slice(0, first), tail: all.slice(isGap(before) ? first : first - 1) };
}

function endOf({ startMs, grainMs, values }: Series): number | null {
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  return last === -1 ? null : startMs + (last + 1) * grainMs;
}
