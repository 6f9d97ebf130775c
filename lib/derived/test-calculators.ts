import fc from "fast-check";
import type { CalculatedSize, CallShape } from "@/lib/sources/calculator";
import { ptu, rpm, tokens } from "@/lib/units";
import { findFit } from "./fit";
import type { AskedLoad } from "./load";

/** Workloads and calculators of every kind: what the tests of curve, fit and shapes share. None of it is Azure's formula. */

export type Calculator = (shapes: readonly CallShape[]) => CalculatedSize;

export const shape = (requests: number, prompt = 1000, generated = 300): CallShape => ({
  requestsPerMinute: rpm(requests),
  promptTokens: tokens(prompt),
  generatedTokens: tokens(generated),
});

export const rowsOf = (...all: number[]) => all.map((each) => shape(each));

export const size = (required: number | null, deployable = required): CalculatedSize => ({
  requiredPtu: required === null ? null : ptu(required),
  deployablePtu: deployable === null ? null : ptu(deployable),
});

export const requests = (shapes: readonly CallShape[]) => shapes.map((each) => Number(each.requestsPerMinute));

const total = (shapes: readonly CallShape[], weights: readonly number[] = []) =>
  requests(shapes).reduce((sum, each, row) => sum + each * (weights[row] ?? 1), 0);

/** Needs so many PTU for each request of all rows, rounded up. */
export const proportional =
  (ptuPerRequest: number): Calculator =>
  (shapes) =>
    size(Math.ceil(total(shapes) * ptuPerRequest));

export const workload = (most: number, rows: number) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: rows }).map((all) => rowsOf(...all));

/** Few small rows, whose loads can be counted; and rows as large and as many as can be typed. */
export const smallWorkload = workload(12, 4);
export const anyWorkload = fc.oneof(smallWorkload, workload(2_000, 8), workload(9_999_999, 64));

/** Never falls: plateaus and jumps where a weighted load passes thresholds. */
export const stepped = fc
  .record({
    weights: fc.array(fc.nat({ max: 9 }), { minLength: 64, maxLength: 64 }),
    unit: fc.constantFrom(1, 1, 50, 10_000),
    base: fc.nat({ max: 5 }),
    steps: fc.array(fc.tuple(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 }),
  })
  .map(
    ({ weights, unit, base, steps }): Calculator =>
      (shapes) =>
        size(steps.reduce((sum, [at, jump]) => (total(shapes, weights) >= at * unit ? sum + jump : sum), base)),
  );

/** Nearly straight, from a base on, in steps of some PTU. */
export const straight = fc
  .record({
    ptuPerRequest: fc.double({ min: 0.0001, max: 10, noNaN: true }),
    base: fc.nat({ max: 50 }),
    step: fc.constantFrom(1, 1, 5, 50),
  })
  .map(
    ({ ptuPerRequest, base, step }): Calculator =>
      (shapes) =>
        size(base + Math.ceil((total(shapes) * ptuPerRequest) / step) * step),
  );

/** Any number for any load, and often the same one for loads side by side. */
export const lawless = fc.tuple(fc.func(fc.nat({ max: 100 })), fc.constantFrom(1, 3, 100)).map(
  ([answer, coarse]): Calculator =>
    (shapes) =>
      size(answer(Math.floor(total(shapes) / coarse))),
);

/** As lawless, and some answers hold no number. */
export const silent = fc.func(fc.option(fc.nat({ max: 100 }), { freq: 4 })).map(
  (answer): Calculator =>
    (shapes) =>
      size(answer(total(shapes))),
);

/** The loads with a known required PTU. */
export const known = (asked: readonly AskedLoad[]) =>
  asked.flatMap(({ answer, ...load }) => {
    const needs = answer?.requiredPtu ?? null;
    return needs === null ? [] : [{ ...load, ptu: needs }];
  });

export const fitOfCalculator = (shapes: readonly CallShape[], most: number, calculator: Calculator) =>
  findFit({ shapes, ptu: ptu(most), ask: (each) => Promise.resolve(calculator(each)) });

/** Every load of a workload up to a factor, the smallest first: found by counting, not by the rules of lib/sizing. */
export function everyLoad(shapes: readonly CallShape[], upTo: number): number[][] {
  const rows = requests(shapes);
  const seen = new Map<string, number[]>();
  for (const whole of rows)
    for (let n = 1; n <= whole * upTo; n += 1) {
      const load = rows.map((row) => Math.ceil((row * n) / whole)); // the product is exact, so is a whole quotient
      seen.set(load.join(), load);
    }
  const sum = (load: readonly number[]) => load.reduce((all, each) => all + each, 0);
  return [...seen.values()].sort((a, b) => sum(a) - sum(b));
}
