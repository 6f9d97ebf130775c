import { expect, test } from "vitest";
import type { Pool } from "@/lib/pools";
import { regionName } from "@/lib/units";
import { findingsOf } from "./rules";
import { facts, pool, said, version } from "./test-facts";

const sweden: Partial<Pool> = { regions: [regionName("swedencentral")] };
const full = pool(100, 100);

const donorsOf = (...pools: readonly Pool[]) =>
  findingsOf(facts({ pools })).flatMap((each) => (each.is === "donors" ? [each] : []));

test.each<[says: string, pools: readonly Pool[], isFound: boolean]>([
  ["a full pool, and one that has enough left in another region", [full, pool(100, 50, sweden)], true],
  ["… in another subscription", [full, pool(100, 50, { subscription: "b" })], true],
  ["… of another type", [full, pool(100, 50, { ...sweden, kind: "zone", name: "OpenAI.DataZone" })], false],
  ["the other one has less left than a deployment takes", [full, pool(100, 90, sweden)], false],
  ["what the other one has left is not known", [full, pool(100, null, sweden)], false],
  ["an over-full pool", [pool(100, 120), pool(100, 50, sweden)], true],
  ["a pool that has enough", [pool(100, 20), pool(100, 50, sweden)], false],
  ["nobody misses quota where none is held", [pool(0, 0), pool(100, 50, sweden)], false],
  ["what it has left is not known", [pool(100, null), pool(100, 50, sweden)], false],
])("%s", (_says, pools, isFound) => expect(donorsOf(...pools)).toHaveLength(isFound ? 1 : 0));

test("without a known smallest size nobody is known to have enough", () => {
  const pools = [pool(100, 120), pool(100, 50, sweden)];
  expect(findingsOf(facts({ pools, versions: [version(null)] })).map(({ is }) => is)).toEqual(["over-limit"]);
});

test("its own subscription's first, then the most; three are named", () => {
  const others = ["b", "c", "d"].map((subscription, at) => pool(100, 60 - at * 20, { subscription }));
  const [found] = donorsOf(full, ...others, pool(100, 80, sweden));
  expect(found?.donors.map((donor) => [donor.pool.subscription, donor.remaining])).toEqual([
    ["a", 20],
    ["d", 80],
    ["c", 60],
  ]);
  expect(found?.hasMore).toBe(true);
});

test("it says that quota moves only by a request", () =>
  expect(said(facts({ pools: [full, pool(100, 50, sweden)] }))).toEqual([
    "Quota that could be moved: “Global PTU” in East US with Sub a has 0 PTU left, below the smallest size of 15 PTU. Enough is " +
      "left of “Global PTU” in Sweden Central with Sub a (50 PTU). Quota is held for each subscription and region, so it moves " +
      "only by a request.",
  ]));
