import type { Series } from "@/lib/time";
import { type Ptu, ptu } from "@/lib/units";
import type { MeasuredSize } from "./call-shapes";
import type { Choice } from "./chosen-minutes";
import type { Traffic } from "./minute-facts";
import { missingMinutes, type MinutesSeen } from "./minutes-seen";
import { sumOf } from "./rejected";

/** What of a deployment is not needed, or why nobody may say so. */
export type GivenBack =
  | { is: "could"; ptu: Ptu }
  /** The load needs all of it, or more. */
  | { is: "none" }
  /** Served load is not demand where a call was turned away or spilled, nor is it all of it where data is missing. */
  | { is: "not-said"; why: "turned-away" | "spilled" | "missing-data" | "not-peak" }
  /** The calculator gave no answer. */
  | { is: "unknown" };

/** The window that a size was taken from, as a whole: not only its chosen minutes. */
export interface WindowEvidence {
  /** Which of its minutes the size is of. */
  choice: Choice;
  /** Successful requests; null where not known. */
  served: number | null;
  /** 429s; null where not known. */
  tooMany: number | null;
  /** Calls that another deployment answered; null where not known. 0 where it is known that nothing can spill. */
  spilled: number | null;
  /** Null where nothing is known, or points are longer than a minute. */
  minutes: MinutesSeen | null;
}

/** @param traffic of the window that `size` was taken from, and of nothing else */
export const windowEvidence = (traffic: Traffic, choice: Choice, { minutes }: MeasuredSize): WindowEvidence => ({
  ...{ choice, minutes },
  served: countOf(traffic.served),
  tooMany: countOf(traffic.tooMany),
  spilled: countOf(traffic.spilled),
});

const countOf = (series: Series | null) => (series === null ? null : sumOf(series));

/** @param needed the official deployable size of the served load, without caching; null without an answer */
export function givenBack(evidence: WindowEvidence, deployed: Ptu, needed: Ptu | null): GivenBack {
  const { choice, tooMany, spilled, minutes } = evidence;
  if (tooMany !== null && tooMany > 0) return { is: "not-said", why: "turned-away" };
  if (spilled !== null && spilled > 0) return { is: "not-said", why: "spilled" };
  if (tooMany === null || spilled === null || minutes === null || missingMinutes(minutes) > 0)
    return { is: "not-said", why: "missing-data" };
  // Some minutes were heavier than those of a percentile, or of the mean of an hour.
  if (choice !== "peak") return { is: "not-said", why: "not-peak" };
  if (needed === null) return { is: "unknown" };
  return needed < deployed ? { is: "could", ptu: ptu(deployed - needed) } : { is: "none" };
}
