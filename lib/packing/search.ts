import { enoughSpots } from "./enough-spots";
import { type Item, shortBy, type Spot, type World } from "./world";

/** One spot for each item, in the items' order, and how much quota that takes beyond what there is. */
export interface Packing {
  spots: readonly Spot[];
  addedPtu: number;
}

export type Searched =
  | { is: "found"; packing: Packing }
  /** Every way was tried, or shown to be no better than one that was. */
  | { is: "none" }
  /** Nothing is proven, but the best that was met. */
  | { is: "stopped"; tries: number; met: Packing | null };

/** More than five workloads in nested pools can ever take: 21 spots each, and of the last one only the best is tried. */
export const MOST_TRIES = 250_000;

/**
 * The way to place all items that takes the least additional quota.
 * @param mostAddedPtu ways that take more are none: 0 asks whether all fit as it is
 * @param mostTries spots tried before it gives up, and says so
 */
export function leastAdded(world: World, mostAddedPtu: number, mostTries: number = MOST_TRIES): Searched {
  const { quotaPtu, capacityPtu, items } = enoughSpots(world);
  const quotaLoad = quotaPtu.map(() => 0);
  const capacityLoad = capacityPtu.map(() => 0);
  // Who has least choice is placed first: what cannot work shows early.
  const order = items.map((_, at) => at).toSorted((a, b) => spotCount(items[a]) - spotCount(items[b]));
  const taken = new Map<number, Spot>();
  let best: Packing | null = null;
  let tries = 0;

  const added = ({ demandPtu }: Item, { quota }: Spot) => {
    const [load, holds] = [quotaLoad[quota] ?? 0, quotaPtu[quota] ?? 0];
    return shortBy(load + demandPtu, holds) - shortBy(load, holds);
  };
  const hasRoom = ({ demandPtu }: Item, { capacity }: Spot) =>
    (capacityLoad[capacity] ?? 0) + demandPtu <= (capacityPtu[capacity] ?? 0);
  /** What the rest takes at least: loads only grow, so that no one will need less than now. Infinity where one has no spot left. */
  const restTakes = (from: number) =>
    order.slice(from).reduce((sum, at) => sum + leastOf(items[at], hasRoom, added), 0);
  const put = ({ demandPtu }: Item, { quota, capacity }: Spot, sign: 1 | -1) => {
    quotaLoad[quota] = (quotaLoad[quota] ?? 0) + sign * demandPtu;
    capacityLoad[capacity] = (capacityLoad[capacity] ?? 0) + sign * demandPtu;
  };
  const isBetter = (addedPtu: number) => addedPtu <= mostAddedPtu && (best === null || addedPtu < best.addedPtu);

  /** Returns true where there is nothing more to look for. */
  function place(depth: number, addedPtu: number): boolean {
    const at = order[depth];
    const item = at === undefined ? undefined : items[at];
    if (at === undefined || item === undefined) {
      best = { spots: items.flatMap((_, each) => taken.get(each) ?? []), addedPtu };
      return addedPtu === 0;
    }
    const ways = item.spots
      .filter((spot) => hasRoom(item, spot))
      .map((spot) => ({ spot, takes: added(item, spot) }))
      .toSorted((a, b) => a.takes - b.takes);
    for (const { spot, takes } of ways) {
      if (!isBetter(addedPtu + takes)) break; // those after it take no less
      tries += 1;
      if (tries > mostTries) return true;
      put(item, spot, 1);
      taken.set(at, spot);
      const isDone = isBetter(addedPtu + takes + restTakes(depth + 1)) && place(depth + 1, addedPtu + takes);
      put(item, spot, -1);
      if (isDone) return true;
    }
    return false;
  }

  if (isBetter(restTakes(0))) place(0, 0);
  if (tries > mostTries) return { is: "stopped", tries: mostTries, met: best };
  return best === null ? { is: "none" } : { is: "found", packing: best };
}

const spotCount = (item: Item | undefined) => item?.spots.length ?? 0;

function leastOf(
  item: Item | undefined,
  hasRoom: (item: Item, spot: Spot) => boolean,
  added: (item: Item, spot: Spot) => number,
): number {
  if (item === undefined) return 0;
  return item.spots.reduce(
    (least, spot) => (hasRoom(item, spot) ? Math.min(least, added(item, spot)) : least),
    Infinity,
  );
}
