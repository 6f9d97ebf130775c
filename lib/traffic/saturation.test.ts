import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { joinPieces } from "./pieces";
import { saturationOf } from "./saturation";
import { anyPercents, MONDAY, perMinute, pointsOf } from "./test-series";

const at = (minute: number) => MONDAY + minute * MINUTE_MS;
const touchedOf = (points: readonly (number | null)[]) => saturationOf(perMinute(points), null).touched;
const measured = <T>(value: T) => ({ is: "measured", value });

test.each<[says: string, points: (number | null)[], minutes: number, longest: [start: number, minutes: number] | null]>(
  [
    ["exactly 100 touches", [99.99, 100, 100.01], 2, [1, 2]],
    ["a run ends at a minute without data: it is never bridged", [100, null, 100, 100], 3, [2, 2]],
    ["of two runs of one length the first", [100, 0, 100], 2, [0, 1]],
    ["a run at the very end", [0, 120, 130], 2, [1, 2]],
    ["none", [0, 50], 0, null],
  ],
)("%s", (_says, points, minutes, longest) =>
  expect(touchedOf(points)).toEqual(
    measured({ minutes, longest: longest && { startMs: at(longest[0]), minutes: longest[1] } }),
  ),
);

test("full is of averages, touched of maxima", () => {
  const { touched, full } = saturationOf(perMinute([120, 110, 90]), perMinute([100, 99, 80]));
  expect([touched, full]).toMatchObject([measured({ minutes: 2 }), measured({ minutes: 1 })]);
});

test("percentiles are by nearest rank, of the minutes with data", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i).flatMap((value) => [value, null]);
  expect(saturationOf(perMinute(hundred), null).percentiles).toEqual(measured({ p50: 50, p95: 95, p99: 99 }));
  expect(saturationOf(perMinute([10, 20]), null).percentiles).toEqual(measured({ p50: 10, p95: 20, p99: 20 }));
});

test("what the average hides", () => {
  const { hidden } = saturationOf(perMinute([137, 90, 105, 300]), perMinute([60, 89, 101, null]));
  expect(hidden).toEqual(
    measured({
      highestMaximum: 137,
      highestAverage: 101,
      widest: { atMs: at(0), maximum: 137, average: 60 },
      touchedNotFull: measured(1),
    }),
  );
});

test("points longer than a minute tell the peak, and no minutes and percentiles", () => {
  const coarse = (points: number[]): Series => ({ ...perMinute(points), grainMs: HOUR_MS });
  const notMeasurable = { is: "not-measurable", grainMs: HOUR_MS };
  const saturation = saturationOf(coarse([80, 130]), coarse([20, 40]));
  expect(saturation).toMatchObject({
    minutes: notMeasurable,
    touched: notMeasurable,
    full: notMeasurable,
    percentiles: notMeasurable,
    peak: measured({ percent: 130, atMs: MONDAY + HOUR_MS }),
    hidden: measured({ highestAverage: 40, touchedNotFull: notMeasurable }),
  });
});

test.each<[says: string, series: Series | null]>([
  ["no series", null],
  ["a series without a minute", perMinute([])],
  ["minutes without a point", perMinute([null, null])],
])("%s is no data, not 0", (_says, series) => {
  const { grainMs: _grain, ...figures } = saturationOf(series, series);
  expect(Object.values(figures)).toEqual(Object.values(figures).map(() => ({ is: "no-data" })));
});

/** The same figures again, by instants instead of slots and by counting instead of sorting. */
function slowly(maxima: Series, averages: Series) {
  const [highs, means] = [pointsOf(maxima), pointsOf(averages)];
  const reached = (points: ReadonlyMap<number, number>) => {
    const over = [...points].filter(([, value]) => !(value < 100)).map(([instant]) => instant);
    const runFrom = (instant: number): number => (over.includes(instant) ? 1 + runFrom(instant + MINUTE_MS) : 0);
    const runs = over.map((startMs) => ({ startMs, minutes: runFrom(startMs) }));
    const most = Math.max(0, ...runs.map((run) => run.minutes));
    return { minutes: over.length, longest: runs.find((run) => run.minutes === most) ?? null };
  };
  const values = [...highs.values()];
  /** The smallest value that at least so many per cent of the minutes do not exceed. */
  const percentile = (percent: number) =>
    Math.min(...values.filter((one) => values.filter((value) => value <= one).length * 100 >= percent * values.length));
  const both = [...highs].flatMap(([instant, high]) => {
    const mean = means.get(instant);
    return mean === undefined ? [] : [{ instant, high, mean }];
  });
  return {
    touched: reached(highs),
    full: reached(means),
    percentiles: { p50: percentile(50), p95: percentile(95), p99: percentile(99) },
    withData: values.length,
    peak: Math.max(...values),
    touchedNotFull: both.filter(({ high, mean }) => high >= 100 && mean < 100).length,
    widestGap: Math.max(...both.map(({ high, mean }) => high - mean)),
    hasBoth: both.length > 0,
  };
}

test("on random data with absent and duplicate points, every figure is what a slow computation finds", () =>
  fc.assert(
    fc.property(anyPercents(), anyPercents(120), anyPercents(), fc.nat({ max: 150 }), (first, again, means, shift) => {
      const window = { startMs: MONDAY, endMs: at(first.length) };
      const joined = joinPieces([perMinute(again, at(shift)), perMinute(first)], window);
      if (joined.is !== "joined") throw new Error("pieces of one grid are joined");
      const [maxima, averages] = [joined.series, perMinute(means)];
      const [fast, slow] = [saturationOf(maxima, averages), slowly(maxima, averages)];
      const whenAny = (has: boolean, value: unknown) => (has ? measured(value) : { is: "no-data" });
      expect(fast.touched).toEqual(whenAny(slow.withData > 0, slow.touched));
      expect(fast.full).toEqual(
        whenAny(
          means.some((mean) => mean !== null),
          slow.full,
        ),
      );
      expect(fast.percentiles).toEqual(whenAny(slow.withData > 0, slow.percentiles));
      expect(fast.minutes).toMatchObject(
        slow.withData > 0
          ? measured({ withData: slow.withData, without: first.length - slow.withData })
          : { is: "no-data" },
      );
      expect(fast.peak).toMatchObject(slow.withData > 0 ? measured({ percent: slow.peak }) : { is: "no-data" });
      expect(fast.hidden.is).toBe(slow.hasBoth ? "measured" : "no-data");
      if (fast.hidden.is !== "measured") return;
      const { widest, touchedNotFull } = fast.hidden.value;
      expect(touchedNotFull).toEqual(measured(slow.touchedNotFull));
      expect(widest.maximum - widest.average).toBe(slow.widestGap);
    }),
  ));
