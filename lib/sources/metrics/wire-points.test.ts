import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { putPoints, type Values } from "./wire-points";

const startMs = Date.UTC(2026, 10, 21, 9);
const minute = fc.integer({ min: -3, max: 14 });
const figure = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(0), fc.jsonValue(), fc.integer());
const data = fc.array(fc.tuple(minute, fc.integer({ min: 0, max: 59_999 }), figure, figure), { maxLength: 60 });

/** No point is NaN, and -0 is 0. */
const plain = (value: number | undefined) => (value ?? NaN) + 0;

/** The same by an obvious, slow way. */
function slowly(
  points: readonly (readonly [number, number, unknown, unknown])[],
  which: 2 | 3,
  bucket: number,
  grain: number,
) {
  const valid = points
    .filter(([at]) => at >= 0 && Math.floor(at / grain) === bucket)
    .map((each) => each[which])
    .filter((value) => typeof value === "number")
    .filter((value) => value >= 0);
  return (which === 3 ? valid.toSorted((a, b) => a - b) : valid).at(-1);
}

test("whatever comes, in whatever order and however often: the highest maximum, the latest average, else no point", () =>
  fc.assert(
    fc.property(data, fc.constantFrom(1, 5), (points, grain) => {
      const grid = { startMs, grainMs: grain * MINUTE_MS, count: 10 / grain };
      const values: Values = {};
      const wire = points.map(([at, ms, average, maximum]) => ({
        timeStamp: new Date(startMs + at * MINUTE_MS + ms).toISOString(),
        average,
        maximum,
      }));
      putPoints(wire, grid, ["average", "maximum"], values);
      const within = points.filter(([at]) => at >= 0 && at < 10);
      for (let bucket = 0; bucket < grid.count; bucket += 1) {
        expect(plain(values.average?.[bucket])).toBe(plain(slowly(within, 2, bucket, grain)));
        expect(plain(values.maximum?.[bucket])).toBe(plain(slowly(within, 3, bucket, grain)));
      }
    }),
  ));

test("a trough is not lost either, and a count is not counted twice", () => {
  const values: Values = {};
  const told = (minimum: number, total: number) => ({ timeStamp: "2026-11-21T09:00:00Z", minimum, total });
  putPoints(
    [told(5, 10), told(3, 12), told(4, 11)],
    { startMs, grainMs: MINUTE_MS, count: 1 },
    ["minimum", "total"],
    values,
  );
  expect([values.minimum?.[0], values.total?.[0]]).toEqual([3, 11]);
});

test("whatever is sent instead of points, nothing is thrown and nothing made up", () =>
  fc.assert(
    fc.property(fc.jsonValue(), (anything) => {
      const values: Values = {};
      putPoints(anything, { startMs, grainMs: MINUTE_MS, count: 3 }, ["average"], values);
      expect(values).toEqual({});
    }),
  ));
