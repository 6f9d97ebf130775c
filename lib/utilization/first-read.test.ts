import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlacedDeployment } from "@/lib/pools";
import { regionName } from "@/lib/units";
import { firstRead } from "./first-read";

type Deployment = PlacedDeployment["deployment"];

const placed = (more: Partial<Deployment>, id = "/r"): PlacedDeployment => ({
  deployment: {
    ...{ id: "/d", name: "chat", model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" } },
    ...{ skuName: "GlobalProvisionedManaged", size: 50, sizeInForce: 50, state: "Succeeded", upgradePolicy: null },
    ...{ spilloverTo: null, createdAt: null, modifiedAt: null },
    ...more,
  },
  account: { id, name: "one", subscription: "a", resourceGroup: "rg", kind: "OpenAI", region: regionName("eastus") },
});

/** So many provisioned deployments in each resource. */
const world = (counts: readonly number[]): PlacedDeployment[] =>
  counts.flatMap((count, resource) =>
    Array.from({ length: count }, (_, at) => placed({ id: `${resource}/${at}` }, `/r${resource}`)),
  );
const times = (length: number, count: number) => Array.from({ length }, () => count);

test.each<[says: string, counts: readonly number[], first: number, moreResources: number]>([
  ["nothing is asked of nothing", [], 0, 0],
  ["twelve resources are read by themselves", times(12, 2), 24, 0],
  ["the thirteenth waits for somebody to want it", times(13, 2), 24, 1],
  ["so do resources whose deployments are many", times(4, 15), 30, 2],
  ["the first is read however many it has", [300, 1], 300, 1],
])("%s", (_says, counts, first, moreResources) => {
  const read = firstRead(world(counts));
  expect([read.first.length, read.moreResources]).toEqual([first, moreResources]);
});

test("only provisioned deployments have a utilization", () => {
  const some = [
    placed({ skuName: "GlobalStandard" }),
    placed({ skuName: null }),
    placed({ skuName: "ProvisionedManaged" }),
  ];
  expect(firstRead(some)).toEqual({ all: [some[2]], first: [some[2]], rest: [], moreResources: 0 });
});

test("whatever there is, none is lost: it is among the first, or its resource among those left", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 }), (counts) => {
      const { all, first, rest, moreResources } = firstRead(world(counts));
      const idsOf = (some: readonly PlacedDeployment[]) => new Set(some.map(({ account }) => account.id));
      expect(idsOf(rest).size).toBe(moreResources);
      expect([...idsOf(first)].filter((id) => idsOf(rest).has(id))).toEqual([]);
      expect([...first, ...rest]).toEqual(all);
    }),
  ));
