import { describe, expect, test } from "vitest";
import { type Figure, valueCell } from "@/lib/units";
import type { FindingFacts } from "./facts";
import { availableBy, facts, kindsOf, NOW, pool, said, unknown, version } from "./test-facts";

const asked = version(15);
const [enough, little] = [pool(100, 50), pool(100, 95, { subscription: "b" })];
const world = (by: Record<string, Figure<number>>, more: Partial<FindingFacts> = {}) =>
  facts({ pools: [enough, little], versions: [], asked, available: availableBy(by), ...more });

describe("quota without capacity", () => {
  test.each<[says: string, available: Figure<number>, isFound: boolean]>([
    ["enough is left, and nothing is free", valueCell(0), true],
    ["less than the smallest size is free", valueCell(14), true],
    ["the smallest size is free", valueCell(15), false],
    ["nobody asked: that is no 0", { is: "not-asked" }, false],
    ["it is not offered: that is no 0", { is: "not-offered" }, false],
    ["it is not known", unknown, false],
    ["it is on its way", { is: "loading" }, false],
  ])("%s", (_says, available, isFound) =>
    expect(kindsOf(world({ a: available }))).toEqual(isFound ? ["quota-without-capacity"] : []),
  );

  test.each<[says: string, more: Partial<FindingFacts>]>([
    ["no model version was asked about", { asked: null }],
    ["its smallest size is not known", { asked: version(null) }],
    ["it is retired", { asked: { ...asked, lifecycle: "Deprecated" } }],
    ["less is left than it takes", { asked: version(55) }],
    ["what is left is not known", { pools: [pool(100, null)] }],
  ])("nothing where %s", (_says, more) => expect(kindsOf(world({ a: valueCell(0) }, more))).toEqual([]));

  test("nor after the date on which it ends there", () => {
    const offers = asked.offers.map((offer) => ({
      ...offer,
      sizes: offer.sizes.map((here) => ({ ...here, retiresAt: NOW })),
    }));
    expect(kindsOf(world({ a: valueCell(0) }, { asked: { ...asked, offers } }))).toEqual([]);
  });

  test("it says that more quota would not help", () =>
    expect(said(world({ a: valueCell(0) }))).toEqual([
      "Quota without capacity: Global Provisioned in East US with Sub a: 50 PTU of quota left, yet the largest deployment of " +
        "gpt-4o 2024-08-06 that could be created now is 0 PTU; the smallest it takes is 15 PTU. More quota would not help. " +
        "Capacity changes through the day.",
    ]));
});

describe("capacity without quota", () => {
  test.each<[says: string, a: Figure<number>, b: Figure<number>, isFound: boolean]>([
    ["another subscription could create more there", valueCell(40), valueCell(5), true],
    ["the other one could create no size either", valueCell(14), valueCell(5), false],
    ["nobody asked for the other one", { is: "not-asked" }, valueCell(5), false],
    ["the other one's figure is not known", unknown, valueCell(5), false],
    ["its own figure is not known", valueCell(40), unknown, false],
    ["its own figure is as large: then it is not for want of quota", valueCell(40), valueCell(40), false],
  ])("%s", (_says, a, b, isFound) => expect(kindsOf(world({ a, b })).includes("capacity-without-quota")).toBe(isFound));

  test("one subscription by itself tells nothing: its figure takes its quota into account", () =>
    expect(kindsOf(world({ b: valueCell(40) }, { pools: [little] }))).toEqual([]));

  test("it says who can tell, and names one subscription and the count of the others", () => {
    const none = pool(0, 0, { subscription: "c" });
    const given = world({ a: valueCell(40), b: valueCell(5), c: valueCell(0) }, { pools: [enough, little, none] });
    expect(said(given)).toEqual([
      "Capacity without quota: Global Provisioned in East US with Sub c: 0 PTU of quota left, and so in 1 more subscription, below " +
        "the smallest size of 15 PTU. The region has capacity: up to 40 PTU of gpt-4o 2024-08-06 could be created now in East US " +
        "with Sub a. A subscription's own figure cannot show that, since it takes its quota into account.",
    ]);
  });
});
