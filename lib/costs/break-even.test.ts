import fc from "fast-check";
import { expect, test } from "vitest";
import { breakEvenOf, crossingsOf } from "./break-even";
import type { CostCase } from "./cost-case";
import { costOf, lineAt } from "./lines";
import { enteredLoad } from "./load";
import { breakEvenWithStandard } from "./option-costs";
import { type Option, optionCurve, options } from "./option-curves";
import { largestFactor } from "./size-curve";
import { anyCase, curve, prices, shape, sizesTo } from "./test-cases";

/** $27 an hour by tokens; 25 PTU up to half of it, 50 up to all of it, 95 up to twice. */
const steps: CostCase = {
  load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay: 24 }),
  prices: prices({
    ...{ "ptu-hourly": 1, "one-year": 2_628, "standard-input": 2.5, "standard-output": 10 }, // 30 cents an hour
    ...{ "priority-input": 5, "priority-output": 20, "batch-input": 1.25, "batch-output": 5 },
  }),
  curve: curve([0.5, 25], [1, 50], [2, 95]),
  sizes: sizesTo(95),
};

test.each<[string, Option, unknown]>([
  ["PTU by the hour costs more than Standard at every load", "ptu-hourly", { is: "never", upTo: 2 }],
  ["twice the price is never less", "priority", { is: "never", upTo: 2 }],
  ["half the price always is", "batch", { is: "always", upTo: 2 }],
  ["Standard is not held against itself", "standard", null],
  [
    "each step of the size changes places again",
    "one-year",
    {
      is: "at",
      upTo: 2,
      crossings: [
        { factor: expect.closeTo(7.5 / 27, 12), is: "equal", cheaper: "option" }, // 25 × $0.30 = $7.50
        { factor: 0.5, is: "step", cheaper: "standard" }, // $13.50, and 50 × $0.30 = $15
        { factor: expect.closeTo(15 / 27, 12), is: "equal", cheaper: "option" },
        { factor: 1, is: "step", cheaper: "standard" }, // $27, and 95 × $0.30 = $28.50
        { factor: expect.closeTo(28.5 / 27, 12), is: "equal", cheaper: "option" },
      ],
    },
  ],
])("%s", (_says, option, expected) => expect(breakEvenWithStandard(steps, option)).toEqual(expected));

test("costs that only touch at a step do not change places", () => {
  const line = (fixed: number) => () => [{ fixed, perLoad: 0, base: null }];
  const touching = [
    { from: 0, to: 1, lines: line(10) },
    { from: 1, to: 2, lines: line(21) },
  ];
  expect(breakEvenOf(touching, 10)).toEqual({ is: "never", upTo: 2 });
});

/** An option and Standard over the load, as they were before anything looked for break-evens. */
function duel(kase: CostCase, option: Option) {
  const upTo = largestFactor(kase.curve);
  const [own, standard] = [option, "standard" as const].map((each) => optionCurve(kase, each, upTo));
  if (own?.is !== "known" || standard?.is !== "known") throw new Error("Every price and size is known here.");
  const costAt = (pieces: typeof own.pieces, factor: number) => {
    const line = lineAt(pieces, factor);
    return line === null ? Number.NaN : costOf(line, factor);
  };
  const perHour = costAt(standard.pieces, 1);
  return {
    crossings: crossingsOf(own.pieces, perHour),
    upTo: own.pieces.at(-1)?.to ?? 0,
    /** −1 where the option is cheaper. Differences that come from how numbers are held are none. */
    signAt: (factor: number) => {
      const [cost, against] = [costAt(own.pieces, factor), perHour * factor];
      return Math.abs(cost - against) <= 1e-7 * Math.max(cost, against) ? 0 : Math.sign(cost - against);
    },
  };
}

const anyOption = fc.constantFrom(...options.filter((option) => option !== "standard"));
/** What Standard costs is taken at its own load. */
const anyAskedCase = anyCase.filter((kase) => largestFactor(kase.curve) >= 1);

test("at every break-even both cost the same, or the size steps there; and they do change places", () => {
  fc.assert(
    fc.property(anyAskedCase, anyOption, (kase, option) => {
      const { crossings, signAt } = duel(kase, option);
      for (const { factor, is, cheaper } of crossings) {
        const [here, after] = [signAt(factor), signAt(factor * (1 + 1e-5))];
        const other = cheaper === "option" ? -1 : 1;
        if (is === "equal") expect(here).toBe(0);
        else expect(here).toBe(-other);
        expect([other, 0]).toContain(after);
      }
    }),
  );
});

test("no place is missed where a fine scan sees them change", () => {
  fc.assert(
    fc.property(anyAskedCase, anyOption, (kase, option) => {
      const { crossings, upTo, signAt } = duel(kase, option);
      let [before, beforeAt] = [0, 0];
      for (let step = 1; step <= 240; step++) {
        const factor = (upTo * step) / 240;
        const sign = signAt(factor);
        if (sign === 0) continue;
        const between = crossings.filter((each) => each.factor >= beforeAt && each.factor < factor);
        if (before !== 0) expect(between.length % 2, `${option} at ${factor}`).toBe(sign === before ? 0 : 1);
        [before, beforeAt] = [sign, factor];
      }
    }),
  );
});
