import fc from "fast-check";
import { shortBy, type Spot, type World } from "./world";

/** Small worlds, and the plainest way to look through them: what the tests of the search share. */

const spotsOf = (quotas: number, capacities: number, nested: boolean) =>
  fc.uniqueArray(
    fc
      .record({ quota: fc.nat({ max: quotas - 1 }), capacity: fc.nat({ max: capacities - 1 }) })
      .map((spot): Spot => (nested ? { ...spot, quota: spot.capacity % quotas } : spot)),
    { maxLength: 9, selector: ({ quota, capacity }) => `${quota} ${capacity}` },
  );

/** Up to four items of up to nine spots; figures so small that they meet. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({ quotas: fc.integer({ min: 1, max: 8 }), capacities: fc.integer({ min: 1, max: 9 }), nested: fc.boolean() })
  .chain(({ quotas, capacities, nested }) =>
    fc.record({
      quotaPtu: fc.array(fc.nat({ max: 12 }), { minLength: quotas, maxLength: quotas }),
      capacityPtu: fc.array(fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 12 }) }, fc.constant(Infinity)), {
        minLength: capacities,
        maxLength: capacities,
      }),
      items: fc.array(
        fc.record({ demandPtu: fc.integer({ min: 1, max: 8 }), spots: spotsOf(quotas, capacities, nested) }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

/** Every way there is, one after the other; capacity is never exceeded. */
export function everyWay({ items, capacityPtu }: World): readonly (readonly Spot[])[] {
  const ways = items.reduce<readonly (readonly Spot[])[]>(
    (before, { spots }) => before.flatMap((way) => spots.map((spot) => [...way, spot])),
    [[]],
  );
  return ways.filter((way) =>
    capacityPtu.every((holds, pool) => loadOf(items, way, ({ capacity }) => capacity === pool) <= holds),
  );
}

/** What a way takes beyond the quota there is. */
export const addedBy = ({ items, quotaPtu }: World, way: readonly Spot[]): number =>
  quotaPtu.reduce(
    (sum, holds, pool) =>
      sum +
      shortBy(
        loadOf(items, way, ({ quota }) => quota === pool),
        holds,
      ),
    0,
  );

const loadOf = (items: World["items"], way: readonly Spot[], isIn: (spot: Spot) => boolean) =>
  way.reduce((sum, spot, at) => sum + (isIn(spot) ? (items[at]?.demandPtu ?? 0) : 0), 0);
