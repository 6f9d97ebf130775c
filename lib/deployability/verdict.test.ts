import { expect, test } from "vitest";
import { type Cell, notOffered, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import { facts, listOf, NOW, refused, steps } from "./test-facts";
import { type Verdict, verdict, type VerdictFacts } from "./verdict";

/** 100 are needed: so many are available, so much quota remains. */
const room = (available: number, remaining: number) => ({
  available: valueCell(ptu(available)),
  remaining: valueCell(ptu(remaining)),
});
const atMost = (size: number | null) => (size === null ? null : ptu(size));
const quotaShort = (by: number): Verdict => ({ is: "quota-short", shortByPtu: ptu(by) });
const capacityShort = (size: number | null): Verdict => ({ is: "capacity-short", atMostPtu: atMost(size) });
const bothShort = (size: number | null, by: number): Verdict => ({
  ...{ is: "both-short", atMostPtu: atMost(size), shortByPtu: ptu(by) },
});

test.each<[says: string, available: number, remaining: number, sentence: Verdict]>([
  ["more than enough of both", 400, 400, { is: "deployable" }],
  ["exactly enough of both", 100, 100, { is: "deployable" }],
  ["capacity one short", 99, 100, capacityShort(95)],
  ["what fits is rounded down to a size that it takes", 44, 400, capacityShort(40)],
  ["exactly the minimum fits", 15, 400, capacityShort(15)],
  ["below the minimum none fits now", 14, 400, capacityShort(null)],
  ["nothing is available", 0, 400, capacityShort(null)],
  ["quota one short", 400, 99, quotaShort(1)],
  ["capacity reaches the quota, and may go on beyond it", 60, 60, quotaShort(40)],
  ["neither is left at all: beyond the quota nothing is known", 0, 0, quotaShort(100)],
  ["capacity ends one before the quota", 59, 60, bothShort(55, 40)],
  ["both, and not even the minimum fits", 14, 60, bothShort(null, 40)],
  ["both, and nothing is available", 0, 99, bothShort(null, 1)],
])("%s", (_says, available, remaining, sentence) =>
  expect(verdict(facts(room(available, remaining)))).toEqual(sentence),
);

test.each<[says: string, more: Partial<VerdictFacts>, sentence: Verdict]>([
  ["below the minimum", { neededPtu: ptu(14) }, { is: "below-minimum", smallestPtu: ptu(15) }],
  ["nothing needed is below it too", { neededPtu: ptu(0) }, { is: "below-minimum", smallestPtu: ptu(15) }],
  ["the minimum itself", { neededPtu: ptu(15) }, { is: "deployable" }],
  ["between increments", { neededPtu: ptu(17) }, { is: "off-increment", nearestPtu: [ptu(15), ptu(20)] }],
  ["the maximum itself", { sizes: valueCell(steps(15, 5, 100)) }, { is: "deployable" }],
  ["above the maximum", { sizes: valueCell(steps(15, 5, 95)) }, { is: "above-maximum", largestPtu: ptu(95) }],
  [
    "above a maximum that is on no step, the last step is the largest",
    { sizes: valueCell(steps(15, 10, 99)) },
    { is: "above-maximum", largestPtu: ptu(95) },
  ],
  [
    "at a maximum that is on no step, one size alone is near",
    { sizes: valueCell(steps(15, 10, 100)) },
    { is: "off-increment", nearestPtu: [ptu(95)] },
  ],
  ["a list beats minimum, step and maximum", { sizes: valueCell(listOf(50, 100)) }, { is: "deployable" }],
  [
    "between two of a list",
    { sizes: valueCell(listOf(50, 400)) },
    { is: "off-increment", nearestPtu: [ptu(50), ptu(400)] },
  ],
  ["below a list", { sizes: valueCell(listOf(200, 400)) }, { is: "below-minimum", smallestPtu: ptu(200) }],
  ["beyond a list", { sizes: valueCell(listOf(50, 80)) }, { is: "above-maximum", largestPtu: ptu(80) }],
  [
    "a size that it does not take says so before any shortage",
    { neededPtu: ptu(14), ...room(0, 0) },
    { is: "below-minimum", smallestPtu: ptu(15) },
  ],
  [
    "what fits of a list is one of it",
    { sizes: valueCell(listOf(30, 50, 100)), ...room(49, 400) },
    { is: "capacity-short", atMostPtu: ptu(30) },
  ],
])("size: %s", (_says, more, sentence) => expect(verdict(facts(more))).toEqual(sentence));

test.each<[says: string, more: Partial<VerdictFacts>, sentence: Verdict]>([
  ["retired yesterday", { retiresAt: NOW - 86_400_000 }, { is: "retired", sinceMs: NOW - 86_400_000 }],
  ["retired this instant", { retiresAt: NOW }, { is: "retired", sinceMs: NOW }],
  ["retired by the catalogue's word, without a date", { isRetired: true }, { is: "retired", sinceMs: null }],
  ["by its word, before the date", { isRetired: true, retiresAt: NOW + 1 }, { is: "retired", sinceMs: null }],
  ["an instant later it is not", { retiresAt: NOW + 1 }, { is: "deployable" }],
  [
    "A12: before any misfit or shortage",
    { retiresAt: 0, neededPtu: ptu(1), ...room(0, 0) },
    { is: "retired", sinceMs: 0 },
  ],
  ["but what is not offered is not offered", { retiresAt: 0, available: notOffered }, { is: "not-offered" }],
])("retirement: %s", (_says, more, sentence) => expect(verdict(facts(more))).toEqual(sentence));

const unruled: Verdict = { is: "unknown", why: "the catalogue names no minimum or increment here" };
const unreadable: Verdict = { is: "unknown", why: "a figure here is no whole number of PTU" };
const figure = (value: number): Cell<Ptu> => valueCell(ptu(value));

test.each<[says: string, more: Partial<VerdictFacts>, sentence: Verdict]>([
  ["no minimum", { sizes: valueCell(steps(null, 5)) }, unruled],
  ["no step, though the minimum is what is needed", { sizes: valueCell(steps(100, null)) }, unruled],
  ["no rule comes before not offered", { sizes: valueCell(steps(null, null)), available: notOffered }, unruled],
  ["and before retired", { sizes: valueCell(steps(null, null)), retiresAt: 0 }, unruled],
  ["what is needed is no number", { neededPtu: ptu(Number.NaN) }, unreadable],
  ["what is needed is half a PTU", { neededPtu: ptu(15.5) }, unreadable],
  ["capacity is no number", { available: figure(Number.NaN) }, unreadable],
  ["capacity without end", { available: figure(Infinity) }, unreadable],
  ["quota below zero", { remaining: figure(-1) }, unreadable],
  ["a refusal comes before it", { available: figure(-1), remaining: refused("Reader") }, refused("Reader")],
  [
    "of two reasons the first is told, sizes before capacity before quota",
    { available: unknownCell("capacity"), remaining: unknownCell("quota") },
    { is: "unknown", why: "capacity" },
  ],
  [
    "of two roles too",
    { sizes: refused("first"), available: refused("second"), remaining: refused("third") },
    refused("first"),
  ],
])("not known: %s", (_says, more, sentence) => expect(verdict(facts(more))).toEqual(sentence));
