import type { PlacedDeployment, Pool } from "@/lib/pools";
import type { BecameDeployable } from "@/lib/watching";

/** One line of what needs a person: a sentence, and the place that settles it. */
export interface OverviewLine {
  /** Each once. */
  key: string;
  /** Plain text, with what others wrote already isolated. */
  says: string;
  /** What it is about, in a word or two, for a link that has to be told from others; as plain. */
  about: string;
  place: Place;
}

/** Where a line leads. */
export type Place =
  | { is: "utilization"; deployment: PlacedDeployment["deployment"]; range: "24h" | "7d" }
  | { is: "deployment"; deployment: PlacedDeployment["deployment"] }
  | { is: "pool"; pool: Pool }
  | { is: "regions"; watched: BecameDeployable };

/** Lines of one kind, the most pressing first. */
export interface OverviewGroup {
  id: "hot" | "pools" | "retiring" | "idle" | "watched";
  title: string;
  lines: readonly OverviewLine[];
  /** What is said where there is no line; null while that is not known yet. */
  none: string | null;
  /** What of it alone is not known: "utilization of 3 deployments may not be read". */
  unknown: readonly string[];
}
