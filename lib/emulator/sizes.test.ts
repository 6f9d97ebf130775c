import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largestUpTo, nthSize, smallestFrom, type Sizes } from "./sizes";

const small: Sizes = [15, 5];
const wideStep: Sizes = [25, 50];
const list: Sizes = { allowed: [15, 50, 100] };

test.each<[says: string, sizes: Sizes, value: number, smallest: number | undefined, largest: number]>([
  ["below the minimum nothing fits, and the minimum carries it", small, 14, 15, 0],
  ["the minimum is a size", small, 15, 15, 15],
  ["between steps both neighbours", small, 22, 25, 20],
  ["a part of a PTU counts up and down", small, 20.5, 25, 20],
  ["a step may be larger than the minimum", wideStep, 30, 75, 25],
  ["a list knows its own sizes only", list, 51, 100, 50],
  ["nothing of a list fits", list, 14, 15, 0],
  ["a list ends", list, 101, undefined, 100],
  ["less than nothing is free", small, -40, 15, 0],
])("%s", (_says, sizes, value, smallest, largest) => {
  expect([smallestFrom(sizes, value), largestUpTo(sizes, value)]).toEqual([smallest, largest]);
});

describe("every size", () => {
  const rule = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 400 })),
    fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1 }).map((sizes) => ({
      allowed: sizes.toSorted((a, b) => a - b),
    })),
  );
  test("is the largest and the smallest at itself", () => {
    fc.assert(
      fc.property(rule, fc.nat(40), (sizes, n) => {
        const size = nthSize(sizes, n);
        expect([smallestFrom(sizes, size), largestUpTo(sizes, size)]).toEqual([size, size]);
      }),
    );
  });
});
