import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, type Series } from "@/lib/time";
import { ptu } from "@/lib/units";
import { type Asked, type IdleFacts, idlenessOf, idleShareOf } from "./idle";
import { anyPercents, minutesOf, MONDAY, perMinute, pointsOf } from "./test-series";

const HOURS = 7 * 24;
const hourly = (at: (hour: number) => number | null, hours = HOURS): Series => ({
  ...minutesOf(hours, at),
  grainMs: HOUR_MS,
});
const whole = (series: Series | null): Asked => ({ is: "whole", series });
const facts: IdleFacts = {
  window: { startMs: MONDAY, endMs: MONDAY + 7 * DAY_MS },
  requests: whole(null),
  maxima: whole(hourly(() => 0)),
  createdMs: MONDAY - DAY_MS,
};
const oneCall = hourly((hour) => (hour === 99 ? 1 : 0));

test.each<[says: string, given: Partial<IdleFacts>, is: string]>([
  ["no request and no utilization in seven days", {}, "idle"],
  ["a total of 0 is no request", { requests: whole(hourly(() => 0)) }, "idle"],
  ["nor is no point", { requests: whole(hourly((hour) => (hour % 2 ? null : 0))), maxima: whole(null) }, "idle"],
  ["one call", { requests: whole(oneCall) }, "in-use"],
  ["one call in an answer that came in part", { requests: { is: "partial", series: oneCall } }, "in-use"],
  ["utilization that rose once", { maxima: whole(oneCall) }, "in-use"],
  ["requests that failed", { requests: { is: "failed" } }, "unknown"],
  ["requests that came in part", { requests: { is: "partial", series: hourly(() => 0) } }, "unknown"],
  ["requests of six days", { requests: whole(hourly(() => 0, HOURS - 24)) }, "unknown"],
  ["utilization that failed", { maxima: { is: "failed" } }, "unknown"],
  ["utilization in part", { maxima: { is: "partial", series: null } }, "unknown"],
  ["a window of six days", { window: { startMs: MONDAY, endMs: MONDAY + 6 * DAY_MS } }, "unknown"],
  ["an age that Azure does not tell", { createdMs: null }, "unknown"],
  ["a deployment of the week", { createdMs: MONDAY }, "too-young"],
  ["one a little older", { createdMs: MONDAY - 1 }, "idle"],
])("%s: %#", (_says, given, is) => expect(idlenessOf({ ...facts, ...given }).is).toBe(is));

test("unused PTU-hours are of the hours with data; over 100 % nothing is unused", () =>
  expect(
    idleShareOf(
      hourly((hour) => [0, 50, 130, null][hour] ?? null, 4),
      ptu(100),
    ),
  ).toEqual({
    deployedPtuHours: 300,
    unusedPtuHours: 150,
    share: 0.5,
    hoursWithout: 1,
  }));

test("of nothing measured there is no share", () => expect(idleShareOf(perMinute([null]), ptu(100))).toBeNull());

test("on random data it is what a slow sum finds", () =>
  fc.assert(
    fc.property(anyPercents(), (points) => {
      const series = perMinute(points);
      const used = [...pointsOf(series).values()].map((average) => Math.min(100, average));
      const share = idleShareOf(series, ptu(60));
      if (used.length === 0) expect(share).toBeNull();
      else {
        const unused = used.reduce((sum, average) => sum + (100 - average), 0) / 100;
        expect(share?.unusedPtuHours).toBeCloseTo(unused, 6);
        expect(share?.deployedPtuHours).toBeCloseTo(used.length, 6);
        expect(share?.share).toBeCloseTo(unused / used.length, 9);
        expect(share?.hoursWithout).toBeCloseTo((points.length - used.length) / 60, 9);
      }
    }),
  ));
