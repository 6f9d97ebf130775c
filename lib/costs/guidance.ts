import { writeCount, writeNumber, writeShare } from "@/lib/units";
import { amountsOf, type CostCase } from "./cost-case";
import { DAY_HOURS } from "./hours";
import { hoursOf, type Term } from "./prices";
import { peakToMean } from "./rhythm";

export type LatencyNeed = "predictable" | "not-critical" | "can-wait";
export type Commitment = "none" | Term;

/** What is known of a case beside its costs; null is not known, or not said. */
export interface CaseFacts {
  /** 429s of the measured window. */
  tooMany: number | null;
  latency: LatencyNeed | null;
  commitment: Commitment | null;
}

type Leaning = "PTU" | "pay-as-you-go" | "a mix" | "Batch" | "a reservation" | "PTU by the hour" | "no clear answer";

/** One fact, what it speaks for, and what that rests on. */
export interface Advice {
  about: "Rhythm" | "429s" | "Latency" | "Commitment";
  leansTo: Leaning;
  says: string;
  evidence: string;
}

/** Ours: up to here a load is called steady, and from there bursty; between the two nothing is said. */
const STEADY = 1.5;
const BURSTY = 3;

export function guidanceOf(kase: CostCase, facts: CaseFacts): readonly Advice[] {
  return [rhythm(kase), tooMany(kase, facts.tooMany), latency(facts.latency), commitment(kase, facts.commitment)];
}

function rhythm({ load }: CostCase): Advice {
  const ratio = peakToMean(load);
  const hours = `${writeCount(load.hours.length, "hour")} ${load.from}`;
  if (ratio === null || (load.from === "measured" && load.hours.length < DAY_HOURS))
    return {
      ...{ about: "Rhythm", leansTo: "no clear answer" },
      says: "Whether the load is steady or bursty is not known.",
      evidence: `${hours}; at least ${writeNumber(DAY_HOURS)} with a known load are needed.`,
    };
  const evidence = `The busiest hour is ${writeShare(ratio)} of the mean one; ${hours}.`;
  if (ratio <= STEADY)
    return { about: "Rhythm", leansTo: "PTU", says: "A steady load uses most hours of what is deployed.", evidence };
  if (ratio >= BURSTY)
    return {
      ...{ about: "Rhythm", leansTo: "a mix" },
      says: "A bursty load leaves a size for its peak idle: deploy for the base, and let peaks spill over or stay on pay-as-you-go.",
      evidence,
    };
  return {
    ...{ about: "Rhythm", leansTo: "no clear answer" },
    says: "The load is neither steady nor bursty: the costs decide.",
    evidence,
  };
}

function tooMany({ load }: CostCase, count: number | null): Advice {
  const window = `${writeCount(load.hours.length, "hour")} measured`;
  if (count === null)
    return {
      ...{ about: "429s", leansTo: "no clear answer" },
      says: "Whether calls were turned away is not known.",
      evidence: "No 429s were read for this load.",
    };
  if (count === 0)
    return {
      ...{ about: "429s", leansTo: "no clear answer" },
      says: "No call was turned away, so nothing asks for more room.",
      evidence: `0 answers of 429; ${window}.`,
    };
  return {
    ...{ about: "429s", leansTo: "a mix" },
    says: "Calls were turned away: more PTUs, or spill-over to Standard, would have answered them.",
    evidence: `${writeCount(count, "answer")} of 429; ${window}. What was turned away is not in the measured tokens.`,
  };
}

/** Source: concepts/provisioned-throughput, concepts/priority-processing and how-to/batch, Microsoft Learn, read 2026-11-21. */
const byLatency: Readonly<Record<LatencyNeed, Omit<Advice, "about">>> = {
  predictable: {
    leansTo: "PTU",
    says: "Provisioned throughput has the most predictable latency; Standard varies with what others call.",
    evidence: "You said that latency has to be predictable.",
  },
  "not-critical": {
    leansTo: "no clear answer",
    says: "Latency speaks for neither: the costs decide.",
    evidence: "You said that latency is not critical.",
  },
  "can-wait": {
    leansTo: "Batch",
    says: "Batch answers within 24 hours at its own token prices.",
    evidence: "You said that answers can wait for a day.",
  },
};

const latency = (need: LatencyNeed | null): Advice =>
  need === null
    ? {
        ...{ about: "Latency", leansTo: "no clear answer" },
        says: "How soon answers have to come was not said.",
        evidence: "Nothing is chosen under “Latency need”.",
      }
    : { about: "Latency", ...byLatency[need] };

const termNames: Readonly<Record<Term, string>> = { "one-month": "one month", "one-year": "one year" };

function commitment({ prices }: CostCase, longest: Commitment | null): Advice {
  if (longest === null)
    return {
      ...{ about: "Commitment", leansTo: "no clear answer" },
      says: "For how long the load is sure to stay was not said.",
      evidence: "Nothing is chosen under “Commitment”.",
    };
  if (longest === "none")
    return {
      ...{ about: "Commitment", leansTo: "PTU by the hour" },
      says: "Without a commitment PTUs are paid by the hour and given back at any time; pay-as-you-go asks for none either.",
      evidence: "You said that nothing can be committed to.",
    };
  const { missing, amount } = amountsOf(prices, ["ptu-hourly", longest]);
  const said = `You said that ${termNames[longest]} can be committed to.`;
  if (missing.length > 0)
    return {
      ...{ about: "Commitment", leansTo: "no clear answer" },
      says: "Whether a reservation pays off is not known: a price is missing.",
      evidence: said,
    };
  const payOffHours = amount(longest) / amount("ptu-hourly");
  const hours = hoursOf[longest];
  const evidence = `${said} The reservation costs as much as ${writeNumber(Math.ceil(payOffHours))} hours by the hour; its term has ${writeNumber(hours)}.`;
  return payOffHours < hours
    ? {
        ...{ about: "Commitment", leansTo: "a reservation" },
        says: "A reservation costs less than the hourly price once utilization has shown that the size stays.",
        evidence,
      }
    : {
        ...{ about: "Commitment", leansTo: "PTU by the hour" },
        says: "A reservation does not cost less than the hourly price here.",
        evidence,
      };
}
