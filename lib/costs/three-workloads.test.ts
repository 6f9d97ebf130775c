import { expect, test } from "vitest";
import { writeMoney } from "@/lib/units";
import type { CostCase } from "./cost-case";
import { MONTH_HOURS, YEAR_HOURS } from "./hours";
import { enteredLoad } from "./load";
import { optionCosts } from "./option-costs";
import { curve, measured, prices, shape, sizesTo } from "./test-cases";

// Three workloads, reckoned by hand. The prices are the test's own, not Azure's.

/** Of each option: per month, per year, and its base; to the cent, as it is shown. */
const table = (kase: CostCase) =>
  Object.fromEntries(
    optionCosts(kase).map(({ option, cost, base }) => [
      option,
      cost.is === "unknown"
        ? cost.missing.map((each) => ("why" in each ? `${each.what}: ${each.why}` : each.what))
        : [
            writeMoney(cost.perHour * MONTH_HOURS, "USD"),
            writeMoney(cost.perHour * YEAR_HOURS, "USD"),
            ...(base === null ? [] : [`${base.ptu} PTU ${base.paid}`]),
          ],
    ]),
  );

test("a chat that runs day and night: 100 requests a minute of 1,000 prompt and 200 generated tokens", () => {
  // An hour: 100 × 60 = 6,000 requests, 6,000 × 1,000 = 6,000,000 tokens in, 6,000 × 200 = 1,200,000 tokens out.
  const kase: CostCase = {
    load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay: 24 }),
    prices: prices({
      ...{ "ptu-hourly": 1, "one-month": 260, "one-year": 2_652 },
      ...{ "standard-input": 2.5, "standard-output": 10 },
      ...{ "priority-input": 5, "priority-output": 20 },
      ...{ "batch-input": 1.25, "batch-output": 5 },
    }),
    curve: curve([0.5, 25], [1, 50], [2, 95]),
    sizes: sizesTo(95),
  };
  expect(table(kase)).toEqual({
    // 6 M × $2.50 + 1.2 M × $10 = $15 + $12 = $27 an hour; × 730 = $19,710; × 8,760 = $236,520
    standard: ["$19,710.00", "$236,520.00"],
    // 6 M × $5 + 1.2 M × $20 = $54 an hour
    priority: ["$39,420.00", "$473,040.00"],
    // 6 M × $1.25 + 1.2 M × $5 = $13.50 an hour
    batch: ["$9,855.00", "$118,260.00"],
    // 50 PTU × $1 = $50 an hour; × 730 = $36,500; × 8,760 = $438,000
    "ptu-hourly": ["$36,500.00", "$438,000.00", "50 PTU ptu-hourly"],
    // 50 × $260 = $13,000 a month of 730 hours; a year has 8,760 ÷ 730 = 12 of them: $156,000
    "one-month": ["$13,000.00", "$156,000.00", "50 PTU one-month"],
    // 50 × $2,652 = $132,600 a year; ÷ 12 = $11,050
    "one-year": ["$11,050.00", "$132,600.00", "50 PTU one-year"],
    // Every hour asks for 50 PTU, and a reserved one costs $2,652 ÷ 8,760 < $1: all 50 are reserved for a year
    "reserved-and-hourly": ["$11,050.00", "$132,600.00", "50 PTU one-year"],
    // One PTU less saves $0.3027 an hour and spills 1/50 of $27 = $0.54: nothing is spilled
    "spill-over": ["$11,050.00", "$132,600.00", "50 PTU one-year"],
  });
});

test("a desk assistant of eight hours a day: 30 requests a minute of 2,000 prompt tokens, 40 % of them cached, and 500 generated", () => {
  // A running hour: 30 × 60 = 1,800 requests; 1,800 × 1,200 = 2,160,000 tokens in that are not cached, 1,800 × 800 = 1,440,000 that
  // are, 1,800 × 500 = 900,000 out. A day has 8 of 24 such hours.
  const kase: CostCase = {
    load: enteredLoad({ shapes: [shape(30, 2_000, 500)], withoutCached: [shape(30, 1_200, 500)], hoursPerDay: 8 }),
    prices: prices({
      ...{ "ptu-hourly": 2, "one-month": 286, "one-year": 2_916 },
      ...{ "standard-input": 2, "standard-cached-input": 0.5, "standard-output": 8 },
      ...{ "priority-input": 4, "priority-output": 16 },
    }),
    curve: curve([1, 15]),
    sizes: sizesTo(15),
  };
  expect(table(kase)).toEqual({
    // 2.16 × $2 + 1.44 × $0.50 + 0.9 × $8 = $4.32 + $0.72 + $7.20 = $12.24 a running hour; × 8/24 = $4.08; × 730 = $2,978.40
    standard: ["$2,978.40", "$35,740.80"],
    // There are cached tokens and no price for them
    priority: ["priority-cached-input: not-found"],
    batch: ["batch-input: not-found", "batch-cached-input: not-found", "batch-output: not-found"],
    // Paid in all 24 hours: 15 × $2 × 730 = $21,900; × 12 = $262,800
    "ptu-hourly": ["$21,900.00", "$262,800.00", "15 PTU ptu-hourly"],
    // 15 × $286 = $4,290; × 12 = $51,480
    "one-month": ["$4,290.00", "$51,480.00", "15 PTU one-month"],
    // 15 × $2,916 = $43,740; ÷ 12 = $3,645
    "one-year": ["$3,645.00", "$43,740.00", "15 PTU one-year"],
    // 15 PTU is the smallest size, kept in the 16 idle hours too
    "reserved-and-hourly": ["$3,645.00", "$43,740.00", "15 PTU one-year"],
    // Nor is there a smaller base
    "spill-over": ["$3,645.00", "$43,740.00", "15 PTU one-year"],
  });
});

test("measured traffic with a peak: six hours, of which two have no data", () => {
  // What the four known hours cost by tokens: 6 × $1 + 1 × $4 = $10; 10 × $1 + 5 × $4 = $30; 26 × $1 + 10 × $4 = $66; $0.
  const hour = (millionsIn: number, millionsOut: number, load: number) => ({
    ...{ uncachedInput: millionsIn * 1_000_000, cachedInput: 0, output: millionsOut * 1_000_000, load },
  });
  const kase: CostCase = {
    load: measured([hour(6, 1, 0.2), hour(10, 5, 0.5), hour(26, 10, 1), hour(0, 0, 0)], 2),
    prices: prices({
      ...{ "ptu-hourly": 1.1, "one-month": 286, "one-year": 2_916 },
      ...{ "standard-input": 1, "standard-output": 4 },
    }),
    // 0.2 was not asked about: the size at 0.25 stands for it.
    curve: curve([0.25, 15], [0.5, 30], [1, 55]),
    sizes: sizesTo(55),
  };
  expect(table(kase)).toEqual({
    // ($10 + $30 + $66 + $0) ÷ 4 = $26.50 in the mean of known hours; × 730 = $19,345; × 8,760 = $232,140
    standard: ["$19,345.00", "$232,140.00"],
    priority: ["priority-input: not-found", "priority-output: not-found"],
    batch: ["batch-input: not-found", "batch-output: not-found"],
    // 55 × $1.10 × 730 = $44,165; × 12 = $529,980
    "ptu-hourly": ["$44,165.00", "$529,980.00", "55 PTU ptu-hourly"],
    // 55 × $286 = $15,730; × 12 = $188,760
    "one-month": ["$15,730.00", "$188,760.00", "55 PTU one-month"],
    // 55 × $2,916 = $160,380; ÷ 12 = $13,365
    "one-year": ["$13,365.00", "$160,380.00", "55 PTU one-year"],
    // The hours hold 15, 30, 55 and (kept) 15 PTU. A PTU reserved for a year costs $0.3329 an hour. From 15 to 30 it saves hourly
    // ones in two of four hours: $0.55. From 30 to 55 in one: $0.275. So 30: 30 × $2,916 ÷ 12 = $7,290 a month, and in one of four
    // hours 25 more: 25 ÷ 4 × $1.10 × 730 = $5,018.75
    "reserved-and-hourly": ["$12,308.75", "$147,705.00", "30 PTU one-year"],
    // Below 30, one PTU more saves (1/30 × $30 + 1/55 × $66) ÷ 4 = $0.55 an hour; above, 1/55 × $66 ÷ 4 = $0.30. So 30 again:
    // $7,290, and 25/55 of $66 = $30 spilled in one of four hours: $7.50 × 730 = $5,475
    "spill-over": ["$12,765.00", "$153,180.00", "30 PTU one-year"],
  });
});
