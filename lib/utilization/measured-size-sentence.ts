import type { Reading } from "@/lib/offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { givenBack, type GivenBack, type MeasuredSize, type Needed, sizeSentence } from "@/lib/traffic";
import type { Ptu } from "@/lib/units";
import type { Bound } from "@/lib/workload";
import type { Measured } from "./measured-size";
import type { LoadName } from "./measured-size-questions";

/** The calculator's answer about a load and a bound; null where it was not asked. */
export type AnswerOf = (load: LoadName, bound: Bound) => Reading<CalculatedSize> | null;

/** What a deployment has, needs, and could do without. */
export interface Told {
  sentence: string;
  back: GivenBack;
}

/**
 * The answer in one sentence.
 * @param deployed null where not known
 * @returns null while an answer is on its way
 */
export function measuredSentence({ size, evidence }: Measured, deployed: Ptu | null, answerOf: AnswerOf): Told | null {
  const inAllOfWindow = evidence.served === 0;
  const served = neededOf(size.served, (bound) => answerOf("served", bound), inAllOfWindow);
  const demand = neededOf(size.demand, (bound) => answerOf("demand", bound), inAllOfWindow);
  if (served === null || demand === null) return null;
  const needed = served.is === "answered" ? served.ptu : null;
  const back: GivenBack = deployed === null ? { is: "unknown" } : givenBack(evidence, deployed, needed);
  return { sentence: sizeSentence(deployed, served, demand, back), back };
}

type AnswerTo = (bound: Bound) => Reading<CalculatedSize> | null;

function neededOf(load: MeasuredSize["demand"], answerTo: AnswerTo, inAllOfWindow: boolean): Needed | null {
  switch (load.is) {
    case "same":
      return { is: "same-as-served" };
    case "nothing":
      return { is: "nothing-served", inAllOfWindow };
    case "unknown":
      return { is: "unknown" };
    case "measured": {
      const [uncached, cached] = [answerTo("uncached"), answerTo("cached")];
      if (uncached?.is === "open" || cached?.is === "open") return null;
      const upper = deployableOf(uncached);
      if (upper === null) return { is: "unknown" };
      // Where the cached share is not known, no more is known than the upper bound.
      return { is: "answered", ptu: upper, lowest: load.cachedPercent === 0 ? upper : deployableOf(cached) };
    }
  }
}

const deployableOf = (answer: Reading<CalculatedSize> | null) =>
  answer?.is === "read" ? answer.data.deployablePtu : null;
