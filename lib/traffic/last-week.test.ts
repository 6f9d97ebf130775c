import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, type Series } from "@/lib/time";
import { unknownCell } from "@/lib/units";
import type { Asked } from "./idle";
import { lastDay, lastWeekOf } from "./last-week";
import { anyPercents, minutesOf, MONDAY, perMinute, pointsOf } from "./test-series";

const window = { startMs: MONDAY, endMs: MONDAY + 7 * DAY_MS };
const hourly = (series: Series): Series => ({ ...series, grainMs: HOUR_MS });
const hours = (at: (hour: number) => number | null) => hourly(minutesOf(168, at));
const whole = (series: Series | null): Asked => ({ is: "whole", series });

const refused = { maxima: unknownCell("maxima"), requests: unknownCell("requests") };
const facts = { window, createdMs: MONDAY - DAY_MS, averages: null, refused };
const weekOf = (maxima: Asked, more: { averages?: Series; requests?: Asked } = {}) =>
  lastWeekOf({ ...facts, requests: whole(null), maxima, ...more });

const hour = (at: number) => ({ startMs: MONDAY + at * HOUR_MS, endMs: MONDAY + (at + 1) * HOUR_MS });

describe("the peak", () => {
  const week = weekOf(whole(hours((at) => (at === 5 ? 130 : at === 150 || at === 151 ? 90 : 10))));

  test("of the week is in its hour", () =>
    expect(week.weekPeak).toEqual({ is: "value", value: { percent: 130, at: hour(5) } }));

  test("of the last day is the first of those as high, of that day alone", () =>
    expect(week.dayPeak).toEqual({ is: "value", value: { percent: 90, at: hour(150) } }));

  test("of 0 is 0, and of no point is unknown", () => {
    expect(weekOf(whole(hours(() => 0))).dayPeak).toMatchObject({ is: "value", value: { percent: 0, at: hour(144) } });
    expect(weekOf(whole(hours(() => null))).dayPeak.is).toBe("unknown");
    expect(weekOf(whole(hours((at) => (at < 144 ? 50 : null)))).dayPeak.is).toBe("unknown");
    expect(weekOf(whole(null)).weekPeak.is).toBe("unknown");
  });

  test.each<[says: string, maxima: Asked]>([
    ["in part", { is: "partial", series: hours(() => 20) }],
    ["not at all", { is: "failed" }],
  ])("of what came %s is unknown, and so is the mean", (_says, maxima) => {
    const { dayPeak, weekPeak, dayMean } = weekOf(maxima, { averages: hours(() => 10) });
    expect([dayPeak.is, weekPeak.is, dayMean.is]).toEqual(["unknown", "unknown", "unknown"]);
  });
});

test("requests are added up; none counted are 0, a part of them is unknown", () => {
  expect(weekOf(whole(null), { requests: whole(hours(() => 2)) }).requests).toEqual({ is: "value", value: 336 });
  expect(weekOf(whole(null)).requests).toEqual({ is: "value", value: 0 });
  expect(weekOf(whole(null), { requests: { is: "partial", series: hours(() => 2) } }).requests.is).toBe("unknown");
  expect(weekOf(whole(null), { requests: { is: "failed" } }).requests).toBe(refused.requests);
});

test("on random data peak and mean are what a slow look over the points finds", () =>
  fc.assert(
    fc.property(anyPercents(200), (points) => {
      const series = hourly(perMinute(points));
      const { weekPeak, dayPeak, dayMean } = weekOf(whole(series), { averages: series });
      const within = ({ startMs, endMs }: typeof window) =>
        [...pointsOf(series)].filter(([at]) => at >= startMs && at < endMs).map(([, value]) => value);
      for (const [peak, values] of [
        [weekPeak, within(window)],
        [dayPeak, within(lastDay(window))],
      ] as const)
        if (values.length === 0) expect(peak.is).toBe("unknown");
        else expect(peak).toMatchObject({ is: "value", value: { percent: Math.max(...values) } });
      const day = within(lastDay(window));
      if (dayMean.is === "value")
        expect(dayMean.value).toBeCloseTo(day.reduce((sum, value) => sum + value, 0) / day.length, 9);
      else expect(day).toEqual([]);
    }),
  ));
