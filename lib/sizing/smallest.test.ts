import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ptu } from "@/lib/units";
import { deploymentType, notOffered, ptu, unknownCell, valueCell, type Figure } from "@/lib/units";
import type { Stays } from "@/lib/offers";
import type { SizeRow } from "./size-rows";
import { isSmallest, smallestOf } from "./smallest";

const row = (deployable: Figure<Ptu>, stays: Stays = "yes", isOffered = true): SizeRow => ({
  type: deploymentType("GlobalProvisionedManaged"),
  isOffered,
  stays,
  required: deployable,
  deployable,
  waste: { is: "not-asked" },
  cached: null,
  minimum: { is: "not-asked" },
  increment: { is: "not-asked" },
});
const size = (value: number, stays: Stays = "yes") => row(valueCell(ptu(value)), stays);
const absent = (deployable: Figure<Ptu>, stays: Stays = "yes") => row(deployable, stays, false);

const loading = { is: "loading" } as const;
const unknown = unknownCell("the calculator did not answer");
const refused = { is: "not-permitted", role: "Reader" } as const;
const notAsked = { is: "not-asked" } as const;
const certain = (value: number) => ({ ptu: value, isCertain: true });
const known = (value: number) => ({ ptu: value, isCertain: false });

test.each<[says: string, models: SizeRow[][], smallest: ReturnType<typeof certain> | null]>([
  ["the smallest of one model's types", [[size(50), size(15), size(60)]], certain(15)],
  ["the smallest of several models", [[size(50), size(60)], [size(15)]], certain(15)],
  ["a 0 that Azure says is small", [[size(0), size(15)]], certain(0)],
  ["equals are one smallest", [[size(50), size(50)]], certain(50)],
  ["what strays does not count, however small", [[size(15, "no"), size(50), size(60)]], certain(50)],
  ["what may stray does not count, but may be smaller", [[size(15, "unknown"), size(50), size(60)]], known(50)],
  ["a size that is not known may be smaller", [[size(50), size(60), row(unknown)]], known(50)],
  ["so may one that was refused", [[size(50), size(60), row(refused)]], known(50)],
  ["so may one that was not asked for", [[size(50), size(60)], [row(notAsked)]], known(50)],
  ["so may a type that may be offered where nobody looked", [[size(50), size(60), absent(unknown)]], known(50)],
  ["but not one that would stray there", [[size(50), size(60), absent(unknown, "no")]], certain(50)],
  ["nor a type that is not offered", [[size(50), size(60), absent(notOffered)]], certain(50)],
  ["nor the place of a model that is not chosen yet", [[size(50), size(60)], [absent(notAsked)]], certain(50)],
  ["an unknown size that strays is nobody's business", [[size(50), size(60), row(unknown, "no")]], certain(50)],
  ["one size, and another that failed", [[size(50), row(unknown)]], known(50)],
  ["nothing while an answer is open", [[size(50), size(60), row(loading)]], null],
  ["nothing while a type is looked for", [[size(50), size(60), absent(loading)]], null],
  ["but what strays is not waited for", [[size(50), size(60), row(loading, "no"), absent(loading, "no")]], certain(50)],
  ["nothing of one size alone", [[size(50)]], null],
  ["nothing of one size alone, whatever strays", [[size(50), size(60, "no")], [absent(notOffered)]], null],
  ["nothing of one size alone, whatever was not looked for", [[size(50), absent(unknown)]], null],
  ["nothing of nothing", [], null],
  ["nothing where no size is known", [[row(unknown), row(refused)]], null],
  ["nothing where no size is known to stay", [[size(50, "unknown"), size(60, "unknown")]], null],
])("smallest: %s", (_says, models, smallest) => expect(smallestOf(models)).toEqual(smallest));

test.each<[says: string, one: SizeRow, isOne: boolean]>([
  ["a row of that size", size(50), true],
  ["a larger one is not", size(60), false],
  ["one of that size that strays is not", size(50, "no"), false],
  ["one of that size that may stray is not", size(50, "unknown"), false],
  ["one whose size is not known is not", row(unknown), false],
])("marked: %s", (_says, one, isOne) => {
  expect(isSmallest(one, { ptu: ptu(50), isCertain: true })).toBe(isOne);
  expect(isSmallest(one, null)).toBe(false);
});

const figure: fc.Arbitrary<Figure<Ptu>> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 9 }).map((value) => valueCell(ptu(value))) },
  fc.constantFrom<Figure<Ptu>>(loading, unknown, refused, notAsked),
);
const stays = fc.constantFrom<Stays>("yes", "yes", "no", "unknown");
const rows = fc.array(
  fc.tuple(figure, stays).map(([each, where]) => row(each, where)),
  { maxLength: 4 },
);

test("nothing that stays is smaller than the smallest, one at least is it, and a certain one is certain", () =>
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 4 }), (models) => {
      const smallest = smallestOf(models);
      const staying = models.flat().filter((each) => each.stays === "yes");
      if (smallest === null) return;
      const sizes = staying.flatMap(({ deployable }) => (deployable.is === "value" ? [deployable.value] : []));
      expect(smallest.ptu).toBe(Math.min(...sizes));
      expect(models.flat().some((each) => isSmallest(each, smallest))).toBe(true);
      expect(models.flat().some((each) => each.stays !== "no" && each.deployable.is === "loading")).toBe(false);
      if (smallest.isCertain)
        for (const each of models.flat()) expect(each.stays === "no" || each.deployable.is === "value").toBe(true);
    }),
  ));
