import type { Cause, CauseVerdict, Evidence, Remedy } from "@/lib/traffic";
import { writeNumber } from "@/lib/units";
import { percentWords } from "./words";

/** The documented causes, in sentences too. */
const causeNames: Readonly<Record<Cause, string>> = {
  "sustained-load": "Sustained load",
  burst: "A burst",
  "large-prompts": "Large prompts",
  "few-cache-hits": "Few cache hits",
  "generous-max-tokens": "max_tokens far above the true length",
  "standard-limit": "The limit of a Standard deployment",
};

const verdictWords: Readonly<Record<CauseVerdict["verdict"]["is"], string>> = {
  supported: "supported",
  contradicted: "contradicted",
  "cannot-be-seen": "cannot be seen",
};

// What the documents advise: provisioned-throughput, spillover-traffic-management and quota, Microsoft Learn, read 2026-11-21.
const remedyWords: Readonly<Record<Remedy, string>> = {
  "retry-after-ms": "Wait as long as the answer’s retry-after-ms says, then call again.",
  "spill-over": "Spill over to a Standard deployment of the same resource, or redirect these calls.",
  "client-retry": "Let the client retry, with growing waits.",
  "tight-max-tokens": "Set max_tokens close to the true length: all of it counts until the call ends.",
  "more-ptu": "Deploy more PTU; Azure’s calculator says how many.",
  "more-quota": "Raise the deployment’s limit, with more quota where it is used up.",
};

/** A cause with its verdict, in words. */
export interface CauseWords {
  cause: Cause;
  name: string;
  is: CauseVerdict["verdict"]["is"];
  verdict: string;
  /** What the verdict stands on. */
  shows: string;
  remedies: readonly string[];
}

export const causeWords = ({ cause, verdict, remedies }: CauseVerdict): CauseWords => ({
  cause,
  name: causeNames[cause],
  is: verdict.is,
  verdict: verdictWords[verdict.is],
  shows: verdict.is === "cannot-be-seen" ? unseenWords[verdict.why] : evidenceWords(cause, verdict.evidence),
  remedies: remedies.map((remedy) => remedyWords[remedy]),
});

const unseenWords = {
  "not-in-metrics": "Not visible in metrics; check your client.",
  "no-data": "Azure has no data of this minute to tell by.",
} as const;

function evidenceWords(cause: Cause, evidence: Evidence): string {
  switch (evidence.is) {
    case "utilization": {
      const { maximum, average } = evidence;
      const tells = average >= 100 ? "more than a burst" : "touched 100%, not full";
      return `Maximum ${percentWords(maximum)}, average ${percentWords(average)}: ${tells}.`;
    }
    case "not-touched":
      return `Maximum ${percentWords(evidence.maximum)}: 100% was not touched.`;
    // The limits are ours (lib/traffic); the test beside this file holds these words to them.
    case "mean-prompt":
      return `${tokens(evidence.here)} prompt tokens a call, usually ${tokens(evidence.usual)} in this range; we call them large from 1.5 times that.`;
    case "cached":
      return `${percentWords(evidence.here)} of prompt tokens cached, usually ${percentWords(evidence.usual)} in this range; we call it few from 10 points below that, or at 10%.`;
    case "kind":
      return evidence.kind === "provisioned"
        ? "This deployment is provisioned: its utilization decides."
        : cause === "standard-limit"
          ? "A Standard deployment throttles otherwise: by its own limit of tokens and requests per minute, not by utilization."
          : "This is a Standard deployment: it has no utilization that could reach 100%.";
  }
}

const tokens = (mean: number) => writeNumber(Math.round(mean));
