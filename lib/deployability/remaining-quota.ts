import type { Usage } from "@/lib/sources/usages";
import { type Cell, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";

/**
 * What is left of the quota that a deployment type draws from, in one region.
 * @param pool the SKU's `usageName`, in any casing; null where the catalogue does not say
 * @param isPartial whether pools are missing: then one that is not there is unknown for another reason
 * @returns whole PTUs, 0 where as much or more is used as the limit allows
 */
export function remainingQuota(pools: readonly Usage[], pool: string | null, isPartial: boolean): Cell<Ptu> {
  if (pool === null) return unknownCell("the catalogue does not say which quota this type draws from");
  const usage = byName(pools).get(pool.toLowerCase());
  if (usage === undefined) return unknownCell(isPartial ? "quota was read in part" : `no quota named ${pool}`);
  if (usage.limit === null || usage.used === null) return unknownCell("Azure's quota held no number here");
  // A limit of -1 is none that could be used up; Azure documents no other meaning.
  if (usage.limit < 0) return unknownCell("Azure names no limit here");
  return valueCell(ptu(Math.max(0, Math.floor(usage.limit - Math.max(0, usage.used)))));
}

/** A region lists hundreds of pools, and a scan asks for each of three of them with every answer that arrives. */
const poolsByName = new WeakMap<readonly Usage[], ReadonlyMap<string, Usage>>();

function byName(pools: readonly Usage[]): ReadonlyMap<string, Usage> {
  const known = poolsByName.get(pools);
  if (known) return known;
  // Of two rows with one name the first stands.
  const byPool = new Map(pools.toReversed().map((usage) => [usage.pool.toLowerCase(), usage]));
  poolsByName.set(pools, byPool);
  return byPool;
}
