import { HOUR_MS, type Series, type TimeWindow } from "@/lib/time";
import type { Traffic } from "@/lib/traffic";
import type { HourLoad, HourlyLoad } from "./load";

/** What was measured of a deployment: counts and sums read whole. Null for what Azure has not, or could not be read whole. */
export type MeasuredSeries = Pick<
  Traffic,
  "served" | "promptTokens" | "generatedTokens" | "cacheMatch" | "maxima" | "tooMany"
>;

/**
 * What was measured, hour by hour. An hour is known where utilization has a point, or requests where there is none of it, and where
 * served calls have their tokens; the others are left out, and counted. How hours compare is told by their highest utilization, which
 * is how Azure weighs prompt, cached and generated tokens: the load of the busiest is 1.
 * @returns null without requests or tokens, or with points longer than an hour
 */
export function measuredLoad(series: MeasuredSeries, window: TimeWindow): HourlyLoad | null {
  const { served, promptTokens, generatedTokens, cacheMatch, maxima } = series;
  const there = [served, promptTokens, generatedTokens, cacheMatch, maxima].filter((each) => each !== null);
  if (served === null || promptTokens === null || generatedTokens === null) return null;
  if (there.some(({ grainMs }) => grainMs > HOUR_MS || HOUR_MS % grainMs !== 0)) return null;
  const count = Math.floor((window.endMs - window.startMs) / HOUR_MS);
  const hours: (HourLoad & { peak: number | null })[] = [];
  let hoursWithoutCachedShare = 0;
  for (let hour = 0; hour < count; hour++) {
    const startMs = window.startMs + hour * HOUR_MS;
    const calls = sumIn(served, startMs);
    const peak = maxima === null ? null : highestIn(maxima, startMs);
    if (maxima === null ? calls === null : peak === null) continue;
    // Served calls have tokens: where they have no point, they are not known.
    const none = calls !== null && calls > 0 ? null : 0;
    const [input, output] = [sumIn(promptTokens, startMs) ?? none, sumIn(generatedTokens, startMs) ?? none];
    if (input === null || output === null) continue;
    const cached = input === 0 || cacheMatch === null ? null : meanIn(cacheMatch, startMs);
    if (input > 0 && cached === null) hoursWithoutCachedShare++;
    const cachedInput = (input * (cached ?? 0)) / 100;
    hours.push({ uncachedInput: input - cachedInput, cachedInput, output, load: null, peak });
  }
  const busiest = Math.max(...hours.map(({ peak }) => peak ?? Number.NaN));
  const loads = hours.map(({ peak, ...hour }) => ({
    ...hour,
    load: peak === null ? null : busiest > 0 ? peak / busiest : 0,
  }));
  return { from: "measured", hours: loads, missingHours: count - hours.length, hoursWithoutCachedShare };
}

/** How many calls of a window got a 429; null where that is not known. */
export const answersOf429 = ({ tooMany }: MeasuredSeries): number | null =>
  tooMany === null ? null : total([...tooMany.values].filter((value) => !Number.isNaN(value)));

/** The points of one hour; a point that is not there is NaN in a series, and left out here. */
function pointsIn({ startMs, grainMs, values }: Series, hourMs: number): readonly number[] {
  const first = Math.ceil((hourMs - startMs) / grainMs);
  const end = Math.ceil((hourMs + HOUR_MS - startMs) / grainMs);
  return [...values.subarray(Math.max(0, first), Math.max(0, end))].filter((value) => !Number.isNaN(value));
}

const orNull = (of: (points: readonly number[]) => number) => (series: Series, hourMs: number) => {
  const points = pointsIn(series, hourMs);
  return points.length === 0 ? null : of(points);
};

const total = (points: readonly number[]) => points.reduce((sum, point) => sum + point, 0);
const sumIn = orNull(total);
const meanIn = orNull((points) => total(points) / points.length);
const highestIn = orNull((points) => Math.max(...points));
