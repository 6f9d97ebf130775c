import fc from "fast-check";
import { expect, test } from "vitest";
import type { SizeRule } from "@/lib/sources/catalog";
import { ptu } from "@/lib/units";
import { isAboveMaximum, isAllowed, largestUpTo, smallestFrom, smallestSize, whySizesUnknown } from "./nearest-sizes";
import { anyRule, listOf, sizesUpTo, steps } from "./test-facts";

type Found = [smallest: number | null, upTo: number | null, from: number | null, isAllowed: boolean | null];

test.each<[says: string, rule: SizeRule, asked: number, found: Found]>([
  ["on a step", steps(15, 5), 20, [15, 20, 20, true]],
  ["between steps", steps(15, 5), 22, [15, 20, 25, false]],
  ["the minimum itself", steps(15, 5), 15, [15, 15, 15, true]],
  ["below the minimum", steps(15, 5), 14, [15, null, 15, false]],
  ["nothing at all", steps(15, 5), 0, [15, null, 15, false]],
  ["steps are counted from the minimum, not from 0", steps(15, 50), 65, [15, 65, 65, true]],
  ["a multiple of the step is none of them", steps(15, 50), 100, [15, 65, 115, false]],
  ["the maximum, where it is on a step", steps(15, 5, 50), 50, [15, 50, 50, true]],
  ["beyond the maximum", steps(15, 5, 50), 51, [15, 50, null, false]],
  ["a maximum that is on no step is no size", steps(15, 10, 50), 50, [15, 45, null, false]],
  ["far beyond it", steps(15, 10, 50), 1_000_000, [15, 45, null, false]],
  ["parts of a PTU make no part of a size", steps(5, 24), 241.12596688596054, [5, 221, 245, false]],
  ["one size alone", steps(15, 5, 15), 15, [15, 15, 15, true]],
  ["without a known maximum there is always a larger one", steps(50, 50), 1_000_001, [50, 1_000_000, 1_000_050, false]],
  ["a list: one of it", listOf(50, 100, 400), 100, [50, 100, 100, true]],
  ["a list: between two", listOf(50, 100, 400), 101, [50, 100, 400, false]],
  ["a list: below its first", listOf(50, 100), 49, [50, null, 50, false]],
  ["a list: its last may lie beyond the maximum, which does not count", listOf(50, 100), 100, [50, 100, 100, true]],
  ["a list: beyond its last", listOf(50, 100), 101, [50, 100, null, false]],
  ["a list: what minimum and step would allow does not count", listOf(50), 2, [50, null, 50, false]],
  [
    "a list counts also where nothing else is named",
    { ...steps(null, null), allowedSizes: [ptu(7)] },
    7,
    [7, 7, 7, true],
  ],
  ["no minimum", steps(null, 5, 50), 20, [null, null, null, null]],
  ["no step", steps(15, null, 50), 15, [null, null, null, null]],
  ["nothing", steps(null, null), 1, [null, null, null, null]],
  ["a maximum below the minimum", steps(50, 5, 40), 45, [null, null, null, null]],
  ["a step of 0", steps(15, 0), 15, [null, null, null, null]],
  ["a minimum of 0", steps(0, 5), 5, [null, null, null, null]],
  ["a step that is no number", steps(15, Number.NaN), 15, [null, null, null, null]],
  ["a part of a step", steps(15, 0.5), 15, [null, null, null, null]],
])("%s", (_says, rule, asked, found) => {
  const size = ptu(asked);
  const answer = [smallestSize(rule), largestUpTo(rule, size), smallestFrom(rule, size), isAllowed(rule, size)];
  expect(answer).toEqual(found);
});

test.each<[says: string, rule: SizeRule, why: string | null]>([
  ["steps can be gone by", steps(15, 5), null],
  ["so can a list", listOf(50), null],
  ["without a minimum", steps(null, 5), "the catalogue names no minimum or increment here"],
  ["without a step", steps(15, null, 90), "the catalogue names no minimum or increment here"],
  ["no size between the two", steps(50, 5, 40), "the catalogue names a maximum below its minimum here"],
])("why sizes are unknown: %s", (_says, rule, why) => expect(whySizesUnknown(rule)).toBe(why));

test.each<[says: string, rule: SizeRule, asked: number, isAbove: boolean]>([
  ["the maximum is not above it", steps(15, 10, 50), 50, false],
  ["one more is", steps(15, 10, 50), 51, true],
  ["without one nothing is", steps(15, 10), 1e9, false],
  ["of a list its last is the maximum", listOf(50, 100), 100, false],
  ["and one more is above", listOf(50, 100), 101, true],
])("above the maximum: %s", (_says, rule, asked, isAbove) => expect(isAboveMaximum(rule, ptu(asked))).toBe(isAbove));

test("all agree with the sizes counted one by one", () =>
  fc.assert(
    fc.property(anyRule, fc.nat({ max: 220 }), (rule, asked) => {
      // Of steps up to 30, so that the next size stands within the limit where there is one.
      const sizes = sizesUpTo(rule, 320);
      expect(smallestSize(rule)).toBe(sizes[0] ?? null);
      expect(largestUpTo(rule, ptu(asked))).toBe(sizes.findLast((size) => size <= asked) ?? null);
      expect(smallestFrom(rule, ptu(asked))).toBe(sizes.find((size) => size >= asked) ?? null);
      expect(isAllowed(rule, ptu(asked))).toBe(sizes.length === 0 ? null : sizes.includes(asked));
      expect(whySizesUnknown(rule) === null).toBe(sizes.length > 0);
    }),
    { numRuns: 2000 },
  ));

test("whatever is asked, what comes out is a whole number that the rule takes, or nothing", () => {
  const anything = fc.oneof(fc.double(), fc.maxSafeInteger(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 20.5));
  return fc.assert(
    fc.property(anyRule, anything, (rule, asked) => {
      for (const size of [largestUpTo(rule, ptu(asked)), smallestFrom(rule, ptu(asked))])
        if (size !== null) {
          expect(Number.isSafeInteger(size)).toBe(true);
          expect(isAllowed(rule, size)).toBe(true);
        }
    }),
  );
});
