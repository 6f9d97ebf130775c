import fc from "fast-check";
import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { anyFacts } from "./test-facts";
import { type Verdict, verdict } from "./verdict";
import { compareVerdicts, rankOf } from "./verdict-order";

const bestToWorst: readonly Verdict[] = [
  { is: "deployable" },
  { is: "quota-short", shortByPtu: ptu(5) },
  { is: "quota-short", shortByPtu: ptu(120) },
  { is: "capacity-short", atMostPtu: ptu(95) },
  { is: "capacity-short", atMostPtu: ptu(15) },
  { is: "capacity-short", atMostPtu: null },
  { is: "both-short", atMostPtu: ptu(40), shortByPtu: ptu(5) },
  { is: "both-short", atMostPtu: ptu(40), shortByPtu: ptu(10) },
  { is: "both-short", atMostPtu: ptu(15), shortByPtu: ptu(1) },
  { is: "both-short", atMostPtu: null, shortByPtu: ptu(1) },
  { is: "off-increment", nearestPtu: [ptu(15), ptu(20)] },
  { is: "below-minimum", smallestPtu: ptu(15) },
  { is: "below-minimum", smallestPtu: ptu(50) },
  { is: "above-maximum", largestPtu: ptu(200) },
  { is: "above-maximum", largestPtu: ptu(100) },
  { is: "retired", sinceMs: 0 },
  { is: "not-offered" },
  { is: "unknown", why: "not read" },
  { is: "not-permitted", role: "Reader" },
];

test("verdicts stand from best to worst, whatever order they come in", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...bestToWorst], { minLength: bestToWorst.length }), (shuffled) => {
      expect(shuffled.toSorted(compareVerdicts)).toEqual(bestToWorst);
    }),
  ));

test.each(bestToWorst.slice(1).map((worse, at) => [bestToWorst[at] ?? worse, worse] as const))(
  "%j is better than %j",
  (better, worse) => {
    expect(compareVerdicts(better, worse)).toBeLessThan(0);
    expect(compareVerdicts(worse, better)).toBeGreaterThan(0);
    expect(compareVerdicts(worse, worse)).toBe(0);
  },
);

test("a kind has one rank, and 0 is the best", () => {
  expect(rankOf({ is: "deployable" })).toBe(0);
  expect(rankOf({ is: "quota-short", shortByPtu: ptu(5) })).toBe(rankOf({ is: "quota-short", shortByPtu: ptu(6) }));
  expect(new Set(bestToWorst.map(rankOf)).size).toBe(11);
});

test.each<[says: string, one: Verdict, other: Verdict]>([
  ["why it is unknown", { is: "unknown", why: "a" }, { is: "unknown", why: "b" }],
  ["how long it has been retired", { is: "retired", sinceMs: 0 }, { is: "retired", sinceMs: 9 }],
  ["which role is asked for", { is: "not-permitted", role: "a" }, { is: "not-permitted", role: "b" }],
])("%s makes nothing better or worse", (_says, one, other) => expect(compareVerdicts(one, other)).toBe(0));

test("the order holds together: of three, if a is before b and b before c, a is before c", () => {
  const any = anyFacts.map(verdict);
  return fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareVerdicts(a, b)) + Math.sign(compareVerdicts(b, a))).toBe(0);
      if (compareVerdicts(a, b) <= 0 && compareVerdicts(b, c) <= 0)
        expect(compareVerdicts(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
