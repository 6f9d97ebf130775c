import fc from "fast-check";
import { expect, test } from "vitest";
import type { QuotaRow } from "./quota-rows";
import { parseAsQuotaOrder, type QuotaColumn, type QuotaOrder, sortedRows, turned } from "./row-order";
import { notValues, poolOf, rowsOf, unread } from "./test-pools";

const { unknown, refused, loading, absent } = notValues;
const up = (by: QuotaColumn): QuotaOrder => ({ by, isDescending: false });
const down = (by: QuotaColumn): QuotaOrder => ({ by, isDescending: true });
const keysOf = (rows: readonly QuotaRow[], order: QuotaOrder) =>
  sortedRows(rows, order)
    .map(({ pool }) => pool.key)
    .join(" ");

const rows = rowsOf([
  poolOf({ key: "d", in: ["westus"], limit: 200, used: 150 }),
  { ...unread(unknown, "eastus"), key: "x", subscription: "nine" },
  poolOf({ key: "b", in: ["eastus"], limit: 90, used: 0, subscription: "2" }),
  poolOf({ key: "none", in: ["westus"], limit: -1, used: 30 }),
  poolOf({ key: "c", in: ["eastus"], limit: 100, used: 120, subscription: "10" }),
  { ...unread(refused, "swedencentral"), key: "y" },
]);

test.each<[says: string, order: QuotaOrder, expected: string]>([
  ["scopes, then subscriptions as people sort them", up("scope"), "b c x y d none"],
  ["and down: alike ones stay by subscription", down("scope"), "d none y b c x"],
  ["subscriptions, then scopes", up("subscription"), "b c x y d none"],
  ["limits: A13: -1 is none", up("limit"), "b c d x y none"],
  ["and down", down("limit"), "d c b x y none"],
  ["use from 0", up("used"), "b none c d x y"],
  ["and down", down("used"), "d c none b x y"],
  ["what remains", up("remaining"), "c d b x y none"],
  ["shares", down("share"), "c d b x y none"],
])("sorted by %s", (_says, order, expected) => {
  const before = [...rows];
  expect(keysOf(rows, order)).toBe(expected);
  expect(rows).toEqual(before);
});

const anyFigure = fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom(unknown, refused, loading, absent));
const anyRows = fc
  .array(fc.record({ limit: anyFigure, used: anyFigure, place: fc.constantFrom("eastus", "westus", "x") }))
  .map((made) => rowsOf(made.map(({ place, ...more }, at) => poolOf({ ...more, in: [place], key: `${at}` }))));
const columns: readonly QuotaColumn[] = ["subscription", "scope", "limit", "used", "remaining", "share"];

/** What a row is sorted by, where it is a figure. */
function figureOf({ pool, share }: QuotaRow, by: QuotaColumn): number | null {
  if (by === "subscription" || by === "scope") return 0;
  if (by === "share") return share;
  const figure = pool[by];
  return figure.is !== "value" || (by === "limit" && figure.value < 0) ? null : figure.value;
}

test("every row stays, those with a figure in their order, those without one last both ways, whatever order they came in", () =>
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...columns), fc.boolean(), (made, by, isDescending) => {
      const sorted = sortedRows(made, { by, isDescending });
      const figures = sorted.map((row) => figureOf(row, by));
      const known = figures.filter((figure) => figure !== null);
      expect(figures.slice(0, known.length)).toEqual(known.toSorted((a, b) => (isDescending ? b - a : a - b)));
      expect(figures.slice(known.length).every((figure) => figure === null)).toBe(true);
      expect(new Set(sorted)).toEqual(new Set(made));
    }),
  ));

test.each<[says: string, order: QuotaOrder, pressed: QuotaColumn, next: QuotaOrder]>([
  ["figures begin with the largest", up("scope"), "remaining", down("remaining")],
  ["words with the first", down("limit"), "scope", up("scope")],
  ["pressed again it turns round", down("limit"), "limit", up("limit")],
  ["and round again", up("limit"), "limit", down("limit")],
])("a press on a column: %s", (_says, order, pressed, next) => expect(turned(order, pressed)).toEqual(next));

test.each(["", "-", "--scope", "Scope", "scope:", "constructor", "__proto__", "-1", " scope"])(
  "H2: sort=%j is no order: rows stand by scope",
  (text) => {
    expect(parseAsQuotaOrder.parse(text)).toBeNull();
    expect(parseAsQuotaOrder.defaultValue).toEqual(up("scope"));
  },
);
