import type { RegionName } from "@/lib/units";
import type { KnownFacts } from "./facts";

/** What counts an amount: PTU, thousands of tokens per minute, or a thing that only the pool's name tells. */
export type Unit = "PTU" | "thousand TPM" | "count";

/** A figure that a finding stands on, as Azure told it. */
export type EvidenceFigure = {
  what:
    | ("Limit" | "Used" | "Remaining" | "Smallest size" | "Available capacity")
    | ("Requests" | "Highest utilization" | "Size")
    | ("Retires" | "From" | "To" | "Created");
  /** Whose figure it is: a pool, a model version, a deployment; hostile text. */
  of: string;
  region: RegionName;
  /** Null where it is the same for all. */
  subscription: string | null;
} & ({ is: "amount"; value: number; unit: Unit | "per cent" } | { is: "instant"; atMs: number });

/** What every finding has beside its own. */
export interface Found<Is extends string> {
  is: Is;
  /** Each once. */
  key: string;
  evidence: readonly EvidenceFigure[];
}

/** What regions and subscriptions are called. */
export interface FindingNames {
  region: (name: RegionName) => string;
  /** Null where there is only one to speak of. */
  subscription: (id: string) => string | null;
}

/** Plain text, with what others wrote already isolated. */
export interface FindingWords {
  title: string;
  says: string;
}

/** One kind of finding: where it arises, the most pressing first, and how it is said. */
export interface Rule<F> {
  find: (known: KnownFacts) => readonly F[];
  words: (finding: F, nameOf: FindingNames) => FindingWords;
}
