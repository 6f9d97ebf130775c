import fc from "fast-check";
import { expect, test } from "vitest";
import type { RegionRow } from "@/lib/scan";
import { type Figure, type Ptu, unknownCell } from "@/lib/units";
import { type RowOrder, sortedRows } from "./row-order";
import { GLOBAL, judged, REGIONAL, rowOf, value, verdicts, waiting, ZONE } from "./test-rows";

const up = (by: "name" | "geography" | "zone"): RowOrder => ({ by, isDescending: false });
const by = (column: "available" | "remaining" | "verdict", skuName = GLOBAL): RowOrder => ({
  ...{ by: column, skuName, isDescending: false },
});
const down = (order: RowOrder): RowOrder => ({ ...order, isDescending: true });

const namesOf = (rows: readonly RegionRow[], order: RowOrder) =>
  sortedRows(rows, order)
    .map(({ name }) => name)
    .join(" ");

const named = (name: string, displayName: string) => rowOf(name, {}, { displayName });
const lying = (name: string, geography: string | null) => rowOf(name, {}, { geography });
const having = (name: string, available: Figure<Ptu>, remaining = value(1)) =>
  rowOf(name, { [GLOBAL]: [{ available, remaining }], [ZONE]: [{ available: value(7) }] });

const unknown = unknownCell("it failed");
const figures = [
  having("c", value(0)),
  having("f", unknown, unknown),
  having("a", value(120)),
  having("e", { is: "loading" }, { is: "loading" }),
  having("d", value(120), value(2)),
  having("b", value(1_000), value(9)),
  having("g", { is: "not-offered" }, { is: "not-permitted", role: "Reader" }),
  rowOf("h", { [REGIONAL]: [{}] }),
];

test.each<[says: string, rows: readonly RegionRow[], order: RowOrder, expected: string]>([
  [
    "names as people sort them",
    [named("b", "East US 10"), named("c", "west"), named("a", "east US 2")],
    up("name"),
    "a b c",
  ],
  ["and down", [named("b", "East US 10"), named("c", "west"), named("a", "east US 2")], down(up("name")), "c b a"],
  ["of one display name by their own", [named("b", "Twin"), named("a", "Twin")], up("name"), "a b"],
  ["and down", [named("b", "Twin"), named("a", "Twin")], down(up("name")), "b a"],
  [
    "geographies",
    [lying("c", "Sweden"), lying("b", null), lying("d", "Japan"), lying("a", "Sweden")],
    up("geography"),
    "d a c b",
  ],
  [
    "and down: none is last, alike ones stay by name",
    [lying("c", "Sweden"), lying("b", null), lying("d", "Japan"), lying("a", "Sweden")],
    down(up("geography")),
    "a c d b",
  ],
  [
    "data zones",
    [lying("c", "United States"), lying("b", "Japan"), lying("d", "Sweden"), lying("a", "United States")],
    up("zone"),
    "d a c b",
  ],
  [
    "and down",
    [lying("c", "United States"), lying("b", "Japan"), lying("d", "Sweden"), lying("a", "United States")],
    down(up("zone")),
    "a c d b",
  ],
  ["available: from 0, and what is no number last", figures, by("available"), "c a d b e f g h"],
  ["and down: 0 is a number", figures, down(by("available")), "b a d c e f g h"],
  ["A10: of a type in another casing", figures, down(by("available", GLOBAL.toLowerCase())), "b a d c e f g h"],
  ["remaining", figures, by("remaining"), "a c d b e f g h"],
  ["and down", figures, down(by("remaining")), "b d a c e f g h"],
  ["of another type: its figures alone", figures, by("available", REGIONAL), "h a b c d e f g"],
  ["of a type that is not there: by name", figures, down(by("verdict", "LunarProvisionedManaged")), "a b c d e f g h"],
])("sorted by %s", (_says, rows, order, expected) => {
  const before = [...rows];
  expect(namesOf(rows, order)).toBe(expected);
  expect(rows).toEqual(before);
});

test("verdicts stand from best to worst, and the other way round; those that are being read are last both ways", () => {
  const rows = [judged("x", waiting), ...verdicts.map((verdict) => judged(verdict.is, verdict)), judged("w", waiting)];
  const order = verdicts.map(({ is }) => is);
  expect(namesOf(rows.toReversed(), by("verdict"))).toBe([...order, "w", "x"].join(" "));
  expect(namesOf(rows, down(by("verdict")))).toBe([...order.toReversed(), "w", "x"].join(" "));
});

test("of several subscriptions the best one's verdict and figures count", () => {
  const rows = [
    rowOf("b", { [GLOBAL]: [{ verdict: { is: "not-offered" }, available: value(9_000) }, { available: value(5) }] }),
    rowOf("a", { [GLOBAL]: [{ available: value(4) }] }),
  ];
  expect(namesOf(rows, down(by("available")))).toBe("b a");
  expect(namesOf([...rows, judged("0", { is: "unknown", why: "it failed" })], by("verdict"))).toBe("a b 0");
});

const anyFigure = fc.oneof(
  fc.nat({ max: 3 }).map(value),
  fc.constantFrom<Figure<Ptu>>(
    unknown,
    { is: "not-offered" },
    { is: "loading" },
    { is: "not-permitted", role: "Reader" },
  ),
);
const anyRow = fc.record({
  display: fc.constantFrom("East US", "east us", "West", "é"),
  geography: fc.constantFrom(null, "Sweden", "United States", "Japan"),
  available: anyFigure,
  remaining: anyFigure,
  verdict: fc.constantFrom(...verdicts, waiting),
});
const anyRows = fc
  .array(anyRow, { maxLength: 12 })
  .map((made) =>
    made.map(({ display, geography, ...site }, at) =>
      rowOf(`r${at}`, { [GLOBAL]: [site] }, { displayName: display, geography }),
    ),
  );
const orders = [up("name"), up("geography"), up("zone"), by("available"), by("remaining"), by("verdict")];

/** Whether the row has something in the column to be sorted by. */
function hasFigure(row: RegionRow, order: RowOrder): boolean {
  const best = row.sites[0]?.best;
  if (order.by === "geography") return row.geography !== null;
  if (order.by === "zone") return row.dataZone !== null;
  if (order.by === "verdict") return best?.verdict.is !== "loading";
  return order.by === "name" || best?.[order.by].is === "value";
}

test("whatever the rows and their order: none is lost, absent figures are last both ways, and the other rows turn round", () =>
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...orders), fc.gen(), (rows, order, gen) => {
      const shuffled = gen(() => fc.shuffledSubarray([...rows], { minLength: rows.length }));
      for (const each of [order, down(order)]) {
        const sorted = sortedRows(rows, each);
        expect(sortedRows(shuffled, each), "the order in which rows come does not matter").toEqual(sorted);
        expect(new Set(sorted)).toEqual(new Set(rows));
        const flags = sorted.map((row) => hasFigure(row, each));
        expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
      }
      const absent = (each: RowOrder) => sortedRows(rows, each).filter((row) => !hasFigure(row, each));
      expect(absent(down(order))).toEqual(absent(order));
    }),
  ));
