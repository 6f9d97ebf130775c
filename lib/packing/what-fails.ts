import { barriers, type Barrier, type PlacesOf } from "./places";
import { type Pools, type Wanting, worldOf } from "./pools";
import { leastAdded } from "./search";

/** What stands in the way of workloads that do not fit. */
export interface Failing {
  /** The fewest that do not fit together, by their positions. One alone fits nowhere, whoever else there is. */
  workloads: readonly number[];
  /** A barrier is the last that left nothing; with "either" more quota or more capacity would do, with "both" only both. */
  by: Barrier | "quota" | "capacity" | "either" | "both";
}

/** @param wanting workloads that do not fit all at once */
export function whatFails(wanting: readonly Wanting[], looked: readonly PlacesOf[], pools: Pools): Failing {
  const fewest = subsets(wanting.length).find((each) => !fits(chosen(wanting, each), pools));
  const workloads = fewest ?? wanting.map((_, at) => at);
  const [first = 0, ...others] = workloads;
  const alone = looked[first];
  if (others.length === 0 && alone?.places.length === 0) return { workloads, by: lastBarrier(alone) };
  return { workloads, by: shortOf(chosen(wanting, workloads), pools) };
}

const chosen = (wanting: readonly Wanting[], positions: readonly number[]) =>
  positions.flatMap((at) => wanting[at] ?? []);

const fits = (wanting: readonly Wanting[], pools: Pools) =>
  leastAdded(worldOf(wanting, pools, "none").world, 0).is !== "none";

function shortOf(wanting: readonly Wanting[], pools: Pools): Failing["by"] {
  const { world } = worldOf(wanting, pools, "open");
  const doesQuota = leastAdded(world, Infinity).is === "found";
  const unlimited = { ...world, capacityPtu: world.capacityPtu.map(() => Infinity) };
  const doesCapacity = leastAdded(unlimited, 0).is === "found";
  if (doesQuota) return doesCapacity ? "either" : "quota";
  return doesCapacity ? "capacity" : "both";
}

/** Without a row at all, nothing is offered. */
const lastBarrier = ({ barred }: PlacesOf): Barrier =>
  barriers.findLast((barrier) => barred[barrier] > 0) ?? "not-offered";

/** Those of one workload first, then those of two, in their order. */
const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count - 1 }, (_, at) => at + 1)
    .map((bits) => Array.from({ length: count }, (_, at) => at).filter((at) => (bits >> at) % 2 === 1))
    .toSorted((a, b) => a.length - b.length);
