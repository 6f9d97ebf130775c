import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reading } from "@/lib/offers";
import { evidence, forbidden, serverFailure } from "@/lib/offers/test-offers";
import type { Pool } from "@/lib/pools";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { type Figure, ptu, regionName } from "@/lib/units";
import { notValues, poolOf, regions, subscriptionName } from "../test-pools";
import { otherPlaces } from "./other-places";

const GLOBAL = "OpenAI.GlobalProvisionedManaged";
const names = { regions, subscriptionName };

/** A pool of Global PTU with so much left. */
const left = (region: string, remaining: number | Figure<number>, more: Partial<Pool> = {}) =>
  poolOf({
    ...{ kind: "global", name: GLOBAL, in: [region], limit: remaining, used: 0 },
    key: `${more.subscription ?? "one"} ${more.name ?? GLOBAL} ${region}`,
    ...more,
  });

const asked = left("eastus", 1_000);
const notAsked = () => undefined;
const namesOf = (pools: readonly Pool[], capacity: Reading<ModelCapacities> | undefined = undefined, target = 100) =>
  otherPlaces(asked, pools, target)
    .within(() => capacity, names)
    .map(({ region }) => region.replace("!", ""));

test("the pools of the same name with enough left, most first; never the pool itself", () =>
  expect(namesOf([asked, left("westus", 100), left("swedencentral", 300), left("marsnorth", 99)])).toEqual([
    "swedencentral",
    "westus",
  ]));

test("of any subscription, each told by its name", () =>
  expect(otherPlaces(asked, [left("eastus", 200, { subscription: "two" })], 100).within(notAsked, names)).toMatchObject(
    [{ region: "eastus!", subscription: "Subscription two", remainingPtu: 200 }],
  ));

test.each<[says: string, pool: Pool]>([
  ["another deployment type's", left("westus", 500, { name: "OpenAI.ProvisionedManaged" })],
  ["another maker's", left("westus", 500, { name: "AIServices.GlobalProvisionedManaged" })],
  ["one that could not be read", left("westus", 500, { name: null })],
  ...Object.entries(notValues)
    .map(([is, remaining]) => [`one of which what remains is ${is}`, left("westus", 500, { remaining })] as const)
    .map(([says, pool]): [string, Pool] => [says, pool]),
])("no place: %s", (_says, pool) => expect(namesOf([pool])).toEqual([]));

test("the same name in another casing is the same", () =>
  expect(namesOf([left("westus", 500, { name: GLOBAL.toUpperCase() })])).toEqual(["westus"]));

test("none while nobody has said how much", () =>
  expect(otherPlaces(asked, [left("westus", 500)], null)).toMatchObject({ count: 0, subscriptions: [] }));

const row = (availablePtu: number | null, region = "westus", skuName = "globalProvisionedManaged") => ({
  ...{ skuName, region: regionName(region), scope: null },
  availablePtu: availablePtu === null ? null : ptu(availablePtu),
});
const answer = (items: readonly ReturnType<typeof row>[], isWhole = true): Reading<ModelCapacities> => {
  const missing = isWhole ? [] : [serverFailure];
  return { is: "read", data: { items, missing, evidence }, missing };
};

test.each<[says: string, capacity: Reading<ModelCapacities> | undefined, available: object | null]>([
  ["not asked is told as that", undefined, { is: "not-asked" }],
  ["on its way", { is: "open" }, { is: "loading" }],
  ["refused", { is: "failed", failure: forbidden() }, { is: "not-permitted" }],
  ["failed", { is: "failed", failure: serverFailure }, { is: "unknown" }],
  ["a figure that holds the target", answer([row(100)]), { is: "value", value: 100 }],
  ["a figure below the target: no place", answer([row(99)]), null],
  ["0: no place", answer([row(0)]), null],
  ["no number", answer([row(null)]), { is: "unknown" }],
  ["no row in a whole answer: not offered, no place", answer([row(500, "eastus")]), null],
  ["no row in part of an answer", answer([row(500, "eastus")], false), { is: "unknown" }],
  ["another type's row is not its own", answer([row(500, "westus", "ProvisionedManaged")]), null],
])("available capacity: %s", (_says, capacity, available) =>
  expect(otherPlaces(asked, [left("westus", 500)], 100).within(() => capacity, names)).toMatchObject(
    available === null ? [] : [{ available }],
  ),
);

test("a pool of several regions has room where most is available", () => {
  const shared = left("westus", 500, { regions: [regionName("westus"), regionName("swedencentral")] });
  const capacity = answer([row(120), row(300, "swedencentral"), row(900, "eastus")]);
  expect(otherPlaces(asked, [shared], 100).within(() => capacity, names)).toMatchObject([
    { available: { value: 300 } },
  ]);
});

test("places without capacity make room for others", () => {
  const many = ["a", "b", "c", "d", "e", "f", "g"].map((each, at) => left(`region${each}`, 900 - at));
  const capacity = answer([row(0, "regiona"), ...["b", "c", "d", "e", "f"].map((each) => row(500, `region${each}`))]);
  expect(namesOf(many, capacity)).toEqual(["regionb", "regionc", "regiond", "regione", "regionf"]);
});

test("whatever the pools: at most five places, five subscriptions to ask, and the target fits into each", () => {
  const pool = fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 }))
    .map(([subscription, at, remaining]) => left(`region${at}`, remaining, { subscription: `${subscription}` }));
  fc.assert(
    fc.property(
      fc.uniqueArray(pool, { selector: ({ key }) => key }),
      fc.integer({ min: 1, max: 400 }),
      (pools, target) => {
        const others = otherPlaces(asked, pools, target);
        const places = others.within(notAsked, names);
        const sizes = places.map(({ remainingPtu }) => remainingPtu);
        expect(places).toHaveLength(Math.min(5, others.count));
        expect(others.subscriptions.length).toBeLessThanOrEqual(5);
        expect(sizes.every((each) => each >= target)).toBe(true);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(others.count).toBe(
          pools.filter(
            ({ key, remaining }) => key !== asked.key && remaining.is === "value" && remaining.value >= target,
          ).length,
        );
      },
    ),
  );
});
