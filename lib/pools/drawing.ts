import type { RegionName } from "@/lib/units";
import type { Holdings, Lack, NamedDeployment } from "./holdings";
import type { Pool } from "./pool";
import { poolKindOf } from "./pool-kind";
import { isShared } from "./told-pools";

/** Which of a subscription's deployments draw from a pool, and which of them may. */
export interface Drawing {
  /** They contribute. */
  deployments: readonly NamedDeployment[];
  /** Assumed to draw from another pool of the same SKU. */
  assumedElsewhere: readonly NamedDeployment[];
  /** Nothing tells which pool of this SKU they draw from. */
  unnamed: readonly NamedDeployment[];
  /** They draw from a pool of this name, and stand in regions that tell of none: of a shared pool, they may draw from this one. */
  elsewhere: readonly NamedDeployment[];
  /** Of resources whose place is not known. */
  unplaced: readonly NamedDeployment[];
  /** One of each resource there whose deployments are not known, or not all of them. */
  lacks: readonly Lack[];
}

/** @param pools all that are known of the subscription: another of the same name takes a region's deployments from a shared one */
export function drawingFrom(pool: Pool, { byRegion }: Holdings, pools: readonly Pool[]): Drawing {
  const of = (region: RegionName | null) => byRegion.get(region) ?? { deployments: [], lacks: [] };
  const here = pool.regions.map(of);
  const inPlace = here.flatMap(({ deployments }) => deployments);
  const nowhere = of(null);
  return {
    deployments: inPlace.filter((each) => draws(each, pool)),
    assumedElsewhere: inPlace.filter((each) => each.pool.name !== null && !draws(each, pool) && mayDraw(each, pool)),
    unnamed: inPlace.filter((each) => each.pool.name === null && mayDraw(each, pool)),
    elsewhere: regionsBeside(pool, byRegion, pools).flatMap((region) =>
      of(region).deployments.filter((each) => draws(each, pool)),
    ),
    unplaced: nowhere.deployments.filter((each) => draws(each, pool) || mayDraw(each, pool)),
    lacks: [...here, nowhere].flatMap(({ lacks }) => lacks),
  };
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Where pools could not be read, the kind of pool is all there is to go by. */
function draws({ pool: { name } }: NamedDeployment, pool: Pool): boolean {
  if (name === null) return false;
  return pool.name === null ? poolKindOf(name) === pool.kind : same(name, pool.name);
}

/** What is assumed of a name is what stands around the SKU in it: a pool of another SKU is out of the question. */
function mayDraw({ deployment: { skuName }, pool: { isAssumed } }: NamedDeployment, pool: Pool): boolean {
  if (!isAssumed) return false;
  if (pool.name === null) return skuName === null || poolKindOf(`OpenAI.${skuName}`) === pool.kind;
  const [, poolsSku] = pool.name.split(".");
  return poolsSku !== undefined && (skuName === null || same(skuName, poolsSku));
}

/** For a shared pool, the regions with resources that tell neither of it nor of another one of its name. */
function regionsBeside(pool: Pool, byRegion: Holdings["byRegion"], pools: readonly Pool[]): readonly RegionName[] {
  if (pool.name === null || !isShared(pool.scope)) return [];
  const { name, subscription } = pool;
  const others = [...byRegion.keys()]
    .filter((region) => region !== null)
    .filter((region) => !pool.regions.includes(region));
  if (others.length === 0) return [];
  const told = new Set(
    pools
      .filter((each) => each.name !== null && same(each.name, name) && same(each.subscription, subscription))
      .flatMap(({ regions }) => regions),
  );
  return others.filter((region) => !told.has(region));
}
