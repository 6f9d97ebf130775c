import fc from "fast-check";
import { expect, test } from "vitest";
import type { SizeRule } from "@/lib/sources/catalog";
import { unknownCell, valueCell } from "@/lib/units";
import { incrementSpread, minimumSpread } from "./size-spread";
import { offer, rule } from "@/lib/offers/test-offers";

type Rules = Record<string, SizeRule>;
type Parts = [text: string, ...regions: string[]][];

/** The expected cell; null is a figure that Azure's catalogue does not name. */
const expected = (text: string | null, parts: Parts = []) =>
  text === null
    ? unknownCell("Azure's catalogue names none")
    : valueCell({ text, parts: parts.map(([each, ...regions]) => ({ text: each, regions })) });

test.each<[says: string, rules: Rules, text: string | null, parts?: Parts]>([
  ["the same everywhere is one figure", { eastus: rule(15, 5), westus: rule(15, 5) }, "15"],
  [
    "where regions differ it is a range, smallest first, each with its regions",
    { eastus: rule(50, 5), westus: rule(25, 5), uksouth: rule(50, 5), japaneast: rule(100, 5) },
    "25–100",
    [
      ["25", "westus"],
      ["50", "eastus", "uksouth"],
      ["100", "japaneast"],
    ],
  ],
  ["large figures are grouped", { eastus: rule(1500, 5) }, "1,500"],
  ["where sizes are listed, their first is the smallest", { eastus: rule(15, 5, [50, 100]) }, "50"],
  ["A7: nothing named anywhere is unknown, not 0 and not 1", { eastus: rule(null, 5), westus: rule(null, 5) }, null],
  ["A7: a region that names nothing leaves the others' figure", { eastus: rule(null, 5), westus: rule(25, 5) }, "25"],
  ["no region at all is unknown", {}, null],
])("%s (minimum)", (_says, rules, text, parts) =>
  expect(minimumSpread(offer("any", rules))).toEqual(expected(text, parts)),
);

test.each<[says: string, rules: Rules, text: string | null, parts?: Parts]>([
  ["the same everywhere is one figure", { eastus: rule(15, 5), westus: rule(25, 5) }, "5"],
  [
    "where regions differ it is a range with its regions",
    { eastus: rule(50, 50), westus: rule(50, 5) },
    "5–50",
    [
      ["5", "westus"],
      ["50", "eastus"],
    ],
  ],
  ["where sizes are listed, the list stands for the step", { eastus: rule(15, 5, [50, 1000]) }, "one of 50, 1,000"],
  [
    "a list here and a step there make no range; the step stands first",
    { eastus: rule(15, 5, [50, 100]), westus: rule(15, 5) },
    "differs",
    [
      ["5", "westus"],
      ["one of 50, 100", "eastus"],
    ],
  ],
  ["A7: nothing named is unknown, not 0 and not 1", { eastus: rule(15, null) }, null],
])("%s (increment)", (_says, rules, text, parts) =>
  expect(incrementSpread(offer("any", rules))).toEqual(expected(text, parts)),
);

test("a range begins with the smallest figure, ends with the largest, and its parts name each region once", () => {
  const minimums = fc.dictionary(fc.stringMatching(/^[a-z]{3}$/), fc.option(fc.integer({ min: 1, max: 999 })));
  fc.assert(
    fc.property(minimums, (byRegion) => {
      const named = Object.entries(byRegion).filter((each): each is [string, number] => each[1] !== null);
      const figures = named.map(([, figure]) => figure);
      const rules = Object.entries(byRegion).map(([region, figure]) => [region, rule(figure, 5)]);
      const cell = minimumSpread(offer("any", Object.fromEntries(rules)));
      expect(cell.is).toBe(figures.length === 0 ? "unknown" : "value");
      if (cell.is !== "value") return;
      const [least, most] = [Math.min(...figures), Math.max(...figures)];
      const { text, parts } = cell.value;
      expect(text).toBe(least === most ? `${least}` : `${least}–${most}`);
      expect(parts.flatMap((part) => part.regions).sort()).toEqual(
        least === most ? [] : named.map(([region]) => region).sort(),
      );
    }),
  );
});
