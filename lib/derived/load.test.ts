import fc from "fast-check";
import { expect, test } from "vitest";
import { loadAt, sameLoad, scaledShapes, totalRpm } from "./load";
import { anyWorkload, requests, shape } from "./test-calculators";

test.each([
  ["a fraction is rounded up", [10], 0.25, [3]],
  ["each row for itself", [10, 7, 1], 1.5, [15, 11, 2]],
  ["a row has at least 1 request", [10, 1000], 0.0001, [1, 1]],
  ["even of nothing", [10, 1000], 0, [1, 1]],
  ["100 × 1.1 is 110, whatever floating point makes of it", [100], 1.1, [110]],
  ["49 × (1 / 49) is 1", [49], 1 / 49, [1]],
  ["as many requests as the field takes", [2_500_000 - 1], 4, [9_999_996]],
  ["one row that would have more, and none is scaled", [1, 2_500_001], 4, null],
  ["a row that growth has taken further stays as it is", [90_000_000, 3], 1, [90_000_000, 3]],
  ["and is not scaled up", [90_000_000, 3], 1.25, null],
])("%s", (_says, rows, factor, scaled) => {
  const shapes = scaledShapes(
    rows.map((each) => shape(each)),
    factor,
  );
  expect(shapes && requests(shapes)).toEqual(scaled);
});

test("tokens are not scaled", () => expect(scaledShapes([shape(10, 700, 50)], 2)).toEqual([{ ...shape(20, 700, 50) }]));

test("with a factor of two whole numbers, each row is rounded up exactly", () => {
  const whole = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(whole, whole, whole, (row, over, under) => {
      const exact = (BigInt(row) * BigInt(over) + BigInt(under) - 1n) / BigInt(under);
      const scaled = scaledShapes([shape(row)], over / under);
      expect(scaled && requests(scaled)).toEqual(exact > 9_999_999n ? null : [Number(exact)]);
    }),
    { numRuns: 1_000 },
  );
});

test("n / row times the row is n, for every n: never one request more", () => {
  const whole = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(whole, whole, (row, n) => {
      expect(requests(scaledShapes([shape(row)], n / row) ?? [])).toEqual([n]);
    }),
    { numRuns: 1_000 },
  );
});

test("with a larger factor no row has fewer requests", () => {
  const factor = fc.double({ min: 1e-7, max: 4, noNaN: true });
  fc.assert(
    fc.property(anyWorkload, factor, factor, (shapes, a, b) => {
      const smaller = scaledShapes(shapes, Math.min(a, b));
      const larger = scaledShapes(shapes, Math.max(a, b));
      if (larger === null) return;
      expect(smaller).not.toBeNull();
      requests(smaller ?? []).forEach((each, row) => expect(each).toBeLessThanOrEqual(requests(larger)[row] ?? 0));
    }),
  );
});

test("a load knows its factor and its requests", () =>
  expect(loadAt([shape(10), shape(3)], 1.5)).toEqual({
    factor: 1.5,
    shapes: [shape(15), shape(5)],
    totalRpm: 20,
  }));

test("all requests are added up", () => expect(totalRpm([shape(10), shape(3), shape(3)])).toBe(16));

test.each([
  ["the same numbers", [shape(1), shape(2)], [shape(1), shape(2)], true],
  ["another order is another load", [shape(1), shape(2)], [shape(2), shape(1)], false],
  ["other tokens are another load", [shape(1, 5, 6)], [shape(1, 5, 7)], false],
  ["one row more is another load", [shape(1)], [shape(1), shape(1)], false],
  ["one row less is another load", [shape(1), shape(1)], [shape(1)], false],
])("%s", (_says, a, b, isSame) => expect(sameLoad(a, b)).toBe(isSame));
