import fc from "fast-check";
import { expect, test } from "vitest";
import { ticksWithin } from "./ticks";

test.each<[says: string, from: number, to: number, ticks: readonly number[]]>([
  ["ones where there are few", 0, 4, [0, 1, 2, 3, 4]],
  ["a step of two and a half is not whole", 0, 10.8, [0, 5, 10]],
  ["a step of twenty-five is", 0, 108, [0, 25, 50, 75, 100]],
  ["PTU of a large deployment", 0, 1_944, [0, 500, 1_000, 1_500]],
  ["they begin where the axis begins", 1_180, 1_222, [1_180, 1_190, 1_200, 1_210, 1_220]],
  ["they stay within the axis", 13, 104, [20, 40, 60, 80, 100]],
  ["0 is 0 on an axis that begins below it", -0.5, 2, [0, 1, 2]],
  ["no whole number, no tick", 0.2, 0.8, []],
  ["millions", 0, 43_200_000, [0, 10_000_000, 20_000_000, 30_000_000, 40_000_000]],
  ["an axis without numbers has none", NaN, NaN, []],
])("%s", (_says, from, to, ticks) => expect(ticksWithin(from, to)).toEqual(ticks));

test("they are whole, within the axis, evenly apart, at most five, and two as soon as there is room for them", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.double({ min: 0, max: 1e9, noNaN: true }), (from, span) => {
      const ticks = ticksWithin(from, from + span);
      expect(ticks.length).toBeLessThanOrEqual(5);
      if (span >= 5) expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick >= from && tick <= from + span)).toBe(true);
      const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
    }),
  );
});
