import { writePool } from "@/lib/findings";
import type { Pool } from "@/lib/pools";
import { ptu, writeCount, writeNumber, writePtu } from "@/lib/units";
import type { OverviewFacts, OverviewNames } from "./facts";
import type { OverviewGroup } from "./group";
import { isInUse, isOfPtu, unreadQuota } from "./held-figures";
import { joined, unreadResources } from "./unread";

/** From here on a pool is nearly used up: what is left seldom takes one more deployment. Ours, not Azure's. */
const NEARLY = 0.9;

/** A pool whose figures are known, and of which nearly all is used. */
interface ScarcePool {
  pool: Pool;
  used: number;
  limit: number;
}

/** Those over their limit first, then those with least left. */
function scarcePools(pools: readonly Pool[]): readonly ScarcePool[] {
  return pools
    .filter(isOfPtu)
    .flatMap((pool): readonly ScarcePool[] => {
      const { used, limit } = pool;
      // A limit of -1 is none that could be used up.
      if (used.is !== "value" || limit.is !== "value" || limit.value < 0 || used.value <= 0) return [];
      return used.value >= NEARLY * limit.value ? [{ pool, used: used.value, limit: limit.value }] : [];
    })
    .toSorted((a, b) => a.limit - a.used - (b.limit - b.used));
}

/** Pools of PTU that are nearly used up, or over their limit. */
export function poolsGroup(facts: OverviewFacts, names: OverviewNames): OverviewGroup {
  const scarce = scarcePools(facts.pools);
  const inUse = facts.pools.filter((pool) => isOfPtu(pool) && isInUse(pool)).length;
  const own = unreadQuota(facts.pools.filter(isOfPtu));
  const lacks = joined([unreadResources(facts), own]);
  return {
    ...{ id: "pools", title: "Pools nearly used up", unknown: own.words },
    lines: scarce.map(({ pool, used, limit }) => ({
      key: pool.key,
      says: `${writePool(pool, names)}: ${writeNumber(used)} of ${writePtu(ptu(limit))} are used; ${leftWords(limit - used)}.`,
      about: writePool(pool, names),
      place: { is: "pool", pool },
    })),
    none:
      inUse > 0
        ? `None of ${writeCount(inUse, "pool")} in use is used up to 90% or more.`
        : lacks.words.length > 0 || lacks.isOpen
          ? null
          : "Nothing of any pool is used.",
  };
}

function leftWords(left: number): string {
  if (left < 0) return `${writePtu(ptu(-left))} more than the limit allows`;
  return left === 0 ? "nothing is left" : `${writePtu(ptu(left))} ${left === 1 ? "is" : "are"} left`;
}
