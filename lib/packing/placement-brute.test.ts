import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "./places";
import { type Packed, placementOf } from "./placement";
import { GLOBAL, type Made, otherModel, packedOf, REGIONAL } from "./test-rows";

const regions = ["eastus", "westus", "swedencentral"];

/** Figures of the places: one a pool, as it is in one answer; capacity takes quota into account. */
const anyFigures = fc.array(fc.record({ remaining: fc.nat({ max: 9 }), capacity: fc.nat({ max: 12 }) }), {
  minLength: 16,
  maxLength: 16,
});

const anyPacked: fc.Arbitrary<readonly Packed[]> = fc
  .record({
    figures: anyFigures,
    sharesGlobal: fc.boolean(),
    wants: fc.array(
      fc.record({
        ptu: fc.integer({ min: 1, max: 7 }),
        isOther: fc.boolean(),
        at: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ figures, sharesGlobal, wants }) =>
    wants.map(({ ptu, isOther, at }) => {
      const made = at.map((number): Made => {
        const [region = "eastus", isGlobal, subscription] = [
          regions[number % 3],
          number % 2 === 0,
          number < 6 ? "one" : "two",
        ];
        const shared = isGlobal && sharesGlobal ? "Global" : undefined;
        const pool = shared ? (subscription === "one" ? 14 : 15) : number;
        const quota = figures[pool]?.remaining ?? 0;
        const free = figures[(pool + (isOther ? 5 : 0)) % 16]?.capacity ?? 0;
        return {
          ...{ region, subscription, type: isGlobal ? GLOBAL : REGIONAL, ...(shared && { shared }) },
          ...{ remaining: quota, available: Math.min(quota, free) },
        };
      });
      return packedOf(made, { ptu, ...(isOther && { model: otherModel }) });
    }),
  );

const loadBy = (packed: readonly Packed[], way: readonly Place[], keyOf: (place: Place) => string) => {
  const loads = new Map<string, number>();
  way.forEach((place, at) =>
    loads.set(keyOf(place), (loads.get(keyOf(place)) ?? 0) + (packed[at]?.workload.neededPtu ?? 0)),
  );
  return loads;
};
const quotaOf = ({ quota }: Place) => quota.key;
const capacityOf = ({ capacity }: Place) => capacity.key;

/** Every way to give each workload a place, whether there is room or not. */
function everyWay(packed: readonly Packed[]): readonly (readonly Place[])[] {
  const { looked } = placementOf(packed);
  return looked.reduce<readonly (readonly Place[])[]>(
    (before, { places }) => before.flatMap((way) => places.map((place) => [...way, place])),
    [[]],
  );
}

/** What is left in the fullest pool of a way; below 0 where it does not fit. */
const roomOf = (packed: readonly Packed[], way: readonly Place[]) =>
  Math.min(
    ...way.flatMap((place) => [
      place.quota.remainingPtu - (loadBy(packed, way, quotaOf).get(place.quota.key) ?? 0),
      place.capacity.availablePtu - (loadBy(packed, way, capacityOf).get(place.capacity.key) ?? 0),
    ]),
  );

const addedBy = (packed: readonly Packed[], way: readonly Place[]) =>
  [...loadBy(packed, way, quotaOf)].reduce((sum, [key, load]) => {
    const holds = way.find((place) => place.quota.key === key)?.quota.remainingPtu ?? 0;
    return sum + Math.max(0, load - holds);
  }, 0);

/** @param isOpen whether capacity that reaches the quota may go on beyond it */
const hasCapacity = (packed: readonly Packed[], way: readonly Place[], isOpen: boolean) =>
  way.every(
    ({ quota, capacity }) =>
      (isOpen && capacity.availablePtu >= quota.remainingPtu) ||
      (loadBy(packed, way, capacityOf).get(capacity.key) ?? 0) <= capacity.availablePtu,
  );

const countOf = (way: readonly Place[], of: (place: Place) => string) => new Set(way.map(of)).size;
/** Fewer subscriptions, then fewer regions, then more room: the smaller is better. */
const costOf = (packed: readonly Packed[], way: readonly Place[]) =>
  1_000_000 * countOf(way, ({ subscription }) => subscription) +
  1_000 * countOf(way, ({ region }) => region.name) -
  roomOf(packed, way);

test("workloads are placed exactly where some way fits, and as no other way could be better", () =>
  fc.assert(
    fc.property(anyPacked, (packed) => {
      const placement = placementOf(packed);
      const fitting = everyWay(packed).filter((way) => roomOf(packed, way) >= 0);
      if (placement.is !== "placed") return fitting.length === 0;
      const { places, roomPtu } = placement.assignment;
      expect(roomOf(packed, places)).toBe(roomPtu);
      expect(costOf(packed, places)).toBe(Math.min(...fitting.map((way) => costOf(packed, way))));
      return placement.isBest;
    }),
    { numRuns: 300 },
  ));

test("the requests are the smallest there are: as far as capacity is known, and where it may go on beyond the quota", () =>
  fc.assert(
    fc.property(anyPacked, (packed) => {
      const placement = placementOf(packed);
      if (placement.is !== "none") return;
      const ways = everyWay(packed);
      const least = (isOpen: boolean) =>
        Math.min(...ways.filter((way) => hasCapacity(packed, way, isOpen)).map((way) => addedBy(packed, way)));
      const [known, hoped] = [least(false), least(true)];
      const expected = [...(hoped < known ? [hoped] : []), ...(known < Infinity ? [known] : [])];
      expect(placement.requests.map(({ addedPtu }) => addedPtu)).toEqual(expected);
      for (const { places, addedPtu, asked, isCapacityKnown } of placement.requests) {
        expect(hasCapacity(packed, places, !isCapacityKnown)).toBe(true);
        expect(addedBy(packed, places)).toBe(addedPtu);
        expect(asked.reduce((sum, each) => sum + each.addedPtu, 0)).toBe(addedPtu);
      }
    }),
    { numRuns: 500 },
  ));
