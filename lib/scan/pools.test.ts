import fc from "fast-check";
import { expect, test } from "vitest";
import { offered, offerIn } from "@/lib/offers/test-offers";
import { countedPools, type PoolKind } from "./pools";
import { regionRows } from "./region-rows";
import { globalScope, kinds, names, question, rowsOf, type Scope, type Told } from "./test-pools";
import { capacities, catalogOf, GLOBAL, quota, REGIONAL, row, scanOf, usage, ZONE } from "./test-scans";

const told = (kind: PoolKind, ...all: readonly Told[]) =>
  countedPools(rowsOf(kind, all), kind).map(
    ({ name, ptu: size, regions }) => `${name}: ${size} in ${regions.join(" ")}`,
  );

const zoneOf = (id: string): Scope => ({ type: "DataZone", id });

const counted: readonly [says: string, told: readonly Told[], pools: readonly string[]][] = [
  ["nothing told, no pool", [], []],
  ["a figure that cannot be read is of no pool", [{ in: "eastus", ptu: null }], []],
  ["0 is one", [{ in: "eastus", ptu: 0 }], ["null: 0 in eastus"]],
  [
    "P5: one Global scope is one pool, however many regions speak of it",
    ["eastus", "swedencentral", "westus"].map((name) => ({ in: name, ptu: 500, scope: globalScope })),
    ["Global: 500 in eastus swedencentral westus"],
  ],
  [
    "P5: however it is spelled",
    [
      { in: "eastus", ptu: 500, scope: { type: "Global", id: "GLOBAL" } },
      { in: "westus", ptu: 500, scope: { type: "Global", id: "global" } },
    ],
    ["GLOBAL: 500 in eastus westus"],
  ],
  [
    "of figures that differ the largest is the pool's",
    [
      { in: "eastus", ptu: 90, scope: globalScope },
      { in: "swedencentral", ptu: 120, scope: globalScope },
      { in: "westus", ptu: 100, scope: globalScope },
    ],
    ["Global: 120 in eastus swedencentral westus"],
  ],
  [
    "each zone is one",
    [
      { in: "eastus", ptu: 50, sku: ZONE, scope: zoneOf("US") },
      { in: "westus", ptu: 50, sku: ZONE, scope: zoneOf("us") },
      { in: "swedencentral", ptu: 50, sku: ZONE, scope: zoneOf("EU") },
    ],
    ["US: 50 in eastus westus", "EU: 50 in swedencentral"],
  ],
  [
    "P5: without scope each region has its own, equal or not",
    [
      { in: "eastus", ptu: 500 },
      { in: "westus", ptu: 500 },
    ],
    ["null: 500 in eastus", "null: 500 in westus"],
  ],
  [
    "a scope that names no place is its region's own",
    [
      { in: "eastus", ptu: 500, scope: { type: "Global", id: null } },
      { in: "westus", ptu: 500, scope: { type: "Global", id: null } },
    ],
    ["null: 500 in eastus", "null: 500 in westus"],
  ],
  [
    "Classic names no place, and says whose it is all the same",
    [
      { in: "eastus", ptu: 500, scope: { type: "Classic", id: null } },
      { in: "westus", ptu: 500, scope: { type: "Classic", id: null } },
    ],
    ["Classic: 500 in eastus", "Classic: 500 in westus"],
  ],
  [
    "A10: one place in several spellings is one pool",
    [
      { in: "eastus", ptu: 5, scope: { type: "Regional", id: "East US" } },
      { in: "westus", ptu: 7, scope: { type: "Regional", id: "EastUS" } },
    ],
    ["East US: 7 in eastus westus"],
  ],
  [
    "one id in two kinds of scope is two",
    [
      { in: "eastus", ptu: 5, scope: { type: "Orbital", id: "US" } },
      { in: "westus", ptu: 5, scope: zoneOf("US") },
    ],
    ["US: 5 in eastus", "US: 5 in westus"],
  ],
  [
    "two subscriptions have one each",
    [
      { in: "eastus", ptu: 5, scope: globalScope },
      { in: "westus", ptu: 5, scope: globalScope, subscription: "two" },
    ],
    ["Global: 5 in eastus", "Global: 5 in westus"],
  ],
  [
    "two types have one each",
    [
      { in: "eastus", ptu: 5, scope: globalScope },
      { in: "westus", ptu: 5, scope: globalScope, sku: ZONE },
    ],
    ["Global: 5 in eastus", "Global: 5 in westus"],
  ],
  [
    "hostile ids do not run into each other",
    [
      { in: "eastus", ptu: 5, scope: { type: "a b", id: "c" } },
      { in: "westus", ptu: 5, scope: { type: "a", id: "b c" } },
    ],
    ["c: 5 in eastus", "b c: 5 in westus"],
  ],
];

const eachKind = kinds.flatMap((kind) => counted.map((each) => [kind, ...each] as const));

test.each(eachKind)("pools of %s are counted once: %s", (kind, _says, all, pools) =>
  expect(pools.toSorted()).toEqual(told(kind, ...all).toSorted()),
);

test("regions that link one type to two pools of quota have two, though both are Global", () => {
  const [global] = [offerIn(GLOBAL, "eastus", "westus")];
  const sizes = global.sizes.map((size, at) => ({ ...size, pool: `Pool ${at}` }));
  const usages = ["Pool 0", "Pool 1"].map((pool) => usage(100, 0, { pool, scope: globalScope }));
  const scan = {
    ...scanOf({ capacity: capacities([row("eastus", 1), row("westus", 1)]) }),
    quotaIn: () => quota(usages),
  };
  const rows = regionRows([scan], catalogOf(offered({ offers: [{ ...global, sizes }] })), question);
  expect(countedPools(rows, "quota")).toHaveLength(2);
});

/** Figures of pools that are what they are: every answer about one pool is at most what it holds, and one tells it all. */
const worlds = fc.uniqueArray(
  fc.record({
    in: fc.constantFrom(...names),
    sku: fc.constantFrom(GLOBAL, ZONE, REGIONAL),
    subscription: fc.constantFrom("one", "two"),
    ptu: fc.nat({ max: 3 }),
    scope: fc.constantFrom<Scope>(null, globalScope, { type: "Global", id: "GLOBAL" }, zoneOf("US"), zoneOf("EU"), {
      type: "Global",
      id: null,
    }),
  }),
  { maxLength: 20, selector: (each) => `${each.in} ${each.sku} ${each.subscription}` },
);

test.each(kinds)("%s: the pools together never hold more than the distinct ones do, and never less", (kind) =>
  fc.assert(
    fc.property(worlds, (all) => {
      const distinct = new Map<string, number>();
      for (const each of all) {
        const whose = each.scope?.id ? `${each.scope.type} ${each.scope.id.toLowerCase()}` : each.in;
        const key = [each.subscription, each.sku, whose].join();
        distinct.set(key, Math.max(distinct.get(key) ?? 0, each.ptu));
      }
      const pools = countedPools(rowsOf(kind, all), kind);
      expect(pools.map((pool) => Number(pool.ptu)).toSorted()).toEqual([...distinct.values()].toSorted());
      // Each place speaks of one pool.
      expect(pools.flatMap(({ regions }) => regions)).toHaveLength(all.length);
    }),
  ),
);

test.each(kinds)("%s: to change one equal figure never changes how many pools there are", (kind) =>
  fc.assert(
    fc.property(worlds, fc.nat({ max: 19 }), (all, at) => {
      const changed = all.map((each, index) => (index === at ? { ...each, ptu: each.ptu + 1 } : each));
      expect(countedPools(rowsOf(kind, changed), kind)).toHaveLength(countedPools(rowsOf(kind, all), kind).length);
    }),
  ),
);
