import type { Figure } from "@/lib/units";
import { type Drawing, drawingFrom } from "./drawing";
import type { Holdings, NamedDeployment } from "./holdings";
import type { Pool } from "./pool";
import { changeReasons, lacksOf, type Reason } from "./reasons";

/** A pool, held against the deployments that draw from it. All numbers are in the pool's unit. */
export interface Reconciliation {
  /** Those that contribute. */
  deployments: readonly NamedDeployment[];
  /** What they were asked for, whatever their state; "at least" where something could not be read. */
  sum: { value: number; isExact: boolean };
  /** Azure's own figure. */
  used: Figure<number>;
  /** Used less the sum; null where one of them is not known. */
  difference: number | null;
  /** Of a difference, or of its not being known; the likeliest first. None when there is no difference. */
  reasons: readonly Reason[];
}

/**
 * Which states Azure's figure counts is not documented: the sum takes every deployment that is listed, and the reasons say which
 * of them could make up the difference.
 * @param holdings those of the pool's subscription
 * @param pools all pools that are known of it
 */
export function reconcile(pool: Pool, holdings: Holdings, pools: readonly Pool[]): Reconciliation {
  const drawing = drawingFrom(pool, holdings, pools);
  const { deployments } = drawing;
  const { used } = pool;
  const lacks = lacksOf(drawing, holdings.accountsLack);
  const isExact = lacks.length === 0;
  const sizes = deployments.flatMap(({ deployment: { size } }) => (size === null ? [] : [size]));
  const value = sizes.reduce((sum, size) => sum + size, 0);
  const gap = used.is === "value" ? used.value - value : null;
  return {
    ...{ deployments, used, sum: { value, isExact } },
    difference: isExact ? gap : null,
    reasons: gap === null ? lacks : reasonsFor(drawing, gap, lacks, pool),
  };
}

/** What is not read can only add to the sum: it explains more that is used, not less. */
function reasonsFor(drawing: Drawing, gap: number, lacks: readonly Reason[], { kind }: Pool): readonly Reason[] {
  const isExact = lacks.length === 0;
  if (isExact && gap === 0) return [];
  const likely = changeReasons(drawing, gap, isExact);
  const reasons = gap < 0 ? [...likely, ...lacks] : [...lacks, ...likely];
  if (reasons.length > 0) return reasons;
  const isCountOfOthers = kind === "other" && drawing.deployments.length === 0;
  return [isCountOfOthers ? { is: "counts-other-things" } : { is: "nothing-listed", isMoreUsed: gap > 0 }];
}
