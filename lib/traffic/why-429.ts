import type { MinuteFacts, Usual } from "./minute-facts";
import { FULL_PERCENT } from "./reached";

/** What the documents name as a reason for a 429 (provisioned-throughput and quota, Microsoft Learn, read 2026-11-21). */
export const causes = [
  "sustained-load",
  "burst",
  "large-prompts",
  "few-cache-hits",
  "generous-max-tokens",
  "standard-limit",
] as const;
export type Cause = (typeof causes)[number];

/** What the documents advise. */
export type Remedy = "retry-after-ms" | "spill-over" | "client-retry" | "tight-max-tokens" | "more-ptu" | "more-quota";

export type Verdict =
  | { is: "supported" | "contradicted"; evidence: Evidence }
  /** Metrics do not tell, or not of this minute. */
  | { is: "cannot-be-seen"; why: "not-in-metrics" | "no-data" };

/** The numbers a verdict stands on. */
export type Evidence =
  | { is: "utilization"; maximum: number; average: number }
  /** In one of two readings that is enough: never 100 % at its highest. */
  | { is: "not-touched"; maximum: number }
  /** Tokens of a request in the mean, here and usually. */
  | { is: "mean-prompt"; here: number; usual: number }
  /** Per cent of prompt tokens, here and usually. */
  | { is: "cached"; here: number; usual: number }
  | { is: "kind"; kind: DeploymentKind };

export type DeploymentKind = "provisioned" | "standard";

export interface CauseVerdict {
  cause: Cause;
  verdict: Verdict;
  remedies: readonly Remedy[];
}

export type Why429 =
  | { is: "explained"; facts: MinuteFacts; causes: readonly CauseVerdict[] }
  /** No call got a 429 in this minute. */
  | { is: "no-429" }
  /** The 429s of this minute are not known, or points are longer than a minute. */
  | { is: "unknown" };

const remedies: Readonly<Record<Cause, readonly Remedy[]>> = {
  "sustained-load": ["more-ptu", "spill-over"],
  burst: ["retry-after-ms", "client-retry", "spill-over"],
  "large-prompts": ["spill-over", "more-ptu"],
  "few-cache-hits": ["spill-over", "more-ptu"],
  "generous-max-tokens": ["tight-max-tokens"],
  "standard-limit": ["client-retry", "more-quota"],
};

/** Prompts are called large from so many times the usual, ours: below it minutes differ by chance. */
const LARGE_FACTOR = 1.5;
/** Cache hits are called few from so many percentage points under the usual, or under so many per cent at all; ours as well. */
const FEW_POINTS = 10;

/**
 * Which documented causes the data of one minute supports.
 * @param facts of the minute; null where points are longer than a minute
 * @param usual of the window around it
 */
export function why429(facts: MinuteFacts | null, usual: Usual, kind: DeploymentKind): Why429 {
  if (facts === null || facts.tooMany === null) return { is: "unknown" };
  if (facts.tooMany === 0) return { is: "no-429" };
  const verdictOf = kind === "standard" ? standardVerdict : (cause: Cause) => provisionedVerdict(cause, facts, usual);
  return {
    is: "explained",
    facts,
    causes: causes.map((cause) => ({ cause, verdict: verdictOf(cause), remedies: remedies[cause] })),
  };
}

const unseen = (why: "not-in-metrics" | "no-data"): Verdict => ({ is: "cannot-be-seen", why });
const judged = (isSupported: boolean, evidence: Evidence): Verdict => ({
  is: isSupported ? "supported" : "contradicted",
  evidence,
});

/** A Standard deployment has a rate of tokens and requests, and no utilization. Its estimate counts max_tokens as well. */
const standardVerdict = (cause: Cause): Verdict =>
  cause === "generous-max-tokens"
    ? unseen("not-in-metrics")
    : judged(cause === "standard-limit", { is: "kind", kind: "standard" });

function provisionedVerdict(cause: Cause, facts: MinuteFacts, usual: Usual): Verdict {
  switch (cause) {
    case "sustained-load":
      return byUtilization(facts, (_maximum, average) => average >= FULL_PERCENT);
    case "burst":
      return byUtilization(facts, (maximum, average) => maximum >= FULL_PERCENT && average < FULL_PERCENT);
    case "large-prompts":
      return facts.meanPrompt === null || usual.meanPrompt === null
        ? unseen("no-data")
        : judged(facts.meanPrompt >= LARGE_FACTOR * usual.meanPrompt, {
            is: "mean-prompt",
            here: facts.meanPrompt,
            usual: usual.meanPrompt,
          });
    case "few-cache-hits":
      return facts.cachedPercent === null || usual.cachedPercent === null
        ? unseen("no-data")
        : judged(facts.cachedPercent <= Math.max(usual.cachedPercent - FEW_POINTS, FEW_POINTS), {
            is: "cached",
            here: facts.cachedPercent,
            usual: usual.cachedPercent,
          });
    case "generous-max-tokens":
      return unseen("not-in-metrics");
    case "standard-limit":
      return judged(false, { is: "kind", kind: "provisioned" });
  }
}

function byUtilization(
  { maximum, average }: MinuteFacts,
  holds: (maximum: number, average: number) => boolean,
): Verdict {
  if (maximum === null) return unseen("no-data");
  if (maximum < FULL_PERCENT) return judged(false, { is: "not-touched", maximum });
  if (average === null) return unseen("no-data");
  return judged(holds(maximum, average), { is: "utilization", maximum, average });
}
