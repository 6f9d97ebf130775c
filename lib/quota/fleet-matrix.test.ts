import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pool } from "@/lib/pools";
import type { FleetCell } from "./fleet-cell";
import { fleetMatrix } from "./fleet-matrix";
import { GLOBAL_SCOPE, notValues, poolOf, regions, subscriptionName, unread } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;
const names = { regions, subscriptionName };

const cellOf = (...pools: readonly Pool[]) => fleetMatrix(pools, "region", names).totals.regional;
const at = (share: number) => cellOf(poolOf({ limit: 1000, used: share * 1000 }))?.step;

test.each([
  [0, 0],
  [0.001, 1],
  [0.2, 1],
  [0.201, 2],
  [0.4, 2],
  [0.6, 3],
  [0.601, 4],
  [0.999, 5],
  [1, 5],
  [1.001, "over"],
])("a share of %d is as hot as %s", (share, step) => expect(at(share)).toBe(step));

const two = (limit: number, used: number) => poolOf({ key: "two", subscription: "two", limit, used });

test.each<[says: string, cell: FleetCell | null, expected: Partial<FleetCell> | null]>([
  ["no pool is no 0", cellOf(poolOf({ kind: "global" })), null],
  ["two pools are added", cellOf(poolOf(), two(300, 60)), { share: 0.25, step: 2 }],
  ["nothing used of nothing is cold", cellOf(poolOf({ limit: 0, used: 0 })), { share: null, step: 0 }],
  ["A13: used of nothing is over", cellOf(poolOf({ limit: 0, used: 5 })), { share: null, step: "over" }],
  ["A13: one that is over is not hidden by another", cellOf(poolOf({ used: 101 }), two(900, 0)), { step: "over" }],
  ["A13: use without a limit is a share of nothing", cellOf(poolOf({ limit: -1 })), { share: null, step: "unknown" }],
  ["unknown", cellOf(unread(unknown, "eastus")), { share: null, step: "unknown" }],
  ["I4: not permitted is not known either", cellOf(unread(refused, "eastus")), { step: "unknown" }],
  ["on its way", cellOf(unread(loading, "eastus")), { step: "unknown" }],
  [
    "in part: the share of what is known, and a total that says what is missing",
    cellOf(poolOf(), unread(unknown, "eastus", "westus")),
    { share: 0.4, step: 2, used: { value: 40, missing: 2 }, limit: { value: 100, missing: 2 } },
  ],
  [
    "a limit without its use is in the total, not in the share",
    cellOf(poolOf(), poolOf({ key: "two", limit: 900, used: unknown })),
    { share: 0.4, limit: { value: 1000, missing: 0 }, used: { value: 40, missing: 1 } },
  ],
])("a cell: %s", (_says, cell, expected) => {
  if (expected === null) expect(cell).toBeNull();
  else expect(cell).toMatchObject(expected);
});

const pools = [
  poolOf({ key: "a", in: ["westus"], limit: 10, used: 1 }),
  poolOf({ key: "b", in: ["westus"], limit: 20, used: 2, subscription: "two" }),
  poolOf({ key: "c", in: ["eastus"], limit: 40, used: 4, kind: "zone" }),
  poolOf({ key: "d", in: ["eastus", "westus"], limit: 80, used: 8, kind: "global", scope: GLOBAL_SCOPE }),
  poolOf({ key: "e", in: ["eastus"], kind: "standard" }),
  poolOf({ key: "f", in: ["eastus"], kind: "other", subscription: "three" }),
  unread(unknown, "marsnorth", "westus"),
];

const told = (by: "region" | "subscription") =>
  fleetMatrix(pools, by, names).rows.map(({ name, cells: { global, zone, regional } }) =>
    [
      name,
      ...[global, zone, regional].map((cell) =>
        cell ? `${cell.used.value}/${cell.limit.value}+${cell.limit.missing}` : "-",
      ),
    ].join(" "),
  );

test("by region: a pool of several stands at the end, once; what could not be read is missing in each", () =>
  expect(told("region")).toEqual([
    "eastus! - 4/40+0 -",
    "marsnorth! - - 0/0+1",
    "westus! - - 3/30+1",
    "several regions 8/80+0 - -",
  ]));

test("by subscription; standard and other pools are no PTU", () =>
  expect(told("subscription")).toEqual(["Subscription one 8/80+0 4/40+0 1/10+2", "Subscription two - - 2/20+0"]));

test("whatever the rows are, they come to the totals", () => {
  const figure = fc.oneof(fc.integer({ min: -1, max: 99 }), fc.constantFrom(unknown, refused, loading, absent));
  const pool = fc.record({
    ...{ limit: figure, used: figure, subscription: fc.constantFrom("one", "two") },
    ...{ kind: fc.constantFrom("global", "zone", "regional"), scope: fc.constantFrom(null, GLOBAL_SCOPE) },
    places: fc.uniqueArray(fc.constantFrom("eastus", "westus", "swedencentral"), { minLength: 1 }),
    isUnread: fc.boolean(),
  });
  const by = fc.constantFrom("region", "subscription");
  fc.assert(
    fc.property(fc.array(pool, { maxLength: 10 }), by, (made, rowsBy) => {
      const some = made.map(({ places: [first = "eastus", ...others], isUnread, ...more }, place) =>
        poolOf({ ...more, in: [first, ...others], key: `${place}`, ...(isUnread ? { name: null } : {}) }),
      );
      const { rows, totals } = fleetMatrix(some, rowsBy, names);
      for (const kind of ["global", "zone", "regional"] as const)
        for (const column of ["used", "limit"] as const)
          for (const part of ["value", "missing"] as const)
            expect(rows.reduce((sum, { cells }) => sum + (cells[kind]?.[column][part] ?? 0), 0)).toBe(
              totals[kind]?.[column][part] ?? 0,
            );
    }),
  );
});
