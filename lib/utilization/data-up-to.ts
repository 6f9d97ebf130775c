import type { Series } from "@/lib/time";

/** Where the last point of a series ends, UTC epoch ms; null where it has none. */
export function dataUpTo(series: Series | null): number | null {
  if (series === null) return null;
  const at = series.values.findLastIndex((value) => !Number.isNaN(value));
  return at < 0 ? null : series.startMs + (at + 1) * series.grainMs;
}
