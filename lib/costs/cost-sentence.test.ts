import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import type { CostCase } from "./cost-case";
import { costRows, costSheet } from "./cost-rows";
import { costSentence } from "./cost-sentence";
import { enteredLoad, noLoad } from "./load";
import { breakEvenLoad, optionCosts } from "./option-costs";
import { isTooSmall, plannedCurve } from "./size-curve";
import { curve, prices, shape, sizesTo } from "./test-cases";

/** 27 dollars an hour by tokens. */
const kase = (given: Partial<CostCase> = {}): CostCase => ({
  load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay: 24 }),
  prices: prices({ "ptu-hourly": 1, "one-month": 260, "standard-input": 2.5, "standard-output": 10 }),
  ...{ curve: curve([1, 50]), sizes: sizesTo(50) },
  ...given,
});
const says = (given: Partial<CostCase>) => costSentence(costRows(kase(given), "USD"), "USD");

test.each<[string, Partial<CostCase>, string]>([
  [
    "both are known, others are not",
    {},
    "PTU by the hour costs $36,500.00 a month, pay-as-you-go $19,710.00. Of the 5 with known costs, PTU reserved for one month costs least: $13,000.00.",
  ],
  [
    "no price is no 0",
    { prices: prices({ "standard-input": 2.5, "standard-output": 10 }) },
    "PTU by the hour: no price found; pay-as-you-go costs $19,710.00 a month.",
  ],
  [
    "a size that is not known is no price",
    { curve: [] },
    "PTU by the hour: not known; pay-as-you-go costs $19,710.00 a month.",
  ],
  [
    "nothing to price",
    { load: noLoad, curve: [] },
    "Nothing can be priced yet: it takes a model, a region, and a load or a number of PTU.",
  ],
])("%s", (_says, given, sentence) => expect(says(given)).toBe(sentence));

test("the sheet has amounts to the cent, and words where there are none", () => {
  const { header, rows } = costSheet(costRows(kase(), "USD"), "USD");
  expect(header).toEqual(["Option", "USD per month", "USD per year", "Per", "Less than Standard", "Note"]);
  expect(rows.slice(0, 4)).toEqual([
    ["Standard (pay-as-you-go)", 19_710, 236_520, "million tokens: $2.50 in, $10.00 out", "", ""],
    [
      ...["Priority processing", "no price found", "no price found", "", "not known"],
      "No price found: Priority input, Priority output.",
    ],
    ["Batch", "no price found", "no price found", "", "not known", "No price found: Batch input, Batch output."],
    [
      ...["PTU by the hour", 36_500, 438_000, "50 PTU at $1.00 an hour", "never: it holds up to 100%"],
      "Every deployed hour is paid, used or not.",
    ],
  ]);
});

test.each<[string, Partial<CostCase>, string, RegExp]>([
  [
    "a typed price says whose it is",
    { prices: typed(90) },
    "PTU, one-month reservation",
    /at \$90\.00 \(typed by you\) a month/,
  ],
  [
    "a size that stands pays from one load on",
    { curve: curve([0.5, 25], [1, 50], [2, 90]), prices: typed(365) },
    "PTU, one-month reservation",
    / from 92\.6%$/,
  ],
])("%s", (_says, given, name, expected) => {
  const row = costRows(kase(given), "USD").find((each) => each.name === name);
  expect(`${row?.per} ${row?.breakEven}`).toMatch(expected);
});

function typed(oneMonth: number) {
  const set = prices({ "ptu-hourly": 1, "standard-input": 2.5, "standard-output": 10 });
  return { ...set, "one-month": { is: "value" as const, value: { amount: oneMonth, isTyped: true, meterName: null } } };
}

test("Batch, which takes up to a day, is the cheapest only of what can wait", () => {
  const dear = kase({
    prices: prices({ "standard-input": 2, "standard-output": 8, "batch-input": 1, "batch-output": 4 }),
  });
  const cheapestOf = (each: CostCase) => costRows(each, "USD").find(({ isCheapest }) => isCheapest)?.option;
  expect(cheapestOf(dear)).not.toBe("batch");
  expect(cheapestOf({ ...dear, canWait: true })).toBe("batch");
});

test("where a size breaks even, Standard costs as much", () => {
  const asked = kase({ prices: typed(365) });
  const perHour = (365 * 50) / 730;
  const factor = breakEvenLoad(asked, perHour) ?? Number.NaN;
  const standard = optionCosts(asked, factor).find(({ option }) => option === "standard")?.cost;
  expect(standard).toMatchObject({ is: "known", perHour: expect.closeTo(perHour, 9) });
});

test("a size that does not hold the load, by the calculator, gives way to the official one", () => {
  const official = curve([0.5, 25], [1, 50], [2, 95]);
  expect(plannedCurve(official, ptu(25))).toEqual(official);
  expect([isTooSmall(official, ptu(49)), isTooSmall(official, ptu(50)), isTooSmall([], ptu(1))]).toEqual([
    ...[true, false, false],
  ]);
  expect(plannedCurve(official, ptu(60))).toEqual(curve([0.5, 60], [1, 60]));
});
