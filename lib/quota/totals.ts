import { type Pool, type Total, totalOf } from "@/lib/pools";
import type { Figure } from "@/lib/units";
import { isUnread } from "./pool-words";

/** Sums over pools, each once. */
export interface Totals {
  limit: Total;
  used: Total;
  remaining: Total;
}

/** What could not be read is missing once for each of its regions: how many pools they have is not known. */
const spread = (pools: readonly Pool[], figureOf: (pool: Pool) => Figure<number>) =>
  pools.flatMap((pool) => (isUnread(pool) ? pool.regions.map(() => figureOf(pool)) : [figureOf(pool)]));

export const totalsOf = (pools: readonly Pool[]): Totals => ({
  limit: totalOf(spread(pools, ({ limit }) => limit)),
  used: totalOf(spread(pools, ({ used }) => used)),
  remaining: totalOf(spread(pools, ({ remaining }) => remaining)),
});
