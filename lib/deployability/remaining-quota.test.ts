import fc from "fast-check";
import { expect, test } from "vitest";
import type { Usage } from "@/lib/sources/usages";
import { type Cell, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import { remainingQuota } from "./remaining-quota";

const POOL = "OpenAI.DataZoneProvisionedManaged";

const usage = (limit: number | null, used: number | null, pool = POOL): Usage => ({
  ...{ pool, displayName: pool, used, limit, unit: "Count", scope: null },
});
const left = (value: number): Cell<Ptu> => valueCell(ptu(value));

test.each<[says: string, pools: readonly Usage[], remaining: Cell<Ptu>]>([
  ["what is left of it", [usage(500, 120)], left(380)],
  ["A13: more used than the limit leaves 0, not less", [usage(100, 130)], left(0)],
  ["all used leaves 0", [usage(100, 100)], left(0)],
  ["a limit of 0 is 0", [usage(0, 0)], left(0)],
  ["parts of a PTU cannot be deployed", [usage(100, 0.5)], left(99)],
  ["use below zero adds nothing to the limit", [usage(100, -5)], left(100)],
  ["A13: a limit of -1 says nothing", [usage(-1, 0)], unknownCell("Azure names no limit here")],
  ["A7: no limit that can be read", [usage(null, 0)], unknownCell("Azure's quota held no number here")],
  ["A7: no use that can be read", [usage(100, null)], unknownCell("Azure's quota held no number here")],
  ["a pool is found whatever its casing", [usage(9, 0, "x"), usage(7, 0, POOL.toUpperCase())], left(7)],
  ["A13: no pool of that name", [usage(9, 0, "another")], unknownCell(`no quota named ${POOL}`)],
  ["a name that only begins alike is another", [usage(9, 0, `${POOL}.x`)], unknownCell(`no quota named ${POOL}`)],
  ["no pool at all", [], unknownCell(`no quota named ${POOL}`)],
])("quota: %s", (_says, pools, remaining) => expect(remainingQuota(pools, POOL, false)).toEqual(remaining));

test("P3: of an answer read in part, a pool that is not there may stand in what is missing", () =>
  expect(remainingQuota([], POOL, true)).toEqual(unknownCell("quota was read in part")));

test("P3: and one that is there stands", () => expect(remainingQuota([usage(9, 1)], POOL, true)).toEqual(left(8)));

test("where the catalogue does not say which quota a type draws from, it is unknown", () =>
  expect(remainingQuota([usage(9, 1)], null, false)).toEqual(
    unknownCell("the catalogue does not say which quota this type draws from"),
  ));

test("what is left is a whole number from 0 to the limit, and more use never leaves more", () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  return fc.assert(
    fc.property(figure, figure, fc.nat(), (limit, used, more) => {
      const cell = remainingQuota([usage(limit, used)], POOL, false);
      const later = remainingQuota([usage(limit, used + more)], POOL, false);
      expect([cell.is, later.is]).toEqual(limit < 0 ? ["unknown", "unknown"] : ["value", "value"]);
      if (cell.is !== "value" || later.is !== "value") return;
      expect(Number.isSafeInteger(cell.value)).toBe(true);
      expect(cell.value).toBeGreaterThanOrEqual(0);
      expect(cell.value).toBeLessThanOrEqual(limit);
      expect(later.value).toBeLessThanOrEqual(cell.value);
    }),
  );
});
