import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./duration";
import { GRAINS_MS } from "./grain";
import { keptWindow, lastFull, piecesOf, RETENTION_MS, type TimeWindow } from "./windows";

const now = Date.UTC(2026, 10, 21, 14, 2, 30);
const until = (endMs: number, lengthMs: number): TimeWindow => ({ startMs: endMs - lengthMs, endMs });
const told = (window: TimeWindow, grainMs = MINUTE_MS, nowMs = now) =>
  piecesOf(window, grainMs, nowMs).map(
    ({ startMs, endMs, isClosed }) =>
      `${new Date(startMs).toISOString().slice(5, 16)} ${(endMs - startMs) / HOUR_MS} h${isClosed ? "" : ", open"}`,
  );

test("a day is read in quarters of a day, newest first, and only the newest is open", () =>
  expect(told(until(now, DAY_MS))).toEqual([
    "11-21T12:00 6 h, open",
    "11-21T06:00 6 h",
    "11-21T00:00 6 h",
    "11-20T18:00 6 h",
    "11-20T12:00 6 h",
  ]));

test.each<[says: string, lengthMs: number, grainMs: number, count: number, first: string]>([
  ["an hour is in the same pieces as a day", HOUR_MS, MINUTE_MS, 1, "11-21T12:00 6 h, open"],
  ["a week of minutes goes by days", 7 * DAY_MS, MINUTE_MS, 8, "11-21T00:00 24 h, open"],
  ["30 days of minutes too", 30 * DAY_MS, MINUTE_MS, 31, "11-21T00:00 24 h, open"],
  ["a month of hours is a few calls", 30 * DAY_MS, HOUR_MS, 3, "11-18T00:00 360 h, open"],
])("%s", (_says, lengthMs, grainMs, count, first) => {
  const pieces = told(until(now, lengthMs), grainMs);
  expect([pieces.length, pieces[0]]).toEqual([count, first]);
});

test("a piece is open until its last points have had ten minutes to arrive", () => {
  const noon = Date.UTC(2026, 10, 21, 12);
  expect(told(until(noon + 9 * MINUTE_MS, HOUR_MS), MINUTE_MS, noon + 9 * MINUTE_MS)).toEqual([
    "11-21T12:00 6 h, open",
    "11-21T06:00 6 h, open",
  ]);
  expect(told(until(noon + 10 * MINUTE_MS, HOUR_MS), MINUTE_MS, noon + 10 * MINUTE_MS)[1]).toBe("11-21T06:00 6 h");
});

test("when a piece has only begun, there is nothing of it to ask", () => {
  const noon = Date.UTC(2026, 10, 21, 12, 0, 59);
  expect(told(until(noon, HOUR_MS), MINUTE_MS, noon)).toEqual(["11-21T06:00 6 h, open"]);
});

test.each<[says: string, window: TimeWindow]>([
  ["M6: a range to come has no pieces", until(now + DAY_MS, HOUR_MS)],
  ["a range older than Azure keeps has none either", until(now - RETENTION_MS - DAY_MS, DAY_MS)],
  ["nor has an empty one", until(now, 0)],
  ["nor one that ends before it begins", until(now - DAY_MS, -HOUR_MS)],
])("%s", (_says, window) => expect(told(window)).toEqual([]));

const grains = fc.constantFrom(...GRAINS_MS);
const length = fc.integer({ min: 1, max: 92 * 24 * 60 }).map((minutes) => minutes * MINUTE_MS);
const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });

test("pieces tile what is kept of the range: no gap, no overlap, whole grains, none over 30 days", () =>
  fc.assert(
    fc.property(
      moment,
      length,
      fc.integer({ min: -DAY_MS, max: 100 * DAY_MS }),
      grains,
      (at, lengthMs, agoMs, grainMs) => {
        const window = until(at - agoMs, lengthMs);
        const pieces = piecesOf(window, grainMs, at).toReversed();
        const kept = keptWindow(window, grainMs, at);
        if (kept === null) return void expect(pieces).toEqual([]);
        pieces.slice(1).forEach(({ startMs }, index) => expect(startMs).toBe(pieces[index]?.endMs));
        for (const { startMs, endMs } of pieces) {
          expect([startMs % grainMs, endMs % grainMs]).toEqual([0, 0]);
          expect(endMs - startMs).toBeLessThanOrEqual(30 * DAY_MS);
          expect(endMs > kept.startMs && startMs < kept.endMs, "each is needed").toBe(true);
        }
        expect(pieces[0]?.startMs).toBeLessThanOrEqual(kept.startMs);
        expect(pieces.at(-1)?.endMs).toBeGreaterThanOrEqual(kept.endMs);
        expect(kept.endMs).toBeLessThanOrEqual(lastFull(at, grainMs));
        expect(kept.startMs).toBeGreaterThanOrEqual(at - RETENTION_MS);
      },
    ),
  ));

test("as time goes on, a range of one length meets the same pieces again, and a closed one stays closed", () =>
  fc.assert(
    fc.property(moment, length, fc.integer({ min: 0, max: 3 * DAY_MS }), grains, (at, lengthMs, laterMs, grainMs) => {
      const before = piecesOf(until(at, lengthMs), grainMs, at);
      const after = piecesOf(until(at + laterMs, lengthMs), grainMs, at + laterMs);
      for (const piece of after) {
        const overlapping = before.filter(({ startMs, endMs }) => startMs < piece.endMs && piece.startMs < endMs);
        for (const { startMs, endMs, isClosed } of overlapping)
          expect(piece).toMatchObject({ startMs, endMs, ...(isClosed && { isClosed }) });
      }
    }),
  ));
