import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { type MeasuredSeries, measuredLoad } from "./measured-load";

const startMs = Date.UTC(2026, 9, 5, 7);
const hourly = (...values: (number | null)[]): Series => ({
  ...{ startMs, grainMs: HOUR_MS },
  values: Float64Array.from(values.map((value) => value ?? Number.NaN)),
});
const window = { startMs, endMs: startMs + 4 * HOUR_MS };

/** An hour of calls, one without any, one without data, one of calls without their cached share. */
const series: MeasuredSeries = {
  served: hourly(100, null, null, 50),
  promptTokens: hourly(1_000, null, null, 400),
  generatedTokens: hourly(200, null, null, 80),
  cacheMatch: hourly(25, null, null, null),
  maxima: hourly(60, 0, null, 30),
  tooMany: null,
};

test("hour by hour: without data is left out and counted, without calls is 0", () =>
  expect(measuredLoad(series, window)).toEqual({
    from: "measured",
    hours: [
      { uncachedInput: 750, cachedInput: 250, output: 200, load: 1 },
      { uncachedInput: 0, cachedInput: 0, output: 0, load: 0 },
      { uncachedInput: 400, cachedInput: 0, output: 80, load: 0.5 },
    ],
    missingHours: 1,
    hoursWithoutCachedShare: 1,
  }));

test("minutes are summed; utilization counts by its highest", () => {
  const perMinute = (first: number, second: number): Series => ({
    ...{ startMs, grainMs: MINUTE_MS },
    values: Float64Array.from({ length: 60 }, (_, minute) => [first, second][minute] ?? Number.NaN),
  });
  const minutes = {
    ...{ served: perMinute(1, 2), promptTokens: perMinute(10, 20), generatedTokens: perMinute(1, 2) },
    ...{ cacheMatch: null, maxima: perMinute(40, 80), tooMany: null },
  };
  const load = measuredLoad(minutes, { startMs, endMs: startMs + HOUR_MS });
  expect(load?.hours).toEqual([{ uncachedInput: 30, cachedInput: 0, output: 3, load: 1 }]);
});

test.each<[string, Partial<MeasuredSeries>, number | undefined]>([
  ["served calls whose tokens have no point are not known", { promptTokens: hourly(null, null, null, 400) }, 2],
  ["without utilization an hour without requests is not known", { maxima: null }, 2],
  ["without tokens there is no load", { promptTokens: null }, undefined],
  ["nor with points of a day", { served: { ...hourly(1), grainMs: 24 * HOUR_MS } }, undefined],
])("%s", (_says, change, hours) => expect(measuredLoad({ ...series, ...change }, window)?.hours.length).toBe(hours));
