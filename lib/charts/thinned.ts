import type { Series } from "@/lib/time";

/** A point of a line, in ms and the line's unit; a `y` of null is where the line stops. */
export interface LinePoint {
  x: number;
  y: number | null;
}

interface Part {
  startMs: number;
  endMs: number;
  /** Of the picture: as many points as twice this are drawn at most, and one for each place where a line stops. */
  widthPx: number;
}

/**
 * What a picture of so many pixels can show of a series: of each pixel column its least and its largest point, in their order, so
 * that a peak of one minute is exact at any width. Where a point is missing the line stops; it is never led across a gap.
 */
export function thinned({ startMs, grainMs, values }: Series, { startMs: fromMs, endMs, widthPx }: Part): LinePoint[] {
  const first = Math.max(0, Math.ceil((fromMs - startMs) / grainMs));
  const end = Math.min(values.length, Math.ceil((endMs - startMs) / grainMs));
  const columnMs = (endMs - fromMs) / Math.max(1, Math.floor(widthPx));
  const columnOf = (at: number) => Math.floor((startMs + at * grainMs - fromMs) / columnMs);
  // Reckoned once a column, not once a point; what rounding does to it is put right.
  const columnEnd = (column: number) => {
    let at = Math.ceil(((column + 1) * columnMs + fromMs - startMs) / grainMs);
    while (columnOf(at - 1) > column) at -= 1;
    while (columnOf(at) <= column) at += 1;
    return Math.min(at, end);
  };
  const points: LinePoint[] = [];
  let isBroken = false;
  for (let at = first; at < end;) {
    const next = columnEnd(columnOf(at));
    let [least, most, last] = [-1, -1, -1];
    let [leastValue, mostValue] = [Infinity, -Infinity];
    let isGapBefore = false;
    for (let each = at; each < next; each += 1) {
      const value = values[each] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (last === -1) isGapBefore = isBroken || (each > at && points.length > 0);
      if (value < leastValue) [least, leastValue] = [each, value];
      if (value > mostValue) [most, mostValue] = [each, value];
      last = each;
    }
    if (last === -1) isBroken = points.length > 0;
    else {
      if (isGapBefore) stop(points);
      const pair = least === most ? [most] : least < most ? [least, most] : [most, least];
      for (const each of pair) points.push({ x: startMs + each * grainMs, y: values[each] ?? NaN });
      isBroken = last < next - 1;
    }
    at = next;
  }
  return points;
}

/** The line stops at its last point, and begins anew at the next. */
function stop(points: LinePoint[]): void {
  const last = points.at(-1);
  if (last !== undefined && last.y !== null) points.push({ x: last.x, y: null });
}
