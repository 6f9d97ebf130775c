import type { Ptu } from "@/lib/units";
import type { Verdict } from "./verdict";

/**
 * From best to worst. Each size misfit has a place of its own, the one that asks for the least change first: their numbers
 * cannot be compared with each other.
 */
const ranks: Record<Verdict["is"], number> = {
  deployable: 0,
  "quota-short": 1,
  "capacity-short": 2,
  "both-short": 3,
  "off-increment": 4,
  "below-minimum": 5,
  "above-maximum": 6,
  retired: 7,
  "not-offered": 8,
  unknown: 9,
  "not-permitted": 10,
};

/** 0 is the best; verdicts of one kind have one rank. */
export const rankOf = (verdict: Verdict): number => ranks[verdict.is];

/** For sorting from best to worst; within a kind the one with more room first, or that is nearer to what is needed. */
export const compareVerdicts = (a: Verdict, b: Verdict): number =>
  rankOf(a) - rankOf(b) || compareLacks(lacksOf(a), lacksOf(b));

type Lacks = readonly [first: number, second: number];

/** What is missing, less is better; of one kind of verdict only. */
function lacksOf(verdict: Verdict): Lacks {
  switch (verdict.is) {
    case "quota-short":
      return [verdict.shortByPtu, 0];
    case "capacity-short":
      return [-fits(verdict.atMostPtu), 0];
    case "both-short":
      return [-fits(verdict.atMostPtu), verdict.shortByPtu];
    case "below-minimum":
      return [verdict.smallestPtu, 0];
    case "above-maximum":
      return [-verdict.largestPtu, 0];
    default:
      return [0, 0];
  }
}

/** "None now" is what it says: nothing fits. */
const fits = (atMostPtu: Ptu | null) => (atMostPtu === null ? 0 : atMostPtu);

const compareLacks = (a: Lacks, b: Lacks) => a[0] - b[0] || a[1] - b[1];
