import type { Usage } from "@/lib/sources/usages";
import { type Figure, type RegionName, unknownCell, valueCell } from "@/lib/units";
import type { Pool, PoolKind } from "./pool";
import { poolKindOf } from "./pool-kind";

const NO_NUMBER = unknownCell("Azure's quota held no number here");
// A limit of -1 is none that could be used up; Azure documents no other meaning.
const NO_LIMIT = unknownCell("Azure names no limit here");

/** A region lists hundreds of rows, and all regions are put together again with every answer that arrives. */
const poolsByAnswer = new WeakMap<readonly Usage[], ReturnType<typeof toldPools>>();

/** The pools that one region's answer tells of, by their kind, in its order. */
export function poolsTold(
  subscription: string,
  region: RegionName,
  usages: readonly Usage[],
): ReadonlyMap<PoolKind, readonly Pool[]> {
  const known = poolsByAnswer.get(usages);
  if (known?.subscription === subscription && known.region === region) return known.pools;
  const told = toldPools(subscription, region, usages);
  poolsByAnswer.set(usages, told);
  return told.pools;
}

const toldPools = (subscription: string, region: RegionName, usages: readonly Usage[]) => ({
  ...{ subscription, region },
  pools: byKind(usages.map((usage) => toPool(subscription, region, usage))),
});

const toPool = (subscription: string, region: RegionName, usage: Usage): Pool => ({
  key: JSON.stringify([subscription, usage.pool, ...whose(usage.scope, region)]).toLowerCase(),
  subscription,
  kind: poolKindOf(usage.pool),
  name: usage.pool,
  displayName: usage.displayName,
  regions: [region],
  scope: usage.scope,
  limit: toFigure(usage.limit),
  used: toFigure(usage.used),
  remaining: remainingOf(usage),
  isOverLimit: isOverLimit(usage),
});

/**
 * Only a row that names a Global or DataZone scope speaks of a pool that other regions tell of too. A scope without an id, any
 * other scope, and none at all are the region's own. Azure spells one id in several ways.
 */
const whose = (scope: Usage["scope"], region: RegionName) =>
  isShared(scope) ? [scope.type, scope.id.replace(/\s+/g, "")] : [region];

type SharedScope = NonNullable<Usage["scope"]> & { id: string };

/** Whether several regions may tell of one pool. */
export const isShared = (scope: Usage["scope"]): scope is SharedScope =>
  scope !== null && scope.id !== null && (scope.type === "Global" || scope.type === "DataZone");

const toFigure = (value: number | null): Figure<number> => (value === null ? NO_NUMBER : valueCell(value));

function remainingOf({ limit, used }: Usage): Figure<number> {
  if (limit === null || used === null) return NO_NUMBER;
  if (limit < 0) return NO_LIMIT;
  return valueCell(Math.max(0, limit - Math.max(0, used)));
}

const isOverLimit = ({ limit, used }: Usage) => limit !== null && used !== null && limit >= 0 && used > limit;

function byKind(pools: readonly Pool[]): ReadonlyMap<PoolKind, readonly Pool[]> {
  const kinds = new Map<PoolKind, Pool[]>();
  for (const pool of pools) {
    const known = kinds.get(pool.kind);
    if (known) known.push(pool);
    else kinds.set(pool.kind, [pool]);
  }
  return kinds;
}
