import { expect, test } from "vitest";
import type { CostCase } from "./cost-case";
import { MONTH_HOURS } from "./hours";
import { enteredLoad } from "./load";
import { cheapestOf, movesOf } from "./moves";
import { curve, measured, prices, shape, sizesTo } from "./test-cases";

const shapes = [shape(100, 1_000, 200)];
/** A running hour: 6 M tokens in, half of them cached, 1.2 M out: 3 × $2 + 3 × $1 + 1.2 × $5 = $15. 15 PTU cost $15 an hour as well. */
const kase: CostCase = {
  load: enteredLoad({ shapes, withoutCached: [shape(100, 500, 200)], hoursPerDay: 24 }),
  prices: prices({ "ptu-hourly": 1, "standard-input": 2, "standard-cached-input": 1, "standard-output": 5 }),
  curve: curve([0.9, 15], [1, 15], [1.1, 35], [2, 35]),
  sizes: sizesTo(35),
};
const steps = {
  ...{ share: 0.1, factor: 0.1 },
  hours: {
    now: 24,
    loadAt: (hoursPerDay: number) => enteredLoad({ shapes, withoutCached: [shape(100, 500, 200)], hoursPerDay }),
  },
};

test("the cheapest option as each thing moves by a step", () =>
  expect(movesOf(kase, steps)).toEqual([
    // 3.6 × $2 + 2.4 × $1 + $6 = $15.60, so PTU at $15; 2.4 × $2 + 3.6 × $1 + $6 = $14.40
    {
      lever: "cached-share",
      to: 0.4,
      cheapest: { option: "ptu-hourly", perMonth: 15 * MONTH_HOURS, isAtMost: false },
      isOther: true,
    },
    {
      lever: "cached-share",
      to: 0.6,
      cheapest: { option: "standard", perMonth: expect.closeTo(14.4 * MONTH_HOURS, 9), isAtMost: false },
      isOther: false,
    },
    {
      lever: "growth",
      to: 0.9,
      cheapest: { option: "standard", perMonth: expect.closeTo(13.5 * MONTH_HOURS, 9), isAtMost: false },
      isOther: false,
    },
    // $16.50; 35 PTU were the answer there
    {
      lever: "growth",
      to: 1.1,
      cheapest: { option: "standard", perMonth: expect.closeTo(16.5 * MONTH_HOURS, 9), isAtMost: false },
      isOther: false,
    },
    // $15 × 23/24
    {
      lever: "hours-per-day",
      to: 23,
      cheapest: { option: "standard", perMonth: expect.closeTo(14.375 * MONTH_HOURS, 9), isAtMost: false },
      isOther: false,
    },
  ]));

test("what cannot move, does not: hours of a measured load, a share of no input", () => {
  const load = measured([{ uncachedInput: 0, cachedInput: 0, output: 1, load: 1 }]);
  expect(movesOf({ ...kase, load }, { ...steps, hours: null }).map(({ lever }) => lever)).toEqual(["growth", "growth"]);
});

test("nothing is the cheapest where no cost is known", () =>
  expect(cheapestOf({ ...kase, prices: prices({}) })).toBeNull());

test("where a size between two asked loads could turn the answer, there is none", () => {
  const coarse = { ...kase, curve: curve([1, 15], [2, 35]) };
  // 15 to 35 PTU at 1.1: $15 would be less than Standard's $16.50, $35 more.
  expect(cheapestOf(coarse, 1.1)).toBeNull();
  expect(movesOf(coarse, steps).filter(({ isOther }) => isOther)).toHaveLength(1);
  // Even the size of the smaller load costs more than Standard here.
  const dear = {
    ...coarse,
    prices: prices({ "ptu-hourly": 2, "standard-input": 2, "standard-cached-input": 1, "standard-output": 5 }),
  };
  expect(cheapestOf(dear, 1.1)?.option).toBe("standard");
});
