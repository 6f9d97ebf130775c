import type { Usage } from "@/lib/sources/usages";
import type { Figure, RegionName } from "@/lib/units";

/** Which tab a pool stands on: the three PTU pools of OpenAI's models, tokens per minute, and everything else. */
export type PoolKind = (typeof poolKinds)[number];
export const poolKinds = ["global", "zone", "regional", "standard", "other"] as const;

/** A pool of quota of one subscription, once, however many regions tell of it; or the place of those that could not be read. */
export interface Pool {
  /** Each once. */
  key: string;
  subscription: string;
  kind: PoolKind;
  /** Azure's name, "OpenAI.GlobalProvisionedManaged"; null where the regions' pools could not be read. */
  name: string | null;
  /** Azure's words for it; hostile text. */
  displayName: string;
  /** The regions that tell of it, at least one: several share one pool where Azure says so, or could not be read alike. */
  regions: readonly [RegionName, ...RegionName[]];
  /** Null where Azure does not say: then it is its region's own. */
  scope: Usage["scope"];
  /** PTU, thousands of tokens per minute, or a count: as Azure tells them, also a limit of -1 or more used than the limit. */
  limit: Figure<number>;
  used: Figure<number>;
  /** Limit less used, never below 0; unknown where either is, or where Azure names no limit. */
  remaining: Figure<number>;
  isOverLimit: boolean;
}
