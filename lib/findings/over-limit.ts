import type { Pool } from "@/lib/pools";
import type { Found, Rule } from "./finding";
import { overBy, poolEvidence, unitOf, writeAmount, writePool } from "./pool-figures";

/** More of a quota is used than its limit allows. */
interface OverLimit extends Found<"over-limit"> {
  pool: Pool;
  /** Used less limit, in the pool's unit. */
  overBy: number;
}

export const overLimit: Rule<OverLimit> = {
  find: ({ pools }) =>
    pools
      .flatMap((pool): readonly OverLimit[] => {
        const over = overBy(pool);
        if (over === null || over === 0) return [];
        const key = `over-limit ${pool.key}`;
        return [{ is: "over-limit", key, pool, overBy: over, evidence: poolEvidence(pool, "Used", "Limit") }];
      })
      .toSorted((a, b) => b.overBy - a.overBy),
  words: ({ pool, overBy: over }, nameOf) => ({
    title: "Over the limit",
    says:
      `${writePool(pool, nameOf)}: ${writeAmount(over, unitOf(pool))} more is used than the limit allows. ` +
      "What is deployed runs on; nothing new can draw from it until something is deleted or the limit is raised.",
  }),
};
