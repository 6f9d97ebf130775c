import { HOUR_MS, type OffsetStretch, type Series, zoneOffsets } from "@/lib/time";
import { DAY_HOURS, hourOfWeek, hoursBetween, WEEK_HOURS } from "./wall-clock";

/** One hour of the week on the wall's clock, over all weeks of the window. */
export type HeatCell =
  /** The highest maximum, in per cent, of so many points. */
  | { is: "value"; maximum: number; points: number; isTwice: boolean }
  /** The hour was there, and nothing of it was measured. */
  | { is: "no-data"; isTwice: boolean }
  /** The window does not reach it. */
  | { is: "outside" }
  /** In spring the clocks leap over it: no such hour was there. */
  | { is: "no-such-hour" };

export type WeekHeat =
  /** Seven days from Monday, 24 hours each. In autumn an hour comes twice; its cell holds both. */
  | { is: "measured"; zone: string; days: readonly (readonly HeatCell[])[] }
  /** A point is longer than an hour, or belongs to two hours of the clock. */
  | { is: "not-measurable"; grainMs: number };

/**
 * The highest utilization of each hour of the week.
 * @param maxima of utilization, per cent
 * @param zone an IANA name; `UTC` too
 */
export function weekHeatOf(maxima: Series, zone: string): WeekHeat {
  const { startMs, grainMs, values } = maxima;
  const stretches = zoneOffsets(zone, startMs, startMs + values.length * grainMs);
  const isWithinHours = stretches.every(({ offsetMs }) => (startMs + offsetMs) % grainMs === 0);
  if (HOUR_MS % grainMs !== 0 || !isWithinHours) return { is: "not-measurable", grainMs };
  const highest = new Float64Array(WEEK_HOURS).fill(Number.NEGATIVE_INFINITY);
  const points = new Float64Array(WEEK_HOURS);
  for (const stretch of stretches) fill(maxima, stretch, highest, points);
  const { reached, leapt, twice } = clockOf(stretches);
  const cellOf = (hour: number): HeatCell => {
    if (!reached.has(hour)) return { is: leapt.has(hour) ? "no-such-hour" : "outside" };
    const isTwice = twice.has(hour);
    const count = points[hour] ?? 0;
    return count > 0
      ? { is: "value", maximum: highest[hour] ?? Number.NaN, points: count, isTwice }
      : { is: "no-data", isTwice };
  };
  const day = (index: number) => Array.from({ length: DAY_HOURS }, (_, hour) => cellOf(index * DAY_HOURS + hour));
  return { is: "measured", zone, days: Array.from({ length: 7 }, (_, index) => day(index)) };
}

function fill(
  { startMs, grainMs, values }: Series,
  stretch: OffsetStretch,
  highest: Float64Array,
  points: Float64Array,
) {
  const first = Math.ceil((stretch.startMs - startMs) / grainMs);
  const end = Math.ceil((stretch.endMs - startMs) / grainMs);
  for (let i = first; i < end; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const hour = hourOfWeek(startMs + i * grainMs + stretch.offsetMs);
    points[hour] = (points[hour] ?? 0) + 1;
    if (value > (highest[hour] ?? Number.NaN)) highest[hour] = value;
  }
}

/** Which hours of the week the wall's clock showed, which it leapt over, and which it showed twice in one night. */
function clockOf(stretches: readonly OffsetStretch[]) {
  const reached = new Set(
    stretches.flatMap(({ startMs, endMs, offsetMs }) => hoursBetween(startMs + offsetMs, endMs + offsetMs)),
  );
  const changes = stretches.slice(1).map(({ startMs, offsetMs }, index) => {
    const before = startMs + (stretches[index]?.offsetMs ?? offsetMs);
    return { before, after: startMs + offsetMs };
  });
  const leapt = new Set(changes.flatMap(({ before, after }) => hoursBetween(before, after)));
  const twice = new Set(changes.flatMap(({ before, after }) => hoursBetween(after, before)));
  return { reached, leapt, twice };
}
