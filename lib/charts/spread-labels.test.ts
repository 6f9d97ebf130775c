import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels";

test.each<[says: string, wanted: readonly number[], placed: readonly number[]]>([
  ["labels that have room stay", [20, 60], [20, 60]],
  ["one that would stand on another moves down", [20, 25], [20, 35]],
  ["the order of the series does not matter", [25, 20], [35, 20]],
  ["the same height: one after the other", [20, 20, 20], [20, 35, 50]],
  ["at the bottom they move up", [98, 99], [85, 100]],
  ["one pushed down pushes the next", [10, 12, 30], [10, 25, 40]],
  ["none", [], []],
])("%s", (_says, wanted, placed) => expect(spreadLabels(wanted, 15, 100)).toEqual(placed));

test("no two stand closer than the gap, none below the bottom, and the order is kept", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (wanted) => {
      const placed = spreadLabels(wanted, 15, 300);
      const sorted = placed.toSorted((a, b) => a - b);
      expect(sorted.slice(1).every((px, at) => px - (sorted[at] ?? 0) >= 15)).toBe(true);
      expect(placed.every((px) => px <= 300)).toBe(true);
      for (const [a, high] of wanted.entries())
        for (const [b, low] of wanted.entries()) if (high < low) expect(placed[a]).toBeLessThan(placed[b] ?? -Infinity);
    }),
  );
});
