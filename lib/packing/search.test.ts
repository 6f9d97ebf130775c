import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enoughSpots } from "./enough-spots";
import { leastAdded, MOST_TRIES } from "./search";
import { addedBy, anyWorld, everyWay } from "./test-worlds";
import type { Spot, World } from "./world";

const least = (world: World) => Math.min(...everyWay(world).map((way) => addedBy(world, way)));

test("the least additional quota is what trying every way finds, and none is found only where there is none", () =>
  fc.assert(
    fc.property(anyWorld, (world) => {
      const searched = leastAdded(world, Infinity);
      const expected = least(world);
      if (searched.is !== "found") return searched.is === "none" && expected === Infinity;
      const { spots, addedPtu } = searched.packing;
      expect(everyWay(world)).toContainEqual(spots);
      return addedPtu === expected && addedBy(world, spots) === expected;
    }),
    { numRuns: 2_000 },
  ));

test("all fit as it is exactly where trying every way says so", () =>
  fc.assert(
    fc.property(anyWorld, (world) => (leastAdded(world, 0).is === "found") === (least(world) === 0)),
    { numRuns: 2_000 },
  ));

test("a world's quota asked for is enough, and one PTU less of it is not", () =>
  fc.assert(
    fc.property(anyWorld, fc.nat({ max: 7 }), (world, pool) => {
      const searched = leastAdded(world, Infinity);
      if (searched.is !== "found" || searched.packing.addedPtu === 0) return;
      const with_ = (more: number) => ({
        ...world,
        quotaPtu: world.quotaPtu.map(
          (holds, at) => holds + needs(world, searched.packing.spots, at) - (at === pool ? more : 0),
        ),
      });
      expect(leastAdded(with_(0), 0).is).toBe("found");
      if (needs(world, searched.packing.spots, pool) > 0) expect(leastAdded(with_(1), 0).is).toBe("none");
    }),
    { numRuns: 1_000 },
  ));

const needs = ({ items, quotaPtu }: World, spots: readonly Spot[], pool: number) =>
  Math.max(
    0,
    spots.reduce((sum, { quota }, at) => sum + (quota === pool ? (items[at]?.demandPtu ?? 0) : 0), 0) -
      (quotaPtu[pool] ?? 0),
  );

describe("five workloads in a whole world of places", () => {
  /** 10 subscriptions, 40 regions, each with quota and capacity of its own for each of the workloads. */
  const worldOf = (quotaPtu: number, demandPtu: number): World => {
    const pools = Array.from({ length: 400 }, (_, at) => at);
    return {
      quotaPtu: pools.map(() => quotaPtu),
      capacityPtu: Array.from({ length: 5 * pools.length }, () => 1_000),
      items: Array.from({ length: 5 }, (_, item) => ({
        demandPtu,
        spots: pools.map((quota) => ({ quota, capacity: item * pools.length + quota })),
      })),
    };
  };
  const spotsIn = (world: World) => enoughSpots(world).items.map(({ spots }) => spots.length);

  test("keep five spots each: that many share nothing", () =>
    expect(spotsIn(worldOf(100, 100))).toEqual([5, 5, 5, 5, 5]));

  test("fit", () => expect(leastAdded(worldOf(100, 100), 0)).toMatchObject({ is: "found" }));

  test("fit nowhere, which is proven at once", () => {
    expect(leastAdded(worldOf(99, 100), 0)).toEqual({ is: "none" });
    expect(leastAdded(worldOf(99, 100), Infinity)).toMatchObject({ packing: { addedPtu: 5 } });
  });

  /** One pool of quota, four regions with room for each: the hardest that is left, because nothing shows early. */
  const tight = (spotCount: number): World => ({
    quotaPtu: [499, 0, 0, 0],
    capacityPtu: Array.from({ length: spotCount * 5 }, () => 100),
    items: Array.from({ length: 5 }, (_, item) => ({
      demandPtu: 100,
      spots: Array.from({ length: spotCount }, (_, at) => ({ quota: 0, capacity: item * spotCount + at })),
    })),
  });

  test("are proven not to fit within the bound of tries, however many regions share the quota", () => {
    expect(leastAdded(tight(40), 0)).toEqual({ is: "none" });
    expect(leastAdded(tight(40), Infinity)).toMatchObject({ packing: { addedPtu: 1 } });
  });

  test("the documented bound holds what nested pools can take", () =>
    expect(MOST_TRIES).toBeGreaterThan(21 + 21 ** 2 + 21 ** 3 + 21 ** 4));

  test("a search that was stopped says so, and proves nothing", () =>
    expect(leastAdded(tight(40), 0, 3)).toEqual({ is: "stopped", tries: 3, met: null }));
});
