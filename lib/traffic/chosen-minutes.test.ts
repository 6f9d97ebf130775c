import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, chosenMinutes } from "./chosen-minutes";

const rising = (count: number) => Float64Array.from({ length: count }, (_, i) => i);

test.each<[says: string, weights: Float64Array, choice: Choice, first: number, last: number, count: number]>([
  ["the peak is one minute", rising(1_000), "peak", 999, 999, 1],
  ["the 99th percentile of a thousand, and half a per cent around it", rising(1_000), "p99", 984, 994, 11],
  ["the 95th", rising(1_000), "p95", 944, 954, 11],
  ["of an hour it is one minute", rising(60), "p95", 56, 56, 1],
  ["of a minute it is that one", rising(1), "p95", 0, 0, 1],
  ["the busiest hour is 60 minutes in a row", rising(1_000), "busiest-hour", 940, 999, 60],
])("%s", (_says, weights, choice, first, last, count) => {
  const chosen = chosenMinutes(weights, choice);
  expect([chosen.at(0), chosen.at(-1), chosen.length]).toEqual([first, last, count]);
});

test("minutes of one weight cannot be told apart: all of them are chosen", () =>
  expect(chosenMinutes(Float64Array.of(7, 3, 7, NaN), "peak")).toEqual([0, 2]));

test("of two hours of one weight the first is taken", () =>
  expect(chosenMinutes(new Float64Array(61).fill(1), "busiest-hour").at(0)).toBe(0));

test("an hour with a gap is none, however heavy", () => {
  const gap = rising(100).map((weight, i) => (i === 50 ? NaN : weight));
  expect(chosenMinutes(gap, "busiest-hour")).toEqual([]);
  expect(chosenMinutes(new Float64Array(100).fill(NaN), "p95")).toEqual([]);
});

const anyWeights = fc
  .array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 40 }), { maxLength: 700, size: "max" })
  .map((weights) => Float64Array.from(weights, (weight) => weight ?? NaN));

test("a percentile is where a slow count finds it", () =>
  fc.assert(
    fc.property(
      anyWeights,
      fc.constantFrom<["peak" | "p99" | "p95", number]>(["peak", 1], ["p99", 0.99], ["p95", 0.95]),
      (weights, [choice, share]) => {
        const known = [...weights].filter((weight) => !Number.isNaN(weight));
        const atMost = (limit: number) => known.filter((weight) => weight <= limit).length;
        const percentile = Math.min(...known.filter((weight) => atMost(weight) >= share * known.length - 1e-9));
        const chosen = chosenMinutes(weights, choice).map((slot) => weights[slot] ?? NaN);
        expect(chosen.length > 0).toBe(known.length > 0);
        if (known.length === 0) return;
        expect(chosen).toContain(percentile);
        const band = choice === "peak" ? 0 : Math.floor(known.length / 200);
        const below = known.filter((weight) => weight < percentile && weight >= Math.min(...chosen)).length;
        const above = known.filter((weight) => weight > percentile && weight <= Math.max(...chosen)).length;
        const ties = known.filter((weight) => weight === Math.min(...chosen) || weight === Math.max(...chosen)).length;
        expect(below).toBeLessThanOrEqual(band + ties);
        expect(above).toBeLessThanOrEqual(band + ties);
      },
    ),
  ));

test("no whole hour is heavier than the busiest", () =>
  fc.assert(
    fc.property(anyWeights, (weights) => {
      const sums = [...weights.keys()]
        .slice(0, Math.max(0, weights.length - 59))
        .map((i) => weights.slice(i, i + 60).reduce((a, b) => a + b, 0));
      const whole = sums.filter((sum) => !Number.isNaN(sum));
      const chosen = chosenMinutes(weights, "busiest-hour");
      const sum = chosen.reduce((total, slot) => total + (weights[slot] ?? NaN), 0);
      expect(chosen).toHaveLength(whole.length > 0 ? 60 : 0);
      if (whole.length > 0) expect(sum).toBe(Math.max(...whole));
    }),
  ));
