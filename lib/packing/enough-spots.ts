import { isNested, type Spot, type World } from "./world";

/**
 * Of each item, spots enough: where any way to place all items exists, one exists among them that takes no more additional quota.
 * So a search of these alone is a search of all.
 *
 * Why: the others, `count - 1` of them, take one spot each. Whoever stands on a spot that was left out can therefore move to one of
 * those kept because of which it was left out: one that no other touches in what differs, with as much quota and capacity enough.
 * - `count` with the same quota and different capacity: the others touch at most `count - 1` of those capacities;
 * - `count` with the same capacity and different quota: likewise;
 * - so many that share nothing with each other that the others cannot touch all: `count`, or `2 × count - 1` where a pool of
 *   capacity reaches over several of quota, because one spot may then touch two.
 * With five items and nested pools no item keeps more than 4 × 5 + 1 spots.
 */
export function enoughSpots(world: World): World {
  const count = world.items.length;
  const apartCount = isNested(world) ? count : 2 * count - 1;
  return {
    ...world,
    items: world.items.map(({ demandPtu, spots }) => {
      const quotaFor = ({ quota }: Spot) => Math.min(demandPtu, world.quotaPtu[quota] ?? 0);
      const capacityOf = ({ capacity }: Spot) => world.capacityPtu[capacity] ?? 0;
      const fitting = spots
        .filter((spot) => capacityOf(spot) >= demandPtu)
        .toSorted((a, b) => quotaFor(b) - quotaFor(a));
      return { demandPtu, spots: enoughOf(fitting, count, apartCount) };
    }),
  };
}

/** @param spots those with most quota first: whatever was kept before has as much */
function enoughOf(spots: readonly Spot[], count: number, apartCount: number): readonly Spot[] {
  const kept: Spot[] = [];
  const apart: Spot[] = [];
  for (const spot of spots) {
    if (apart.length >= apartCount) break;
    if (kept.filter(({ quota }) => quota === spot.quota).length >= count) continue;
    if (kept.filter(({ capacity }) => capacity === spot.capacity).length >= count) continue;
    kept.push(spot);
    if (apart.every(({ quota, capacity }) => quota !== spot.quota && capacity !== spot.capacity)) apart.push(spot);
  }
  return kept;
}
