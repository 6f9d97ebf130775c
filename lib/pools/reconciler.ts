import { type DeploymentsRead, type Holdings, holdingsOf } from "./holdings";
import type { Pool } from "./pool";
import { reconcile, type Reconciliation } from "./reconcile";

/**
 * Holds pools against their deployments one at a time, when somebody asks: a subscription's deployments are put together with the
 * first of its pools.
 * @param read what has been read of a subscription's deployments; null where nobody asks for them
 * @returns null for a pool whose subscription's deployments nobody asks for
 */
export function reconciler(
  pools: readonly Pool[],
  read: (subscription: string) => DeploymentsRead | null,
): (pool: Pool) => Reconciliation | null {
  const known = new Map<string, { holdings: Holdings; pools: readonly Pool[] } | null>();
  const ofSubscription = (subscription: string) => {
    const facts = read(subscription);
    return facts && { holdings: holdingsOf(facts), pools: pools.filter((pool) => pool.subscription === subscription) };
  };
  return (pool) => {
    const own = known.has(pool.subscription)
      ? (known.get(pool.subscription) ?? null)
      : ofSubscription(pool.subscription);
    known.set(pool.subscription, own);
    return own && reconcile(pool, own.holdings, own.pools);
  };
}
