import { expect, test } from "vitest";
import type { CostCase } from "./cost-case";
import { type CaseFacts, guidanceOf } from "./guidance";
import { enteredLoad } from "./load";
import { curve, measured, prices, shape, sizesTo } from "./test-cases";

const kase = (given: Partial<CostCase> = {}): CostCase => ({
  load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay: 24 }),
  prices: prices({ "ptu-hourly": 1, "one-month": 260, "one-year": 9_000 }),
  ...{ curve: curve([1, 50]), sizes: sizesTo(50) },
  ...given,
});
const nothingSaid: CaseFacts = { tooMany: null, latency: null, commitment: null };
const hours = (loads: readonly (number | null)[]) =>
  measured(loads.map((load) => ({ uncachedInput: 1, cachedInput: 0, output: 1, load })));
const leaning = (about: string, given: CostCase, facts: Partial<CaseFacts> = {}) => {
  const { leansTo, evidence } =
    guidanceOf(given, { ...nothingSaid, ...facts }).find((each) => each.about === about) ?? {};
  return [leansTo, evidence];
};

const day = Array.from({ length: 24 }, () => 1);
const asEntered = (hoursPerDay: number) =>
  kase({ load: enteredLoad({ shapes: [shape(100, 1_000, 200)], withoutCached: null, hoursPerDay }) });

test.each<[string, CostCase, string, RegExp]>([
  ["all day alike is steady", kase(), "PTU", /100% of the mean one; 24 hours entered/],
  ["twelve hours of the day are neither", asEntered(12), "no clear answer", /200% of the mean/],
  ["eight hours of the day are bursty", asEntered(8), "a mix", /300% of the mean/],
  ["measured hours count the same", kase({ load: hours([...day, 20]) }), "a mix", /25 hours measured/],
  [
    "a few measured hours say nothing",
    kase({ load: hours([1, 1]) }),
    "no clear answer",
    /2 hours measured; at least 24/,
  ],
  [
    "an hour whose load is not known says nothing",
    kase({ load: hours([...day, null]) }),
    "no clear answer",
    /25 hours/,
  ],
])("rhythm: %s", (_says, given, leans, evidence) =>
  expect(leaning("Rhythm", given)).toEqual([leans, expect.stringMatching(evidence)]),
);

test.each<[string, string, Partial<CaseFacts>, string, RegExp]>([
  ["429s that were not read say nothing", "429s", {}, "no clear answer", /No 429s were read/],
  ["none were answered: nothing to mend", "429s", { tooMany: 0 }, "no clear answer", /^0 answers/],
  ["some were", "429s", { tooMany: 1 }, "a mix", /^1 answer of 429/],
  ["latency was not said", "Latency", {}, "no clear answer", /Nothing is chosen/],
  ["latency has to be predictable", "Latency", { latency: "predictable" }, "PTU", /You said/],
  ["answers can wait", "Latency", { latency: "can-wait" }, "Batch", /You said/],
  ["commitment was not said", "Commitment", {}, "no clear answer", /Nothing is chosen/],
  ["no commitment", "Commitment", { commitment: "none" }, "PTU by the hour", /You said/],
  // $260 ÷ $1
  [
    "a month pays off",
    "Commitment",
    { commitment: "one-month" },
    "a reservation",
    /as 260 hours by the hour; its term has 730/,
  ],
  // $9,000 ÷ $1 is more than 8,760
  [
    "a year that never pays off",
    "Commitment",
    { commitment: "one-year" },
    "PTU by the hour",
    /as 9,000 hours by the hour; its term has 8,760/,
  ],
])("%s", (_says, about, facts, leans, evidence) =>
  expect(leaning(about, kase(), facts)).toEqual([leans, expect.stringMatching(evidence)]),
);

test("without a price nothing is said of a reservation", () =>
  expect(leaning("Commitment", kase({ prices: prices({}) }), { commitment: "one-year" })[0]).toBe("no clear answer"));
