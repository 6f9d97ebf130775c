import type { Series, TimeWindow } from "@/lib/time";

/** The pieces of one series put together, or why they are none. */
export type Joined =
  | { is: "joined"; series: Series }
  | { is: "no-piece" }
  /** Azure answered in other grains, or off the grid of the first: what is not of one kind is not joined. */
  | { is: "other-grid" };

const slot = (series: Series, instantMs: number) => Math.round((instantMs - series.startMs) / series.grainMs);

/** The point of the stretch that holds an instant; NaN where there is none. */
export function pointAt(series: Series, instantMs: number): number {
  return series.values[Math.floor((instantMs - series.startMs) / series.grainMs)] ?? Number.NaN;
}

/** Whether the points of both stand at the same instants, so that they can be compared one by one. */
export const onOneGrid = (a: Series, b: Series) => a.grainMs === b.grainMs && (a.startMs - b.startMs) % a.grainMs === 0;

/** How many slots further a stands in b's values: `b.values[i + shift]` is of the same instant as `a.values[i]`. */
export const shiftOf = (a: Series, b: Series) => slot(b, a.startMs);

/** The same points over another window: cut where it is shorter, NaN where it is longer. Points stay where they are. */
export function overWindow(series: Series, { startMs, endMs }: TimeWindow): Series {
  const { grainMs } = series;
  const first = Math.floor((startMs - series.startMs) / grainMs);
  const end = Math.max(first, Math.ceil((endMs - series.startMs) / grainMs));
  const values = new Float64Array(end - first).fill(Number.NaN);
  const from = Math.max(0, first);
  if (from < end) values.set(series.values.subarray(from, end), from - first);
  return { startMs: series.startMs + first * grainMs, grainMs, values };
}

/**
 * Pieces of one series over the window they were asked for. Where two of them have a point of the same instant, the first one given
 * holds: pieces come newest first, and the newer one saw more of it. What no piece has is NaN; nothing is bridged.
 */
export function joinPieces(newestFirst: readonly Series[], window: TimeWindow): Joined {
  const [newest, ...older] = newestFirst;
  if (newest === undefined) return { is: "no-piece" };
  if (!older.every((piece) => onOneGrid(newest, piece))) return { is: "other-grid" };
  const series = overWindow(newest, window);
  for (const piece of older) {
    const shift = shiftOf(piece, series);
    const from = Math.max(0, -shift);
    const end = Math.min(piece.values.length, series.values.length - shift);
    for (let i = from; i < end; i++) {
      const held = series.values[i + shift];
      if (held !== undefined && Number.isNaN(held)) series.values[i + shift] = piece.values[i] ?? Number.NaN;
    }
  }
  return { is: "joined", series };
}
