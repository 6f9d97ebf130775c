import fc from "fast-check";
import { expect, test } from "vitest";
import { valueCell } from "@/lib/units";
import type { CostCase } from "./cost-case";
import { enteredLoad } from "./load";
import { byCost, optionCosts } from "./option-costs";
import { type PriceName, priceNames, type PriceSet } from "./prices";
import { largestFactor } from "./size-curve";
import { anyCase, curve, measured, prices, shape, sizesTo } from "./test-cases";

const timesPrices = (set: PriceSet, times: number): PriceSet =>
  priceNames.reduce((scaled, name) => {
    const price = set[name];
    return price.is === "value"
      ? { ...scaled, [name]: valueCell({ ...price.value, amount: price.value.amount * times }) }
      : scaled;
  }, set);

const amounts = (kase: CostCase, factor?: number) =>
  new Map(byCost({ ...kase, canWait: true }, factor).map(({ option, perHour }) => [option, perHour]));

test("prices that are so many times as high make every option so many times as dear", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 300 }), (kase, hundredths) => {
      const times = hundredths / 100;
      const before = amounts(kase);
      const after = amounts({ ...kase, prices: timesPrices(kase.prices, times) });
      expect(after.size).toBe(before.size);
      for (const [option, perHour] of after) {
        const expected = (before.get(option) ?? Number.NaN) * times;
        expect(Math.abs(perHour - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }
    }),
  );
});

test("more load never costs less, and every mix costs at most what it is mixed of", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 40 }), (kase, percent) => {
      const upTo = largestFactor(kase.curve);
      const [less, more] = [amounts(kase, upTo / (1 + percent / 10)), amounts(kase, upTo)];
      for (const [option, perHour] of less)
        expect(perHour, option).toBeLessThanOrEqual((more.get(option) ?? Number.NaN) * (1 + 1e-9));
      // The whole load runs in some hour or in none: the largest size holds every hour, so it is one of the bases.
      const cheapestTerm = Math.min(more.get("one-month") ?? Number.NaN, more.get("one-year") ?? Number.NaN);
      const mix = more.get("reserved-and-hourly");
      if (mix !== undefined) expect(mix).toBeLessThanOrEqual(cheapestTerm * (1 + 1e-9));
    }),
  );
});

const all: Partial<Record<PriceName, number>> = {
  ...{ "ptu-hourly": 1, "one-month": 260, "one-year": 2_652 },
  ...{ "standard-input": 1, "standard-cached-input": 0.5, "standard-output": 4 },
};
const kase = (given: Partial<CostCase> = {}): CostCase => ({
  load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: [shape(100, 500, 200)], hoursPerDay: 24 }),
  prices: prices(all),
  curve: curve([1, 50]),
  sizes: sizesTo(50),
  ...given,
});
const without = (...names: PriceName[]) =>
  kase({
    prices: prices(Object.fromEntries(Object.entries(all).filter(([name]) => !names.some((no) => no === name)))),
  });
const missing = (given: CostCase) =>
  Object.fromEntries(
    optionCosts(given).flatMap(({ option, cost }) =>
      cost.is === "unknown" && option !== "priority" && option !== "batch"
        ? [[option, cost.missing.map(({ what }) => what)]]
        : [],
    ),
  );

test.each<[string, CostCase, Record<string, string[]>]>([
  ["with everything known, nothing is missing", kase(), {}],
  ["a term without a price is missing where it is the only one", without("one-year"), { "one-year": ["one-year"] }],
  [
    "no term has a price: nothing can be reserved",
    without("one-month", "one-year"),
    { "one-month": ["one-month"], "one-year": ["one-year"], "reserved-and-hourly": ["one-month", "one-year"] },
  ],
  [
    "no price by the hour",
    without("ptu-hourly"),
    { "ptu-hourly": ["ptu-hourly"], "reserved-and-hourly": ["ptu-hourly"] },
  ],
  [
    "cached tokens without a price: nothing is assumed of them",
    without("standard-cached-input"),
    { standard: ["standard-cached-input"], "spill-over": ["standard-cached-input"] },
  ],
  [
    "no size yet: only tokens can be reckoned",
    kase({ curve: [] }),
    {
      ...{ "ptu-hourly": ["size"], "one-month": ["size"], "one-year": ["size"] },
      ...{ "reserved-and-hourly": ["size"], "spill-over": ["size"] },
    },
  ],
  [
    "sizes of the type are not known: a mix has no base to try",
    kase({ sizes: [] }),
    { "reserved-and-hourly": ["sizes"], "spill-over": ["sizes"] },
  ],
  [
    "hours whose load is not known: a mix needs it, the rest does not",
    kase({ load: measured([{ uncachedInput: 1, cachedInput: 0, output: 1, load: null }]) }),
    { "reserved-and-hourly": ["load-by-hour"], "spill-over": ["load-by-hour"] },
  ],
  [
    "no hour with data: no tokens are no 0",
    kase({ load: measured([], 24) }),
    { standard: ["hours"], "reserved-and-hourly": ["hours"], "spill-over": ["hours", "hours"] },
  ],
])("%s", (_says, given, expected) => expect(missing(given)).toEqual(expected));

test("a cached price is not needed where nothing is cached", () => {
  const given = without("standard-cached-input");
  const load = enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay: 24 });
  expect(missing({ ...given, load })).toEqual({});
});

test.each([
  ["the workload itself was asked about", 1, false],
  ["between two loads the next size holds, and less may do", 0.7, true],
])("%s", (_says, factor, isAtMost) => {
  const hourly = optionCosts(kase({ curve: curve([0.5, 25], [1, 50]) }), factor)[3];
  expect(hourly).toMatchObject({ option: "ptu-hourly", base: { ptu: 50 }, isAtMost });
});

test("above the last load that was asked about no size is known", () =>
  expect(optionCosts(kase(), 1.1).map(({ cost }) => cost.is)).toEqual([
    "known",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
    "unknown",
  ]));
