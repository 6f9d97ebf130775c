import { writeDay } from "@/lib/time";
import { type Ptu, writeNumber, writePtu } from "@/lib/units";
import type { Verdict } from "./verdict";

/** The kinds of verdict, as people call them. */
export const verdictNames: Record<Verdict["is"], string> = {
  deployable: "deployable",
  "quota-short": "quota short",
  "capacity-short": "capacity short",
  "both-short": "both short",
  "below-minimum": "below minimum",
  "above-maximum": "above maximum",
  "off-increment": "off increment",
  retired: "retired",
  "not-offered": "not offered",
  unknown: "unknown",
  "not-permitted": "not permitted",
};

interface VerdictWords {
  /** For a cell, beside the mark: "+120 quota". */
  short: string;
  /** One sentence. */
  full: string;
}

/**
 * A verdict in words. A reason or role in it may hold text of Azure's: draw it as hostile text.
 * @param availablePtu available capacity beside the verdict; null where it is not known
 */
export function verdictWords(verdict: Verdict, availablePtu: Ptu | null): VerdictWords {
  switch (verdict.is) {
    case "deployable":
      return availablePtu === null
        ? { short: "deployable", full: "It can be deployed now." }
        : {
            short: writePtu(availablePtu),
            full: `It can be deployed now; the largest deployment would be ${writePtu(availablePtu)}.`,
          };
    case "quota-short":
      return {
        short: moreQuota(verdict.shortByPtu),
        full: `Quota is short by ${writePtu(verdict.shortByPtu)}; capacity beyond your quota is not known.`,
      };
    case "capacity-short":
      return { short: mostNow(verdict.atMostPtu), full: `Capacity is short: ${fitsNow(verdict.atMostPtu)}.` };
    case "both-short":
      return {
        short: `${moreQuota(verdict.shortByPtu)}, ${mostNow(verdict.atMostPtu)}`,
        full: `Quota is short by ${writePtu(verdict.shortByPtu)}, and capacity is short too: ${fitsNow(verdict.atMostPtu)}.`,
      };
    case "below-minimum": {
      const { smallestPtu } = verdict;
      return {
        short: `${writeNumber(smallestPtu)} is the smallest`,
        full: `It is below the minimum: ${writePtu(smallestPtu)} is the smallest size.`,
      };
    }
    case "above-maximum": {
      const { largestPtu } = verdict;
      return {
        short: `${writeNumber(largestPtu)} per deployment`,
        full: `It is above the maximum: one deployment takes up to ${writePtu(largestPtu)}.`,
      };
    }
    case "off-increment": {
      const sizes = verdict.nearestPtu.map(writeNumber);
      const nearest = sizes.length === 1 ? `the nearest is ${sizes[0]}` : `the nearest are ${sizes.join(" and ")}`;
      return { short: sizes.join(" or "), full: `It is no size that can be deployed: ${nearest} PTU.` };
    }
    case "retired":
      return {
        short: "retired",
        full: verdict.sinceMs === null ? "It is retired." : `It was retired on ${writeDay(verdict.sinceMs)} (UTC).`,
      };
    case "not-offered":
      return { short: "not offered", full: "It is not offered here." };
    case "unknown":
      return { short: "unknown", full: `It is not known: ${verdict.why}.` };
    case "not-permitted":
      return { short: "not permitted", full: `Azure does not permit you to read this; ask for ${verdict.role}.` };
  }
}

const moreQuota = (shortBy: Ptu) => `+${writeNumber(shortBy)} quota`;
const mostNow = (atMost: Ptu | null) => (atMost === null ? "none now" : `at most ${writeNumber(atMost)} now`);
const fitsNow = (atMost: Ptu | null) =>
  atMost === null ? "no size that it takes fits now" : `at most ${writePtu(atMost)} can be deployed now`;
