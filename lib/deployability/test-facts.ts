import fc from "fast-check";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, notOffered, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import type { VerdictFacts } from "./verdict";

/** Small facts about sizes, quota and capacity: what the tests of the verdict share. */

export const NOW = Date.UTC(2026, 10, 21, 12);

const size = (value: number | null) => (value === null ? null : ptu(value));

/** `minimum + k × step`, up to the maximum. */
export const steps = (minimum: number | null, step: number | null, maximum: number | null = null): SizeRule => ({
  ...{ minimum: size(minimum), step: size(step), maximum: size(maximum), allowedSizes: [] },
});

/** A list, beside other figures that do not count. */
export const listOf = (...allowed: readonly number[]): SizeRule => ({
  ...steps(1, 1, 60),
  allowedSizes: allowed.map(ptu),
});

export const facts = (more: Partial<VerdictFacts> = {}): VerdictFacts => ({
  ...{ neededPtu: ptu(100), sizes: valueCell(steps(15, 5)), retiresAt: null, isRetired: false, nowMs: NOW },
  ...{ available: valueCell(ptu(400)), remaining: valueCell(ptu(400)) },
  ...more,
});

/** As a cell, and as a verdict. */
export const refused = (role: string) => ({ is: "not-permitted", role }) as const;

const some = (max: number) => fc.integer({ min: 1, max });

/** Any rule that the catalogue's reader could hand over, among them many that cannot be gone by. */
export const anyRule: fc.Arbitrary<SizeRule> = fc.record({
  minimum: fc.option(some(60).map(ptu)),
  step: fc.option(some(30).map(ptu)),
  maximum: fc.option(some(200).map(ptu)),
  allowedSizes: fc.oneof(
    fc.constant([]),
    fc.uniqueArray(some(200), { maxLength: 6 }).map((sizes) => sizes.toSorted((a, b) => a - b).map(ptu)),
  ),
});

/** Every size up to a limit, one by one: the rule in its plainest words. */
export function sizesUpTo(rule: SizeRule, limit: number): readonly number[] {
  const { allowedSizes, minimum, step, maximum } = rule;
  const each = Array.from({ length: limit + 1 }, (_, value) => value);
  if (allowedSizes.length > 0) return each.filter((value) => allowedSizes.some((allowed) => allowed === value));
  if (minimum === null || step === null) return [];
  const isOnStep = (value: number) => each.some((k) => minimum + k * step === value);
  return each.filter((value) => isOnStep(value) && (maximum === null || value <= maximum));
}

const cellOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Cell<T>> =>
  fc.oneof(
    { weight: 6, arbitrary: value.map(valueCell) },
    { weight: 1, arbitrary: fc.constantFrom<Cell<T>>(notOffered, unknownCell("not read"), refused("Reader")) },
  );

const count = fc.nat({ max: 220 }).map(ptu);

/** Any facts; small figures, so that they meet. */
export const anyFacts: fc.Arbitrary<VerdictFacts> = fc.record({
  neededPtu: count,
  sizes: cellOf(anyRule),
  retiresAt: fc.option(fc.integer({ min: NOW - 1, max: NOW + 1 }), { freq: 4 }),
  isRetired: fc.boolean(),
  available: cellOf(count),
  remaining: cellOf(count),
  nowMs: fc.constant(NOW),
});

/** Facts whose three figures are known. */
export const knownFacts = fc.record({
  ...{ neededPtu: count, retiresAt: fc.constant(null), isRetired: fc.constant(false), nowMs: fc.constant(NOW) },
  ...{ sizes: anyRule.map(valueCell), available: count.map(valueCell), remaining: count.map(valueCell) },
});

/** A figure raised by so much. */
export const raised = (cell: Cell<Ptu>, by: number): Cell<Ptu> =>
  cell.is === "value" ? valueCell(ptu(cell.value + by)) : cell;
