import { parseDateTime } from "@/lib/time";
import type { Aggregation } from "./metrics";

/** Buckets of one length, one beside the other. */
export interface Grid {
  startMs: number;
  grainMs: number;
  count: number;
}

/** What a series holds by now; an aggregation comes with its first point. */
export type Values = Partial<Record<Aggregation, Float64Array>>;

type Point = Record<string, unknown>;

const isPoint = (value: unknown): value is Point => typeof value === "object" && value !== null;

/** The point with its names as Azure documents them; most have them already, and pay nothing. */
function spelled(point: Point): Point {
  if ("timeStamp" in point) return point;
  const renamed = Object.entries(point).map(([name, value]) => [name.toLowerCase(), value] as const);
  const byName: Point = Object.fromEntries(renamed);
  return { ...byName, timeStamp: byName.timestamp };
}

/** None of these metrics can be below 0, and a text is no figure: such a point is unknown. */
const isValue = (value: unknown): value is number => typeof value === "number" && value >= 0 && value < Infinity;

/**
 * Of two points in one bucket: no peak and no trough is lost; of an average or a total the later one stands, since two of
 * one minute are one count told twice, the second time more complete, and adding them would count it twice. Azure documents
 * neither (read 2026-11-21).
 */
function joined(aggregation: Aggregation, known: number | undefined, value: number): number {
  if (known === undefined || Number.isNaN(known)) return value;
  if (aggregation === "maximum") return Math.max(known, value);
  return aggregation === "minimum" ? Math.min(known, value) : value;
}

/**
 * Puts the points of one series on the grid, in whatever order they come. A loop and no schema: a month of minutes is
 * 43,200 of them. A point without an instant, or outside the grid, is left out.
 */
export function putPoints(data: unknown, grid: Grid, aggregations: readonly Aggregation[], into: Values): void {
  if (!Array.isArray(data)) return;
  const points: readonly unknown[] = data;
  for (const each of points) {
    if (!isPoint(each)) continue;
    const point = spelled(each);
    const { timeStamp } = point;
    const atMs = typeof timeStamp === "string" ? parseDateTime(timeStamp) : null;
    if (atMs === null) continue;
    const index = Math.floor((atMs - grid.startMs) / grid.grainMs);
    if (index < 0 || index >= grid.count) continue;
    for (const aggregation of aggregations) {
      const value = point[aggregation];
      if (!isValue(value)) continue;
      const values = (into[aggregation] ??= new Float64Array(grid.count).fill(NaN));
      values[index] = joined(aggregation, values[index], value);
    }
  }
}
