import fc from "fast-check";
import type { CallShape } from "@/lib/sources/calculator";
import { notOffered, type Ptu, ptu, rpm, tokens, valueCell } from "@/lib/units";
import type { CostCase } from "./cost-case";
import type { HourLoad, HourlyLoad } from "./load";
import { type PriceName, priceNames, type PriceSet } from "./prices";
import type { SizeCurve } from "./size-curve";

export const shape = (requestsPerMinute: number, promptTokens: number, generatedTokens: number): CallShape => ({
  ...{ requestsPerMinute: rpm(requestsPerMinute), promptTokens: tokens(promptTokens) },
  generatedTokens: tokens(generatedTokens),
});

/** Whoever is not named has no price. */
export function prices(amounts: Partial<Record<PriceName, number>>): PriceSet {
  const cell = (name: PriceName) => {
    const amount = amounts[name];
    return amount === undefined ? notOffered : valueCell({ amount, isTyped: false, meterName: name });
  };
  const [first, ...others] = priceNames;
  return others.reduce<PriceSet>((set, name) => ({ ...set, [name]: cell(name) }), {
    ...allMissing,
    [first]: cell(first),
  });
}

const allMissing: PriceSet = {
  ...{ "ptu-hourly": notOffered, "one-month": notOffered, "one-year": notOffered },
  ...{ "standard-input": notOffered, "standard-cached-input": notOffered, "standard-output": notOffered },
  ...{ "priority-input": notOffered, "priority-cached-input": notOffered, "priority-output": notOffered },
  ...{ "batch-input": notOffered, "batch-cached-input": notOffered, "batch-output": notOffered },
};

export const curve = (...asked: readonly (readonly [factor: number, deployablePtu: number])[]): SizeCurve =>
  asked.map(([factor, size]) => ({ factor, deployablePtu: ptu(size) }));

/** 15, 20, 25 … up to a size. */
export const sizesTo = (most: number): readonly Ptu[] =>
  Array.from({ length: Math.max(0, Math.floor((most - 15) / 5) + 1) }, (_, at) => ptu(15 + 5 * at));

export const measured = (hours: readonly HourLoad[], missingHours = 0): HourlyLoad => ({
  ...{ from: "measured", hours, missingHours, hoursWithoutCachedShare: 0 },
});

const amount = fc.integer({ min: 1, max: 4_000 }).map((cents) => cents / 100);
const tokenCount = fc.integer({ min: 0, max: 30_000_000 });

const anyPrices: fc.Arbitrary<PriceSet> = fc
  .record({
    ...{
      "ptu-hourly": amount,
      "one-month": amount.map((one) => one * 100),
      "one-year": amount.map((one) => one * 900),
    },
    ...{ "standard-input": amount, "standard-cached-input": amount, "standard-output": amount },
    ...{ "priority-input": amount, "priority-cached-input": amount, "priority-output": amount },
    ...{ "batch-input": amount, "batch-cached-input": amount, "batch-output": amount },
  })
  .map(prices);

const anyHour: fc.Arbitrary<HourLoad> = fc.record({
  ...{ uncachedInput: tokenCount, cachedInput: tokenCount, output: tokenCount },
  load: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
});

/** Sizes that rise with the load, as the calculator's do. */
const anyCurve: fc.Arbitrary<SizeCurve> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    let [quarters, size] = [0, 15];
    return curve(
      ...steps.map(([further, more]): [number, number] => {
        quarters += further;
        size += 5 * more;
        return [quarters / 4, size];
      }),
    );
  });

export const anyCase: fc.Arbitrary<CostCase> = fc.record({
  load: fc.array(anyHour, { minLength: 1, maxLength: 6 }).map((hours) => measured(hours)),
  ...{ prices: anyPrices, curve: anyCurve, sizes: fc.constant(sizesTo(300)) },
});
