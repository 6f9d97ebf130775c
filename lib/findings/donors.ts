import type { Pool } from "@/lib/pools";
import { ptu, type Ptu, writePtu } from "@/lib/units";
import type { EvidenceFigure, Found, Rule } from "./finding";
import type { KnownFacts } from "./facts";
import { overBy, poolEvidence, smallestEvidence, unitOf, valueOf, writePool } from "./pool-figures";
import type { Smallest } from "./smallest-sizes";

/** A pool of quota that lacks, and others of the same type that have enough left to deploy. */
interface Donors extends Found<"donors"> {
  pool: Pool;
  lack: { is: "over-limit"; overBy: Ptu } | { is: "below-smallest"; remaining: Ptu; smallest: Ptu };
  /** Its own subscription's first, then the one with most left; at most three. */
  donors: readonly [Donor, ...Donor[]];
  hasMore: boolean;
}

interface Donor {
  pool: Pool;
  remaining: Ptu;
  smallest: Smallest;
}

/** Hundreds of pools may give to hundreds: a few are enough to choose from. */
const NAMED = 3;

export const donors: Rule<Donors> = {
  find: (known) => {
    const donorsFor = givers(known);
    return known.pools.flatMap((pool): readonly Donors[] => {
      const lacking = lackOf(pool, known);
      const [first, ...others] = lacking === null ? [] : donorsFor(pool);
      if (lacking === null || first === undefined) return [];
      const named = [first, ...others.slice(0, NAMED - 1)] as const;
      const given = named.flatMap((donor) => [
        ...poolEvidence(donor.pool, "Remaining"),
        smallestEvidence(donor.smallest),
      ]);
      const evidence = [...lacking.evidence, ...given];
      const hasMore = others.length >= NAMED;
      return [
        { is: "donors", key: `donors ${pool.key}`, pool, lack: lacking.lack, donors: [...named], hasMore, evidence },
      ];
    });
  },
  words: ({ pool, lack, donors: named, hasMore }, nameOf) => ({
    title: "Quota that could be moved",
    says:
      `${writePool(pool, nameOf)} ` +
      (lack.is === "over-limit"
        ? `is over its limit by ${writePtu(lack.overBy)}. `
        : `has ${writePtu(lack.remaining)} left, below the smallest size of ${writePtu(lack.smallest)}. `) +
      `Enough is left of ${named.map((donor) => `${writePool(donor.pool, nameOf)} (${writePtu(donor.remaining)})`).join("; ")}` +
      `${hasMore ? "; and of others" : ""}. Quota is held for each subscription and region, so it moves only by a request.`,
  }),
};

interface Lacking {
  lack: Donors["lack"];
  evidence: readonly EvidenceFigure[];
}

/** Null where it lacks nothing, where that is not known, and where nothing is held or used: nobody misses it there. */
function lackOf(pool: Pool, { smallestOf }: KnownFacts): Lacking | null {
  if (unitOf(pool) !== "PTU") return null;
  const over = overBy(pool);
  if (over !== null && over > 0)
    return { lack: { is: "over-limit", overBy: ptu(over) }, evidence: poolEvidence(pool, "Used", "Limit") };
  const remaining = valueOf(pool.remaining);
  const isHeld = (valueOf(pool.limit) ?? 0) > 0;
  const smallest = remaining === null || !isHeld ? null : smallestOf(pool);
  if (remaining === null || smallest === null || remaining >= smallest.ptu) return null;
  return {
    lack: { is: "below-smallest", remaining: ptu(remaining), smallest: smallest.ptu },
    evidence: [...poolEvidence(pool, "Remaining"), smallestEvidence(smallest)],
  };
}

/** A pool that has enough left for a deployment has nothing stranded: it can give. Each list is sorted once. */
function givers({ pools, smallestOf }: KnownFacts): (pool: Pool) => readonly Donor[] {
  const all = pools
    .flatMap((pool): readonly Donor[] => {
      const remaining = unitOf(pool) === "PTU" ? valueOf(pool.remaining) : null;
      const smallest = remaining === null ? null : smallestOf(pool);
      if (remaining === null || smallest === null || remaining < smallest.ptu) return [];
      return [{ pool, remaining: ptu(remaining), smallest }];
    })
    .toSorted((a, b) => b.remaining - a.remaining);
  const ofType = grouped(all, ({ pool }) => `${pool.name?.toLowerCase()}`);
  const own = grouped(all, ownKey);
  return (pool) => {
    const near = own.get(ownKey({ pool })) ?? [];
    const far = firstOf(ofType.get(`${pool.name?.toLowerCase()}`) ?? [], NAMED + 1, pool.subscription);
    return [...near, ...far].filter((donor) => donor.pool.key !== pool.key);
  };
}

const ownKey = ({ pool: { subscription, name } }: { pool: Pool }) => `${subscription} ${name?.toLowerCase()}`;

function grouped(all: readonly Donor[], keyOf: (donor: Donor) => string): ReadonlyMap<string, readonly Donor[]> {
  const groups = new Map<string, Donor[]>();
  for (const donor of all) {
    const group = groups.get(keyOf(donor));
    if (group) group.push(donor);
    else groups.set(keyOf(donor), [donor]);
  }
  return groups;
}

/** The first few of another subscription: thousands of pools may lack, and the whole list be as long. */
function firstOf(all: readonly Donor[], count: number, notOf: string): readonly Donor[] {
  const first: Donor[] = [];
  for (const donor of all) {
    if (first.length === count) break;
    if (donor.pool.subscription !== notOf) first.push(donor);
  }
  return first;
}
