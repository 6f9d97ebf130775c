import { expect, test } from "vitest";
import { offer, rule } from "@/lib/offers/test-offers";
import { regionName, unknownCell, valueCell } from "@/lib/units";
import type { FindingFacts } from "./facts";
import { facts, GLOBAL, kindsOf, NOW, pool, said, version } from "./test-facts";

const left = pool(100, 90);
const other = { name: "gpt-5" };
const eastus = (sizes: ReturnType<typeof rule>, link: string | null = `OpenAI.${GLOBAL}`) =>
  version(null, { ...other, offers: [offer(GLOBAL, { eastus: sizes }, link)] });

test.each<[says: string, given: Partial<FindingFacts>, isStranded: boolean]>([
  ["less is left than the smallest size", { pools: [left] }, true],
  ["the smallest size is left", { pools: [pool(100, 85)] }, false],
  ["nothing is left: nothing is stranded", { pools: [pool(100, 100)] }, false],
  ["over the limit nothing is left either", { pools: [pool(100, 120)] }, false],
  ["what is left is not known", { pools: [pool(100, null)] }, false],
  ["the limit is none", { pools: [pool(-1, 0)] }, false],
  ["another version takes less", { pools: [left], versions: [version(15), version(10, other)] }, false],
  ["a minimum is not known: it may be less", { pools: [left], versions: [version(15), version(null, other)] }, false],
  ["a listed size beats the minimum", { pools: [left], versions: [eastus(rule(5, 5, [25, 50]))] }, true],
  ["and may be smaller than it", { pools: [left], versions: [eastus(rule(15, 5, [10, 50]))] }, false],
  [
    "of a link that is not told the type may be this pool's",
    { versions: [version(15), eastus(rule(10, 5), null)] },
    false,
  ],
  [
    "what draws from another pool does not count",
    { versions: [version(15), eastus(rule(10, 5), "AIServices.X")] },
    true,
  ],
  [
    "the catalogue's casing does not matter",
    { versions: [eastus(rule(15, 5), `openai.${GLOBAL.toLowerCase()}`)] },
    true,
  ],
  [
    "what has retired takes nothing any more",
    { versions: [version(15), { ...version(5, other), lifecycle: "Deprecated" }] },
    true,
  ],
  ["nothing is offered there", { versions: [] }, false],
  ["the catalogue is not read whole", { isCatalogWhole: () => false }, false],
  [
    "a shared pool's catalogues are not all read whole",
    {
      pools: [{ ...left, regions: [regionName("eastus"), regionName("swedencentral")] }],
      isCatalogWhole: (region) => region === "eastus",
    },
    false,
  ],
  ["tokens per minute have no sizes", { pools: [{ ...left, kind: "standard" }] }, false],
  ["the place of pools that could not be read", { pools: [{ ...left, name: null }] }, false],
])("%s", (_says, given, isStranded) =>
  expect(kindsOf(facts({ pools: [left], ...given })).includes("stranded-quota")).toBe(isStranded),
);

test.each([
  { is: "not-asked" },
  { is: "loading" },
  { is: "not-offered" },
  { is: "not-permitted", role: "Reader" },
] as const)("%j is no figure", (remaining) => expect(kindsOf(facts({ pools: [{ ...left, remaining }] }))).toEqual([]));

test("a date that is over ends a type, one to come does not", () => {
  const ending = (retiresAt: number) => {
    const sizes = offer(GLOBAL, { eastus: rule(5, 5) }).sizes.map((here) => ({ ...here, retiresAt }));
    return version(5, { ...other, offers: [{ skuName: GLOBAL, sizes }] });
  };
  expect(kindsOf(facts({ pools: [left], versions: [version(15), ending(NOW)] }))).toEqual(["stranded-quota"]);
  expect(kindsOf(facts({ pools: [left], versions: [version(15), ending(NOW + 1)] }))).toEqual([]);
});

test("it is said with its figures", () => {
  expect(said(facts({ pools: [left] }))).toEqual([
    "Stranded quota: “Global PTU” in East US with Sub a: 10 PTU left, and no model version offered there takes less than 15 PTU. " +
      "No new deployment can use it; one that draws from it already may still grow.",
  ]);
});

test("remaining without used is enough for what is stranded", () => {
  const odd = { ...left, used: unknownCell("not read"), remaining: valueCell(10) };
  expect(kindsOf(facts({ pools: [odd] }))).toEqual(["stranded-quota"]);
});
