import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf, readCachedShare, readGrowth } from "./percent";

const growthProblem = "Enter a whole number from -90 to 1000.";
const shareProblem = "Enter a whole number from 0 to 99.";

test.each<[text: string, value: number]>([
  ["", 0],
  ["  ", 0],
  ["0", 0],
  ["20", 20],
  ["+20", 20],
  [" 20 % ", 20],
  ["20%", 20],
  ["-90", -90],
  ["−50", -50],
  ["1000", 1000],
  ["007", 7],
])("a growth of %j is %d %", (text, value) => expect(readGrowth(text)).toEqual({ is: "number", value }));

test.each([
  "-91",
  "1001",
  "1.5",
  "1,5",
  "1e2",
  "20 %%",
  "- 20",
  "--20",
  "NaN",
  "Infinity",
  "1,000",
  "twice",
  "9".repeat(400),
])("H3: a growth of %j is answered in words", (text) =>
  expect(readGrowth(text)).toEqual({ is: "problem", message: growthProblem }),
);

test.each<[text: string, value: number]>([
  ["", 0],
  ["0", 0],
  ["99", 99],
  ["35 %", 35],
])("a cached share of %j is %d %", (text, value) => expect(readCachedShare(text)).toEqual({ is: "number", value }));

test.each(["-1", "−1", "100", "0.5", "1e1", "half"])("H3: a cached share of %j is answered in words", (text) =>
  expect(readCachedShare(text)).toEqual({ is: "problem", message: shareProblem }),
);

test("whatever is typed is a whole percentage within its bounds, or has words for what is wrong", () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (text) => {
      const [growth, share] = [readGrowth(text), readCachedShare(text)];
      if (growth.is === "number")
        expect(Number.isInteger(growth.value) && growth.value >= -90 && growth.value <= 1000).toBe(true);
      if (share.is === "number")
        expect(Number.isInteger(share.value) && share.value >= 0 && share.value <= 99).toBe(true);
    }),
  ));

const roundedUp = (value: number, percent: number) => Number((BigInt(value) * BigInt(percent) + 99n) / 100n);

test("a percentage of a whole number is rounded up exactly, up to 2^53", () => {
  const product = fc
    .integer({ min: 1, max: 1_100 })
    .chain((percent) =>
      fc.tuple(fc.integer({ min: 0, max: Math.floor(Number.MAX_SAFE_INTEGER / percent) }), fc.constant(percent)),
    );
  fc.assert(
    fc.property(product, ([value, percent]) => void expect(percentOf(value, percent)).toBe(roundedUp(value, percent))),
    { numRuns: 1_000 },
  );
});

test.each([
  [1, 1],
  [100, 110],
  [10, 101],
  [9_999_999, 1_100],
  [Number.MAX_SAFE_INTEGER, 1],
])("%d × %d % is what whole arithmetic makes of it", (value, percent) =>
  expect(percentOf(value, percent)).toBe(roundedUp(value, percent)),
);
