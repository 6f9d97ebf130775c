import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { prepareLines } from "./lines";
import { readingAt, snapped } from "./reading";

const START = Date.UTC(2026, 9, 22);
const SPIKE = 137.25;

/** Points of which some are absent, one minute far above all others, and a part of the range that holds it. */
const pictures = fc
  .record({
    count: fc.integer({ min: 1, max: 5_000 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    /** One in so many is absent; of 1 all but the spike. */
    absent: fc.integer({ min: 1, max: 20 }),
    spike: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    /** How much of the picture lies before and after it, in minutes; edges need not be whole ones. */
    before: fc.double({ min: 0, max: 5_000, noNaN: true }),
    after: fc.double({ min: 1, max: 5_000, noNaN: true }),
    widthPx: fc.integer({ min: 100, max: 4_000 }),
    tailFrom: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ count, seed, absent, spike, before, after, widthPx, tailFrom }) => {
    const at = Math.floor(spike * count);
    const values = Float64Array.from({ length: count }, (_, nth) =>
      ((nth + 1) * seed) % absent === 0 ? NaN : (nth * seed) % 101,
    );
    values[at] = SPIKE;
    const peakMs = START + at * MINUTE_MS;
    return {
      ...{ peakMs, widthPx, values: { startMs: START, grainMs: MINUTE_MS, values } },
      window: { startMs: peakMs - before * MINUTE_MS, endMs: peakMs + after * MINUTE_MS },
      settledUpToMs: START + tailFrom * count * MINUTE_MS,
    };
  });

const prepared = ({ values, ...more }: typeof pictures extends fc.Arbitrary<infer Picture> ? Picture : never) =>
  prepareLines({
    ...{ window: more.window, widthPx: more.widthPx, settledUpToMs: more.settledUpToMs, zone: "utc", unit: "%" },
    ...{ limit: { at: 100, text: "100%" }, series: [{ name: "Maximum", look: "maximum", values }] },
  });

test("a peak of one minute is drawn, written, in view and shaded, whatever part is looked at and however wide", () =>
  fc.assert(
    fc.property(pictures, (picture) => {
      const model = prepared(picture);
      const [line] = model.series;
      expect(line?.peak).toEqual({ atMs: picture.peakMs, value: SPIKE });
      expect([...(line?.points ?? []), ...(line?.tail ?? [])]).toContainEqual({ x: picture.peakMs, y: SPIKE });
      expect(model.y.domain[1]).toBeGreaterThan(SPIKE);
      const { peakMs } = picture;
      expect(model.reached.some(({ startMs, endMs }) => startMs <= peakMs && endMs > peakMs)).toBe(true);
    }),
    { numRuns: 300 },
  ));

test("pointed at within a pixel of where it is drawn, it is what is read", () =>
  fc.assert(
    fc.property(pictures, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (picture, offPx) => {
      const model = prepared(picture);
      const { window, widthPx, peakMs } = picture;
      const pixelMs = (window.endMs - window.startMs) / widthPx;
      // Where a minute is wider than a pixel, the nearest minute is meant: half a minute away is still this one.
      const pointedMs = Math.max(window.startMs, peakMs + offPx * Math.max(pixelMs, MINUTE_MS));
      const foundMs = snapped(model, pointedMs, pixelMs);
      expect(foundMs).toBe(peakMs);
      expect(readingAt(model, foundMs).rows).toEqual([{ name: "Maximum", value: SPIKE }]);
    }),
    { numRuns: 300 },
  ));
