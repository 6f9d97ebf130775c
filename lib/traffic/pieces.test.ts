import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { joinPieces, overWindow, pointAt } from "./pieces";
import { MONDAY, anyCount, perMinute, pointsOf } from "./test-series";

const window = (from: number, to: number) => ({ startMs: MONDAY + from * MINUTE_MS, endMs: MONDAY + to * MINUTE_MS });
const at = (minute: number) => MONDAY + minute * MINUTE_MS;
const joinedOf = (pieces: readonly Series[], from: number, to: number) => {
  const joined = joinPieces(pieces, window(from, to));
  return joined.is === "joined" ? [...joined.series.values] : joined.is;
};

test.each<[says: string, pieces: Series[], expected: number[] | string]>([
  ["one after the other", [perMinute([3, 4], at(2)), perMinute([1, 2])], [1, 2, 3, 4]],
  ["what no piece has is absent", [perMinute([4], at(3)), perMinute([1])], [1, NaN, NaN, 4]],
  [
    "of two points of one minute the newer piece's holds",
    [perMinute([9, 4], at(2)), perMinute([1, 2, 3])],
    [1, 2, 9, 4],
  ],
  ["also when it comes as a 0", [perMinute([0, 4], at(2)), perMinute([1, 2, 3])], [1, 2, 0, 4]],
  ["an absent point takes nothing away", [perMinute([null, 4], at(2)), perMinute([1, 2, 3])], [1, 2, 3, 4]],
  ["what stands outside is cut", [perMinute([3, 4, 5], at(2)), perMinute([0, 1, 2], at(-1))], [1, 2, 3, 4]],
  ["nothing is not a series", [], "no-piece"],
  ["minutes and hours are not of one kind", [perMinute([1]), { ...perMinute([1]), grainMs: HOUR_MS }], "other-grid"],
  ["half a minute off is not of one kind", [perMinute([1]), perMinute([1], MONDAY + MINUTE_MS / 2)], "other-grid"],
])("%s", (_says, pieces, expected) => expect(joinedOf(pieces, 0, 4)).toEqual(expected));

test("a point belongs to the whole of its minute, and to no other", () => {
  const series = perMinute([1, 2]);
  expect([at(0), at(1) - 1, at(1), at(2) - 1].map((instant) => pointAt(series, instant))).toEqual([1, 1, 2, 2]);
  expect([at(0) - 1, at(2)].map((instant) => pointAt(series, instant))).toEqual([NaN, NaN]);
});

const anyPiece = fc
  .tuple(fc.array(anyCount, { maxLength: 30 }), fc.integer({ min: -20, max: 40 }))
  .map(([points, first]) => perMinute(points, at(first)));
const anyWindow = fc
  .tuple(fc.integer({ min: -30, max: 60 }), fc.nat({ max: 60 }))
  .map(([from, minutes]) => [from, from + minutes] as const);

test("however the pieces overlap, each minute has its newest point and keeps its place", () =>
  fc.assert(
    fc.property(fc.array(anyPiece, { minLength: 1, maxLength: 5 }), anyWindow, (pieces, [from, to]) => {
      const expected: number[] = [];
      for (let minute = from; minute < to; minute++)
        expected.push(
          pieces.map((piece) => pointsOf(piece).get(at(minute))).find((point) => point !== undefined) ?? NaN,
        );
      expect(joinedOf(pieces, from, to)).toEqual(expected);
    }),
  ));

test("a series over another window has the same points where both are, and none elsewhere", () =>
  fc.assert(
    fc.property(anyPiece, anyWindow, (piece, [from, to]) => {
      const over = overWindow(piece, window(from, to));
      expect(over.startMs).toBe(at(from));
      expect(over.values).toHaveLength(to - from);
      const within = [...pointsOf(piece)].filter(([instant]) => instant >= at(from) && instant < at(to));
      expect([...pointsOf(over)]).toEqual(within);
    }),
  ));
