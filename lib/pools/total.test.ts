import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, notOffered, unknownCell, valueCell } from "@/lib/units";
import { type Total, totalOf, totalWords } from "./total";

const unknown = unknownCell("a call failed");
const refused = { is: "not-permitted", role: "Reader" } as const;

test.each<[says: string, figures: readonly Figure<number>[], total: Total]>([
  ["nothing is 0", [], { value: 0, missing: 0 }],
  ["0 is a figure", [valueCell(0), valueCell(2.5)], { value: 2.5, missing: 0 }],
  ["what is not offered adds nothing", [valueCell(2), notOffered], { value: 2, missing: 0 }],
  ["what is unknown is missing", [valueCell(2), unknown, refused], { value: 2, missing: 2 }],
  ["so is what is on its way, or not asked", [{ is: "loading" }, { is: "not-asked" }], { value: 0, missing: 2 }],
  ["A13: a limit of -1 is no number to add", [valueCell(2), valueCell(-1)], { value: 2, missing: 1 }],
])("a total: %s", (_says, figures, total) => expect(totalOf(figures)).toEqual(total));

test.each<[total: Total, short: string, full: string]>([
  [{ value: 0, missing: 0 }, "0", "0"],
  [{ value: 1420, missing: 0 }, "1,420", "1,420"],
  [{ value: 420, missing: 1 }, "≥ 420", "at least 420; 1 figure is missing"],
  [{ value: 420.75, missing: 2 }, "≥ 420", "at least 420; 2 figures are missing"],
  [{ value: 0, missing: 3 }, "unknown", "unknown; 3 figures are missing"],
])("%j is written %j", (total, short, full) => expect(totalWords(total)).toEqual({ short, full }));

test("a value is written as its unit asks", () =>
  expect(totalWords({ value: 420, missing: 1 }, (value) => `${value} PTU`).short).toBe("≥ 420 PTU"));

const figure = fc.oneof(
  fc.nat(9).map(valueCell),
  fc.constantFrom<Figure<number>>(valueCell(-1), unknown, refused, notOffered, { is: "loading" }, { is: "not-asked" }),
);

test("a total with a missing part is never said to be exact, and one without always is", () =>
  fc.assert(
    fc.property(fc.array(figure), (figures) => {
      const total = totalOf(figures);
      const isWhole = figures.every((each) => each.is === "not-offered" || (each.is === "value" && each.value >= 0));
      expect(total.missing === 0).toBe(isWhole);
      expect(/^\d+$/.test(totalWords(total).short)).toBe(isWhole);
    }),
  ));

test("what is missing never changes the known part", () =>
  fc.assert(
    fc.property(fc.array(figure), fc.array(figure), (some, others) => {
      const [one, other, both] = [some, others, [...some, ...others]].map(totalOf);
      expect(both).toEqual({
        value: (one?.value ?? 0) + (other?.value ?? 0),
        missing: (one?.missing ?? 0) + (other?.missing ?? 0),
      });
    }),
  ));
