import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinePoint, thinned } from "./thinned";

const MINUTE = 60_000;
const series = (values: readonly number[], startMs = 0) => ({
  startMs,
  grainMs: MINUTE,
  values: Float64Array.from(values),
});
const whole = (count: number, widthPx: number) => ({ startMs: 0, endMs: count * MINUTE, widthPx });
const drawn = (points: readonly LinePoint[]) => points.map(({ x, y }) => [x / MINUTE, y]);

test.each<[says: string, values: number[], widthPx: number, points: unknown[]]>([
  [
    "with room enough, every point",
    [5, 6, 7],
    300,
    [
      [0, 5],
      [1, 6],
      [2, 7],
    ],
  ],
  [
    "of one column the least and the largest, in their order",
    [5, 9, 1, 6],
    1,
    [
      [1, 9],
      [2, 1],
    ],
  ],
  [
    "a line stops where a point is missing",
    [5, NaN, 7],
    300,
    [
      [0, 5],
      [0, null],
      [2, 7],
    ],
  ],
  [
    "also within a column's neighbours",
    [5, NaN, NaN, 7, 8, 9],
    3,
    [
      [0, 5],
      [0, null],
      [3, 7],
      [4, 8],
      [5, 9],
    ],
  ],
  ["nothing is drawn before the first point, nor after the last", [NaN, 4, NaN], 300, [[1, 4]]],
  [
    "0 is a point",
    [0, NaN, 0],
    300,
    [
      [0, 0],
      [0, null],
      [2, 0],
    ],
  ],
  ["nothing of nothing", [NaN, NaN], 300, []],
])("%s", (_says, values, widthPx, points) => {
  expect(drawn(thinned(series(values), whole(values.length, widthPx)))).toEqual(points);
});

test("what lies outside of the part is not drawn", () => {
  const part = { startMs: 2 * MINUTE, endMs: 4 * MINUTE, widthPx: 10 };
  expect(drawn(thinned(series([1, 2, 3, 4, 5]), part))).toEqual([
    [2, 3],
    [3, 4],
  ]);
});

const values = fc.array(fc.oneof(fc.constant(NaN), fc.double({ min: 0, max: 200, noNaN: true })), { maxLength: 400 });
const width = fc.integer({ min: 1, max: 500 });

test("the peak, and the least, are exact at any width; nothing is drawn that was not measured", () =>
  fc.assert(
    fc.property(values, width, (values, widthPx) => {
      const points = thinned(series(values), whole(Math.max(1, values.length), widthPx));
      const ys = points.flatMap(({ y }) => (y === null ? [] : [y]));
      const known = values.filter((value) => !Number.isNaN(value));
      expect([Math.max(...ys), Math.min(...ys)]).toEqual([Math.max(...known), Math.min(...known)]);
      for (const { x, y } of points) if (y !== null) expect(values[x / MINUTE]).toBe(y);
    }),
  ));

test("two points a pixel and no more, in the order of time", () =>
  fc.assert(
    fc.property(values, width, (values, widthPx) => {
      const points = thinned(series(values), whole(Math.max(1, values.length), widthPx));
      const real = points.filter(({ y }) => y !== null);
      expect(real.length).toBeLessThanOrEqual(2 * widthPx);
      expect(real.map(({ x }) => x)).toEqual(real.map(({ x }) => x).toSorted((a, b) => a - b));
    }),
  ));

test("a gap of a column or more is never bridged", () =>
  fc.assert(
    fc.property(values, width, (values, widthPx) => {
      const count = Math.max(1, values.length);
      const perColumn = count / widthPx;
      const points = thinned(series(values), whole(count, widthPx));
      points.forEach(({ x, y }, at) => {
        const next = points[at + 1];
        if (y === null || next === undefined || next.y === null) return;
        const between = values.slice(x / MINUTE + 1, next.x / MINUTE);
        const longest = Math.max(
          0,
          ...between
            .join()
            .split(/(?:^|,)[\d.e-]+(?=,|$)/)
            .map((run) => run.split("NaN").length - 1),
        );
        expect(longest).toBeLessThan(Math.max(1, 2 * perColumn));
      });
    }),
  ));
