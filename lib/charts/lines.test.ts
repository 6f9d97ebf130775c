import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { type LinesAsked, prepareLines } from "./lines";

const START = Date.UTC(2026, 10, 21, 13);
const minute = (at: number) => START + at * MINUTE_MS;
const series = (values: readonly number[], grainMs = MINUTE_MS) => ({
  startMs: START,
  grainMs,
  values: Float64Array.from(values),
});
const prepare = (values: readonly number[], more: Partial<LinesAsked> & { widthPx?: number } = {}) =>
  prepareLines({
    window: { startMs: START, endMs: minute(values.length) },
    widthPx: 600,
    zone: "utc",
    unit: "%",
    limit: { at: 100, text: "100 %" },
    series: [{ name: "Maximum", look: "maximum", values: series(values) }],
    ...more,
  });
const drawn = (points: readonly { x: number; y: number | null }[] = []) =>
  points.map(({ x, y }) => [(x - START) / MINUTE_MS, y]);
const spans = (of: readonly { startMs: number; endMs: number }[]) =>
  of.map(({ startMs, endMs }) => [(startMs - START) / MINUTE_MS, (endMs - START) / MINUTE_MS]);

test.each<[says: string, values: number[], to: number]>([
  ["the limit is in view where little is used", [3, 5], 108],
  ["137 % is drawn above it, and the axis grows", [99, 137, 20], 147.96],
  ["without points it is there too", [NaN], 108],
])("%s", (_says, values, to) => expect(prepare(values).y.domain).toEqual([0, to]));

test.each<[says: string, values: number[], isEmpty: boolean]>([
  ["no point is empty", [NaN, NaN], true],
  ["0 is a point", [0], false],
])("%s", (_says, values, isEmpty) => expect(prepare(values).isEmpty).toBe(isEmpty));

test("the peak is exact in three pixels, and says when it was first reached", () => {
  const values = Array.from({ length: 3_000 }, (_, at) => (at === 1_777 || at === 2_222 ? 137.25 : at % 90));
  expect(prepare(values, { widthPx: 3 }).series[0]?.peak).toEqual({ atMs: minute(1_777), value: 137.25 });
});

test.each<[says: string, values: number[], reached: number[][]]>([
  ["where the maximum is at the limit or above it", [99.9, 100, 137, 20], [[1, 3]]],
  [
    "each time",
    [100, 20, 100],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    "a gap is no time at the limit",
    [100, NaN, 100],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ["never", [99.9], []],
])("shaded: %s", (_says, values, reached) => expect(spans(prepare(values).reached)).toEqual(reached));

test("reaching a target is good: nothing is shaded", () => {
  const { reached, y } = prepare([40, 90], { limit: { at: 80, text: "target", isTarget: true } });
  expect([reached, y.domain[1] > 80]).toEqual([[], true]);
});

test("an average is not shaded, and nothing is where there is no limit", () => {
  const average = [{ name: "Average", look: "average" as const, values: series([120]) }];
  expect(prepare([120], { series: average }).reached).toEqual([]);
  expect(
    prepareLines({ window: { startMs: START, endMs: minute(1) }, widthPx: 9, zone: "utc", unit: "%", series: average })
      .reached,
  ).toEqual([]);
});

test.each<[says: string, values: number[], upTo: number, points: unknown[], tail: unknown[]]>([
  [
    "all is final",
    [1, 2],
    9,
    [
      [0, 1],
      [1, 2],
    ],
    [],
  ],
  [
    "the end may change; its line hangs on the last final point",
    [1, 2, 3],
    2,
    [
      [0, 1],
      [1, 2],
    ],
    [
      [1, 2],
      [2, 3],
    ],
  ],
  [
    "across a gap it does not",
    [1, NaN, 3],
    2,
    [
      [0, 1],
      [0, null],
    ],
    [[2, 3]],
  ],
  [
    "all may change",
    [1, 2],
    0,
    [],
    [
      [0, 1],
      [1, 2],
    ],
  ],
])("%s", (_says, values, upTo, points, tail) => {
  const [line] = prepare(values, { settledUpToMs: minute(upTo) }).series;
  expect(drawn(line?.points)).toEqual(points);
  expect(drawn(line?.tail)).toEqual(tail);
});

test("a point between two gaps is known as such", () =>
  expect(drawn(prepare([NaN, 7, NaN, 1, 2, NaN, 3]).series[0]?.lone)).toEqual([
    [1, 7],
    [6, 3],
  ]));

test("data reach to the end of the last point, whatever part is looked at", () => {
  const part = { startMs: START, endMs: minute(2) };
  expect(prepare([1, 2, 3, 4, NaN], { window: part }).dataUpToMs).toBe(minute(4));
  expect(prepare([NaN]).dataUpToMs).toBeNull();
});

test("appended points move nothing that was drawn", () => {
  const window = { startMs: START, endMs: minute(60) };
  const value = fc.oneof(fc.constant(NaN), fc.nat(140));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 59 }), value, (values, newest) => {
      const [before, after] = [prepare(values, { window }), prepare([...values, newest], { window })];
      expect(after.x).toEqual(before.x);
      const was = before.series[0]?.points ?? [];
      expect(after.series[0]?.points.slice(0, was.length)).toEqual(was);
    }),
  );
});

test("what is shaded covers every point at the limit, and no stretch of a pixel or more without one", () => {
  const value = fc.oneof(fc.constant(NaN), fc.nat({ max: 140 }));
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 400 }),
      (values, widthPx) => {
        const shaded = spans(prepare(values, { widthPx }).reached);
        const at = (place: number) => shaded.some(([from = 0, to = 0]) => place >= from && place < to);
        const pixel = values.length / widthPx;
        values.forEach((each, place) => {
          if (each >= 100) expect(at(place)).toBe(true);
          const isNear = values.some((other, where) => other >= 100 && Math.abs(where - place) <= pixel + 1);
          if (at(place)) expect(isNear).toBe(true);
        });
      },
    ),
  );
});
