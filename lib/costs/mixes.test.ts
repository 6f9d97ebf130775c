import fc from "fast-check";
import { expect, test } from "vitest";
import type { CostCase } from "./cost-case";
import { optionCosts } from "./option-costs";
import { hoursOf, type PtuPayment, type PriceName, terms } from "./prices";
import { largestFactor } from "./size-curve";
import { anyCase } from "./test-cases";

// The same sums once more, hour by hour and base by base, without any of the thinking that saves time.

const amount = ({ prices }: CostCase, name: PriceName) => {
  const price = prices[name];
  return price.is === "value" ? price.value.amount : Number.NaN;
};
const perPtuHour = (kase: CostCase, paid: PtuPayment) => amount(kase, paid) / hoursOf[paid];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const sizeOfHour = ({ curve }: CostCase, load: number) =>
  load === 0 ? 0 : (curve.find((asked) => asked.factor >= load - 1e-9)?.deployablePtu ?? Number.NaN);

const byHour: Record<string, (kase: CostCase, factor: number) => number> = {
  "reserved-and-hourly": (kase, factor) =>
    Math.min(
      ...kase.sizes.flatMap((base) =>
        terms.map(
          (term) =>
            base * perPtuHour(kase, term) +
            mean(
              kase.load.hours.map(({ load }) => {
                const deployed = Math.max(sizeOfHour(kase, (load ?? Number.NaN) * factor), kase.sizes[0] ?? Number.NaN);
                return Math.max(0, deployed - base) * perPtuHour(kase, "ptu-hourly");
              }),
            ),
        ),
      ),
    ),
  "spill-over": (kase, factor) =>
    Math.min(
      ...kase.sizes.flatMap((base) =>
        (["ptu-hourly", ...terms] as const).map(
          (paid) =>
            base * perPtuHour(kase, paid) +
            mean(
              kase.load.hours.map(({ load, uncachedInput, cachedInput, output }) => {
                const size = sizeOfHour(kase, (load ?? Number.NaN) * factor);
                const millions =
                  uncachedInput * amount(kase, "standard-input") +
                  cachedInput * amount(kase, "standard-cached-input") +
                  output * amount(kase, "standard-output");
                return size > base ? ((size - base) / size) * ((millions * factor) / 1_000_000) : 0;
              }),
            ),
        ),
      ),
    ),
};

test.each(Object.keys(byHour))("%s costs what the best of all bases costs, hour by hour", (option) => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 97 }), (kase, hundredths) => {
      const factor = (largestFactor(kase.curve) * hundredths) / 97;
      const found = optionCosts(kase, factor).find((each) => each.option === option);
      const expected = byHour[option]?.(kase, factor) ?? Number.NaN;
      const perHour = found?.cost.is === "known" ? found.cost.perHour : Number.NaN;
      expect(Math.abs(perHour - expected)).toBeLessThanOrEqual(1e-9 * expected);
    }),
  );
});
