import type { Subscription } from "@/lib/sources/subscriptions";

/** Each subscription costs a call for capacity and one a region for quota; more than these nobody compares without choosing. */
export const LOOKED_LIMIT = 10;

type Some = readonly [Subscription, ...Subscription[]];

/**
 * Whose capacity and quota are read: those that were chosen; where none was, the first ones that can be used. One that cannot
 * be used is looked at only where there is no other.
 */
export function lookedSubscriptions(chosen: Some, isChosen: boolean): Some {
  const [first, ...others] = chosen.filter(({ isUsable }) => isUsable);
  if (first === undefined) return [chosen[0]];
  return isChosen ? [first, ...others] : [first, ...others.slice(0, LOOKED_LIMIT - 1)];
}
