import type { Series } from "@/lib/time";
import type { LinesModel } from "./lines";

/** All series at one instant. */
interface Reading {
  /** The largest first; a `value` of null is no point. */
  rows: readonly { name: string; value: number | null }[];
  /** How long the longest of the points lasts. */
  grainMs: number;
}

const indexAt = ({ startMs, grainMs }: Series, atMs: number) => Math.floor((atMs - startMs) / grainMs);

/** What is measured at an instant, exactly: the points whose time it lies in. */
export function readingAt({ series }: LinesModel, atMs: number): Reading {
  const rows = series.map(({ name, values }) => {
    const value = values.values[indexAt(values, atMs)] ?? NaN;
    return { name, value: Number.isNaN(value) ? null : value };
  });
  return {
    rows: rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
    grainMs: Math.max(...series.map(({ values }) => values.grainMs), 0),
  };
}

/**
 * The instant that is meant where pixels stand for many points: that of the leading series' largest within a pixel of the pointer,
 * which is what is drawn there; no hand aims better. Where points are further apart than that, the start of the nearest.
 * @param atMs under the pointer
 * @param pixelMs how much time a pixel is
 */
export function snapped({ series, window }: LinesModel, atMs: number, pixelMs: number): number {
  const lead = series[0]?.values;
  if (!lead) return atMs;
  const { startMs, grainMs, values } = lead;
  const nearest = Math.round((atMs - startMs) / grainMs);
  let best = nearest;
  const first = Math.ceil((Math.max(atMs - pixelMs, window.startMs) - startMs) / grainMs);
  const last = Math.floor((Math.min(atMs + pixelMs, window.endMs - 1) - startMs) / grainMs);
  for (let at = Math.max(0, first); at <= last && at < values.length; at += 1)
    if ((values[at] ?? NaN) > (values[best] ?? -Infinity) || Number.isNaN(values[best] ?? NaN)) best = at;
  const [least, most] = [
    Math.ceil((window.startMs - startMs) / grainMs),
    Math.ceil((window.endMs - startMs) / grainMs) - 1,
  ];
  return startMs + Math.min(Math.max(best, least), Math.max(least, most)) * grainMs;
}
