import fc from "fast-check";
import { expect, test } from "vitest";
import { radiusOf } from "./mark-radius";

test.each<[says: string, value: number | null, largest: number, radius: number]>([
  ["nothing is small, but there", 0, 1_000, 4],
  ["the largest is 14 px", 1_000, 1_000, 14],
  ["half of it has the area between both", 500, 1_000, Math.sqrt((16 + 196) / 2)],
  ["no number is not 0", null, 1_000, 6],
  ["where all are 0, none is large", 0, 0, 4],
  ["more than the largest is drawn as the largest", 2_000, 1_000, 14],
])("%s", (_says, value, largest, radius) => expect(radiusOf(value, largest)).toBeCloseTo(radius, 9));

test("more is never drawn smaller, and everything stays between 4 and 14 px", () => {
  const value = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, value, (a, b, largest) => {
      const [less, more] = [radiusOf(Math.min(a, b), largest), radiusOf(Math.max(a, b), largest)];
      expect(less).toBeLessThanOrEqual(more);
      expect(less).toBeGreaterThanOrEqual(4);
      expect(more).toBeLessThanOrEqual(14 + 1e-9);
    }),
  );
});
