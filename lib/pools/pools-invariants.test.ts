import fc from "fast-check";
import { expect, test } from "vitest";
import { forbidden, notFound, serverFailure, unreadable } from "@/lib/offers/test-offers";
import type { Usage } from "@/lib/sources/usages";
import { poolsOf, type UsagesReading } from "./pools-of";
import {
  failed,
  GLOBAL_POOL,
  globalScope,
  open,
  read,
  REGIONAL_POOL,
  told,
  usage,
  ZONE_POOL,
  zoneScope,
} from "./test-pools";
import { totalOf } from "./total";

const scopes = fc.constantFrom<Usage["scope"]>(
  ...[null, globalScope, { type: "Global", id: "GLO BAL" }, zoneScope("US"), zoneScope("EU")],
  ...[
    { type: "Global", id: null },
    { type: "Regional", id: "eastus" },
    { type: "Orbital", id: "Global" },
  ],
);
const figure = fc.option(fc.integer({ min: -1, max: 3 }));
const rows = fc.array(
  fc
    .record({
      pool: fc.constantFrom(GLOBAL_POOL, GLOBAL_POOL.toUpperCase(), ZONE_POOL, REGIONAL_POOL, "Orbital.Things"),
      ...{ limit: figure, used: figure, scope: scopes },
    })
    .map(({ limit, used, ...more }) => usage(limit, used, more)),
  { maxLength: 4 },
);
const answers = fc.oneof(
  { weight: 4, arbitrary: rows.map((each) => read(each)) },
  rows.map((each) => read(each, unreadable)),
  fc.constantFrom(open, failed(serverFailure), failed(forbidden()), failed(notFound("InvalidLocation"))),
);
const worlds = fc
  .uniqueArray(
    fc.record({
      region: fc.constantFrom("eastus", "westus", "japaneast"),
      subscription: fc.constantFrom("one", "two"),
      answer: answers,
    }),
    { maxLength: 6, selector: ({ region, subscription }) => `${region} ${subscription}` },
  )
  .map((each) => each.map(({ region, subscription, answer }) => told(region, answer, subscription)));

const rowsOf = (readings: readonly UsagesReading[]) =>
  readings.flatMap(({ subscription, region, reading }) =>
    reading.is === "read" ? reading.data.map((row) => ({ subscription, region, row })) : [],
  );

/** Whose a row is, said once more and otherwise than in the code. */
function ownerOf({ subscription, region, row }: ReturnType<typeof rowsOf>[number]): string {
  const isShared = row.scope?.id && /^(Global|DataZone)$/.test(row.scope.type);
  const place = isShared ? `${row.scope?.type}:${row.scope?.id}`.toLowerCase().split(" ").join("") : region;
  return [subscription, row.pool.toLowerCase(), place].join(" ");
}

test("every row is in exactly one pool, and no pool with a name is without a row", () =>
  fc.assert(
    fc.property(worlds, (readings) => {
      const named = poolsOf(readings).filter(({ name }) => name !== null);
      const owners = new Map<string, Set<string>>();
      for (const told of rowsOf(readings)) {
        const { subscription, region, row } = told;
        const holding = poolsOf([{ subscription, region, reading: read([row]) }]).map(({ key }) => key);
        expect(holding).toHaveLength(1);
        const found = named.filter(({ key }) => key === holding[0]);
        expect(found).toHaveLength(1);
        expect(found[0]?.regions).toContain(region);
        const owner = ownerOf(told);
        owners.set(owner, (owners.get(owner) ?? new Set()).add(holding[0] ?? ""));
      }
      expect([...owners.values()].every(({ size }) => size === 1)).toBe(true);
      expect(named).toHaveLength(owners.size);
    }),
  ));

test("what is used of all pools counts each of them once: with what one of its own rows says", () =>
  fc.assert(
    fc.property(worlds, (readings) => {
      const pools = poolsOf(readings).filter(({ name }) => name !== null);
      const most = new Map<string, number>();
      for (const told of rowsOf(readings))
        most.set(ownerOf(told), Math.max(most.get(ownerOf(told)) ?? 0, told.row.used ?? 0));
      const all = [...most.values()].reduce((sum, each) => sum + each, 0);
      expect(totalOf(pools.map(({ used }) => used)).value).toBeLessThanOrEqual(all);
    }),
  ));

test("the order of the readings changes neither the pools nor which regions tell of each", () =>
  fc.assert(
    fc.property(worlds, fc.infiniteStream(fc.nat()), (readings, order) => {
      const places = new Map(readings.map((each) => [each, order.next().value ?? 0]));
      const shuffled = readings.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const keysOf = (all: readonly UsagesReading[]) =>
        poolsOf(all)
          .map(({ key, regions }) => `${key} ${regions.toSorted().join(" ")}`)
          .toSorted();
      expect(keysOf(shuffled)).toEqual(keysOf(readings));
    }),
  ));

test("keys are each once, regions too, and what is not read is never a number", () =>
  fc.assert(
    fc.property(worlds, (readings) => {
      const pools = poolsOf(readings);
      expect(new Set(pools.map(({ key }) => key)).size).toBe(pools.length);
      for (const { regions, name, limit, used, remaining, isOverLimit } of pools) {
        expect(new Set(regions).size).toBe(regions.length);
        if (name === null) for (const each of [limit, used, remaining]) expect(each.is).not.toBe("value");
        const isKnown = limit.is === "value" && used.is === "value";
        if (!isKnown) expect([remaining.is === "value", isOverLimit]).toEqual([false, false]);
        if (remaining.is === "value") expect(remaining.value).toBeGreaterThanOrEqual(0);
      }
    }),
  ));

test("each region and kind of PTU that is not wholly told is a pool without a name", () =>
  fc.assert(
    fc.property(worlds, (readings) => {
      const unread = poolsOf(readings).filter(({ name }) => name === null);
      for (const { subscription, region, reading } of readings) {
        const isAbsent = reading.is === "failed" && reading.failure.kind === "not-found";
        const isWhole = isAbsent || (reading.is === "read" && reading.missing.length === 0);
        for (const [kind, name] of [
          ["global", GLOBAL_POOL],
          ["zone", ZONE_POOL],
          ["regional", REGIONAL_POOL],
        ] as const) {
          const isTold =
            reading.is === "read" && reading.data.some(({ pool }) => pool.toLowerCase() === name.toLowerCase());
          const here = unread.filter(
            (pool) => pool.kind === kind && pool.subscription === subscription && pool.regions.includes(region),
          );
          expect(here).toHaveLength(isWhole || isTold ? 0 : 1);
        }
      }
    }),
  ));
