import { isAbsence, type Reading } from "@/lib/offers";
import type { Usage } from "@/lib/sources/usages";
import type { RegionName } from "@/lib/units";
import { type Pool, type PoolKind, poolKinds } from "./pool";
import { poolsTold } from "./told-pools";
import { poolsCutOff, poolsRefused, poolsToCome } from "./unread-pools";

/** What has been read of one region's quota in one subscription. */
export interface UsagesReading {
  subscription: string;
  region: RegionName;
  /** `missing` tells of an answer that was cut off. */
  reading: Reading<readonly Usage[]>;
}

/**
 * The pools of all readings, each once. Regions' rows are one pool where Azure says so by their scope, never because their values
 * are equal; without scope each row is its region's own. What could not be read stands as a pool without a name, one for the
 * regions of a subscription that could not be read alike.
 * @param kinds those that are wanted: of thousands of regions' pools a screen shows a few kinds at a time
 */
export function poolsOf(readings: readonly UsagesReading[], kinds: readonly PoolKind[] = poolKinds): readonly Pool[] {
  const isWanted = ({ kind }: Pool) => kinds.includes(kind);
  const pools = new Map<string, Pool>();
  const toCome = new Map<string, [RegionName, ...RegionName[]]>();
  for (const each of readings) {
    if (each.reading.is === "open") {
      const known = toCome.get(each.subscription);
      if (known) known.push(each.region);
      else toCome.set(each.subscription, [each.region]);
      continue;
    }
    for (const pool of poolsIn(each, each.reading, kinds)) {
      const known = pools.get(pool.key);
      pools.set(pool.key, known === undefined ? pool : joined(known, pool));
    }
  }
  return [
    ...pools.values(),
    ...[...toCome].flatMap(([subscription, regions]) => poolsToCome(subscription, regions).filter(isWanted)),
  ];
}

type Settled = Exclude<UsagesReading["reading"], { is: "open" }>;

function poolsIn(
  { subscription, region }: UsagesReading,
  reading: Settled,
  kinds: readonly PoolKind[],
): readonly Pool[] {
  const isWanted = ({ kind }: Pool) => kinds.includes(kind);
  if (reading.is === "failed")
    return isAbsence(reading.failure) ? [] : poolsRefused(subscription, region, reading.failure).filter(isWanted);
  const byKind = poolsTold(subscription, region, reading.data);
  const told = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  return reading.missing.length === 0 ? told : [...told, ...poolsCutOff(subscription, region, told).filter(isWanted)];
}

/**
 * Regions are asked one after the other, so their figures of one pool may differ by what happened in between. Those of the first
 * region that tells both numbers stand: a limit of one answer beside what is used of another would be nobody's.
 */
function joined(first: Pool, other: Pool): Pool {
  const told = isWhole(first) || !isWhole(other) ? first : other;
  const [region] = other.regions;
  return { ...told, regions: first.regions.includes(region) ? first.regions : [...first.regions, region] };
}

const isWhole = ({ limit, used }: Pool) => limit.is === "value" && used.is === "value";
