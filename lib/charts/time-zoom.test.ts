import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { pan, zoomBy, zoomTo } from "./time-zoom";

/** In minutes. */
const part = (from: number, to: number) => ({ startMs: from * MINUTE_MS, endMs: to * MINUTE_MS });
const bounds = { whole: part(0, 600), leastMs: 5 * MINUTE_MS };
const minutes = (window: ReturnType<typeof zoomTo>) => window && [window.startMs / MINUTE_MS, window.endMs / MINUTE_MS];

test.each<[says: string, from: number, to: number, zoomed: number[] | null]>([
  ["a part", 60, 120, [60, 120]],
  ["drawn from right to left", 120, 60, [60, 120]],
  ["on whole minutes, never less than was drawn", 60.4, 119.6, [60, 120]],
  ["too short a part is widened on both sides", 60, 61, [58, 63]],
  ["at the end of the range it moves inside", 599, 600, [595, 600]],
  ["beyond the range there is nothing", -30, 30, [0, 60]],
  ["the whole range is no part of it", -5, 700, null],
])("%s", (_says, from, to, zoomed) => expect(minutes(zoomTo(part(from, to), bounds))).toEqual(zoomed));

test.each<[says: string, times: number, around: number | null, zoomed: number[] | null]>([
  ["half of it, around the middle", 0.5, null, [225, 375]],
  ["around the cursor, which stays where it is", 0.5, 200, [175, 325]],
  ["a cursor outside is not meant", 0.5, 20, [225, 375]],
  ["twice of it is the whole range", 2, null, null],
])("%s", (_says, times, around, zoomed) =>
  expect(minutes(zoomBy(part(150, 450), times, around === null ? null : around * MINUTE_MS, bounds))).toEqual(zoomed),
);

test.each<[says: string, steps: number, panned: number[]]>([
  ["a quarter earlier", -1, [50, 250]],
  ["a quarter later", 1, [150, 350]],
  ["not before the range", -9, [0, 200]],
  ["nor after it", 99, [400, 600]],
])("%s", (_says, steps, panned) => expect(minutes(pan(part(100, 300), steps, bounds))).toEqual(panned));

test("whatever is drawn, what is shown lies within the range and is long enough; panning keeps its length", () => {
  const place = fc.double({ min: -100, max: 800, noNaN: true });
  fc.assert(
    fc.property(place, place, fc.integer({ min: -20, max: 20 }), (from, to, steps) => {
      const zoomed = zoomTo(part(from, to), bounds);
      if (zoomed === null) return;
      expect(zoomed.startMs).toBeGreaterThanOrEqual(bounds.whole.startMs);
      expect(zoomed.endMs).toBeLessThanOrEqual(bounds.whole.endMs);
      const lengthMs = zoomed.endMs - zoomed.startMs;
      expect(lengthMs).toBeGreaterThanOrEqual(bounds.leastMs);
      const panned = pan(zoomed, steps, bounds);
      expect(panned && panned.endMs - panned.startMs).toBe(lengthMs);
    }),
  );
});
