import type { Pool } from "@/lib/pools";
import type { Ptu } from "@/lib/units";
import { writePtu } from "@/lib/units";
import type { Found, Rule } from "./finding";
import { poolEvidence, smallestEvidence, unitOf, valueOf, writeAmount, writePool } from "./pool-figures";

/** Quota is left, but less than the smallest deployment takes. */
interface StrandedQuota extends Found<"stranded-quota"> {
  pool: Pool;
  remaining: number;
  smallest: Ptu;
}

export const strandedQuota: Rule<StrandedQuota> = {
  find: ({ pools, smallestOf }) =>
    pools
      .flatMap((pool): readonly StrandedQuota[] => {
        const remaining = unitOf(pool) === "PTU" ? valueOf(pool.remaining) : null;
        if (remaining === null || remaining <= 0) return [];
        const smallest = smallestOf(pool);
        if (smallest === null || remaining >= smallest.ptu) return [];
        const evidence = [...poolEvidence(pool, "Remaining"), smallestEvidence(smallest)];
        const key = `stranded-quota ${pool.key}`;
        return [{ is: "stranded-quota", key, pool, remaining, smallest: smallest.ptu, evidence }];
      })
      .toSorted((a, b) => b.remaining - a.remaining),
  words: ({ pool, remaining, smallest }, nameOf) => ({
    title: "Stranded quota",
    says:
      `${writePool(pool, nameOf)}: ${writeAmount(remaining, "PTU")} left, and no model version offered there takes less than ` +
      `${writePtu(smallest)}. No new deployment can use it; one that draws from it already may still grow.`,
  }),
};
