import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { prepareLines } from "./lines";
import { readingAt, snapped } from "./reading";

const START = Date.UTC(2026, 10, 21, 13);
const minute = (at: number) => START + at * MINUTE_MS;
const series = (values: readonly number[], grain = 1) => ({
  startMs: START,
  grainMs: grain * MINUTE_MS,
  values: Float64Array.from(values),
});
const model = (maximum: readonly number[], average: readonly number[] = [], grain = 1) =>
  prepareLines({
    window: { startMs: START, endMs: minute(maximum.length * grain) },
    widthPx: 600,
    zone: "utc",
    unit: "%",
    series: [
      { name: "Maximum", look: "maximum", values: series(maximum, grain) },
      { name: "Average", look: "average", values: series(average, grain) },
    ],
  });

test.each<[says: string, at: number, rows: [string, number | null][]]>([
  [
    "the largest first",
    0,
    [
      ["Maximum", 40],
      ["Average", 10.25],
    ],
  ],
  [
    "within the minute too",
    0.9,
    [
      ["Maximum", 40],
      ["Average", 10.25],
    ],
  ],
  [
    "no point is not 0, and stands last",
    1,
    [
      ["Average", 0],
      ["Maximum", null],
    ],
  ],
  [
    "outside nothing is known",
    7,
    [
      ["Maximum", null],
      ["Average", null],
    ],
  ],
])("%s", (_says, at, rows) =>
  expect(
    readingAt(model([40, NaN, 50], [10.25, 0, 3]), minute(at)).rows.map(({ name, value }) => [name, value]),
  ).toEqual(rows),
);

test.each<[says: string, values: number[], at: number, pixel: number, found: number]>([
  ["where a pixel is many minutes, the one of the peak", [1, 2, 137, 2, 1, 0], 3.2, 3, 2],
  ["only what is within a pixel", [137, 2, 3, 2, 1, 0], 3, 1, 2],
  ["where a minute is many pixels, the nearest", [1, 2, 3], 1.4, 0.1, 1],
  ["a gap is a place too", [1, NaN, 3], 1.2, 0.1, 1],
  ["a point rather than the gap beside it", [1, NaN, 3], 1.4, 0.7, 2],
  ["never beyond the window", [1, 2, 3], 9, 1, 2],
])("%s", (_says, values, at, pixel, found) =>
  expect((snapped(model(values), minute(at), pixel * MINUTE_MS) - START) / MINUTE_MS).toBe(found),
);

test("the peak of all can be found with the pointer, at any width", () => {
  const values = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 500 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 300 }), (values, widthPx) => {
      const lines = model(values);
      const pixelMs = (values.length * MINUTE_MS) / widthPx;
      const seen = Array.from({ length: widthPx }, (_, px) => snapped(lines, START + (px + 0.5) * pixelMs, pixelMs));
      expect(seen.every((atMs) => atMs >= START && atMs < minute(values.length))).toBe(true);
      if (widthPx > values.length) return;
      const read = seen.map((atMs) => readingAt(lines, atMs).rows.find(({ name }) => name === "Maximum")?.value);
      expect(read).toContain(Math.max(...values));
    }),
  );
});
