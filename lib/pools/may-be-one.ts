import type { Pool } from "./pool";

/**
 * Keys of the pools that may be one with another: of a Global or Data Zone type, without a word of Azure's whose they are, and with
 * the same figures as another region's. A note for people, never a reason to count them as one.
 */
export function mayBeOne(pools: readonly Pool[]): ReadonlySet<string> {
  const alike = new Map<string, string[]>();
  for (const { key, subscription, kind, name, scope, limit, used } of pools) {
    if ((kind !== "global" && kind !== "zone") || name === null || scope !== null) continue;
    if (limit.is !== "value" || used.is !== "value" || limit.value <= 0) continue;
    const figures = JSON.stringify([subscription, name.toLowerCase(), limit.value, used.value]);
    alike.set(figures, [...(alike.get(figures) ?? []), key]);
  }
  return new Set([...alike.values()].filter(({ length }) => length > 1).flat());
}
