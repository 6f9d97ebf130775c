import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { notOffered, unknownCell, valueCell } from "@/lib/units";
import type { Reading, Coverage } from "@/lib/offers";
import { type RowFacts, sizeRows } from "./size-rows";
import { forbidden, offer, offered, rejected, rule, serverFailure, unreadable } from "@/lib/offers/test-offers";
import { answered, facts } from "./test-rows";

const whole: Coverage = { is: "whole" };
const reading: Coverage = { is: "reading" };
const partial: Coverage = { is: "partial", why: "the catalogue of 1 region was not read" };

const noNumber = unknownCell("Azure's answer held no whole number here");
const noWaste = unknownCell("it takes both sizes to tell");
const ofThree = <Figure>(figure: Figure) => ({ required: figure, deployable: figure, waste: figure });

/** The row of the one type that the model is offered as. */
const rowFor = (answer: Reading<CalculatedSize> | null) =>
  sizeRows(offered().offers, facts({ answerOf: () => answer }))[0];

test.each<[says: string, answer: Reading<CalculatedSize> | null, figures: object]>([
  [
    "an answer is two sizes and what the larger wastes",
    answered(346, 400),
    { required: valueCell(346), deployable: valueCell(400), waste: valueCell({ ptu: 54, share: 0.135 }) },
  ],
  [
    "a 0 that Azure says is a value",
    answered(0, 15),
    { required: valueCell(0), deployable: valueCell(15), waste: valueCell({ ptu: 15, share: 1 }) },
  ],
  ["0 of 0 wastes nothing", answered(0, 0), { waste: valueCell({ ptu: 0, share: 0 }) }],
  ["a size that fits exactly wastes nothing", answered(400, 400), { waste: valueCell({ ptu: 0, share: 0 }) }],
  [
    "A7: without the required PTU, only the deployable size is known",
    answered(null, 400),
    { required: noNumber, deployable: valueCell(400), waste: noWaste },
  ],
  [
    "A7: without the deployable size, only the required PTU is known",
    answered(346, null),
    { required: valueCell(346), deployable: noNumber, waste: noWaste },
  ],
  ["A7: without both, nothing is known", answered(null, null), { ...ofThree(noNumber), waste: noWaste }],
  ["A7: a deployable size below the required one wastes nobody knows what", answered(400, 346), { waste: noWaste }],
  ["a question that is open is on its way", { is: "open" }, ofThree({ is: "loading" })],
  ["what was not asked is not asked, and not unknown", null, ofThree({ is: "not-asked" })],
  [
    "I5: a refusal names the role to ask for",
    { is: "failed", failure: forbidden() },
    ofThree({ is: "not-permitted", role: "Cognitive Services Contributor" }),
  ],
  ...[serverFailure, rejected("DeploymentModelNotSupported"), unreadable].map(
    (failure): [string, Reading<CalculatedSize>, object] => [
      `a failure (${failure.kind}) leaves all three unknown`,
      { is: "failed", failure },
      ofThree(unknownCell("the calculator did not answer")),
    ],
  ),
])("%s", (_says, answer, figures) => expect(rowFor(answer)).toMatchObject({ isOffered: true, ...figures }));

test("minimum and increment come from the catalogue, whatever the calculator says", () => {
  const fromCatalogue = {
    minimum: valueCell({ text: "15", parts: [] }),
    increment: unknownCell("Azure's catalogue names none"),
  };
  const model = offered({ offers: [offer("GlobalProvisionedManaged", { eastus: rule(15, null) })] });
  for (const answer of [null, answered(1, 1), { is: "failed", failure: forbidden() } as const])
    expect(sizeRows(model.offers, facts({ answerOf: () => answer }))[0]).toMatchObject(fromCatalogue);
});

test.each<[says: string, coverage: Coverage, figure: object]>([
  ["not offered, when the whole world was read", whole, notOffered],
  ["on its way, while regions are being read", reading, { is: "loading" }],
  ["unknown, when a region could not be read, and says why", partial, unknownCell(partial.why)],
])("a type that no region lists is %s", (_says, coverage, figure) => {
  const [, dataZone] = sizeRows(offered().offers, facts({ coverage, answerOf: () => answered(1, 1) }));
  expect(dataZone).toEqual({
    type: expect.objectContaining({ name: "Data Zone Provisioned" }),
    isOffered: false,
    stays: "yes",
    ...ofThree(figure),
    cached: null,
    minimum: figure,
    increment: figure,
  });
});

test.each([whole, reading, partial])(
  "while no model is chosen nothing is asked, nor said to be missing (%j)",
  (coverage) => {
    const asked: string[] = [];
    const rows = sizeRows(null, facts({ coverage, answerOf: (skuName) => (asked.push(skuName), null) }));
    expect(rows.map(({ type }) => type.name)).toEqual([
      "Global Provisioned",
      "Data Zone Provisioned",
      "Regional Provisioned",
    ]);
    for (const row of rows) expect(row).toMatchObject({ isOffered: false, ...ofThree({ is: "not-asked" }) });
    expect(asked).toEqual([]);
  },
);

test("the answers of one type do not touch another's", () => {
  const offers = [offer("ProvisionedManaged"), offer("DataZoneProvisionedManaged"), offer("GlobalProvisionedManaged")];
  const answers: Record<string, Reading<CalculatedSize>> = {
    GlobalProvisionedManaged: answered(45, 45),
    DataZoneProvisionedManaged: { is: "failed", failure: serverFailure },
    ProvisionedManaged: { is: "failed", failure: forbidden() },
  };
  const rows = sizeRows(offers, facts({ answerOf: (skuName) => answers[skuName] ?? null }));
  expect(rows.map(({ required }) => required.is)).toEqual(["value", "unknown", "not-permitted"]);
});

test("a type in another casing is the type we know; it is asked for by Azure's name", () => {
  const asked: string[] = [];
  const model = offered({ offers: [offer("globalprovisionedmanaged")] });
  const answerOf: RowFacts["answerOf"] = (skuName, bound) => (asked.push(`${skuName} ${bound}`), null);
  const rows = sizeRows(model.offers, facts({ answerOf }));
  expect(rows.map(({ isOffered }) => isOffered)).toEqual([true, false, false]);
  expect(asked).toEqual(["GlobalProvisionedManaged uncached", "GlobalProvisionedManaged cached"]);
});

test("A7: a type nobody has heard of stands last, under its raw name, with its own answer", () => {
  const rows = sizeRows([offer("OrbitalProvisionedManaged")], facts({ answerOf: () => answered(45, 50) }));
  expect(rows.map(({ type, required }) => [type.name, required.is])).toEqual([
    ["Global Provisioned", "not-offered"],
    ["Data Zone Provisioned", "not-offered"],
    ["Regional Provisioned", "not-offered"],
    ["OrbitalProvisionedManaged", "value"],
  ]);
});

test("A7: a figure is a value exactly when Azure gave one, and the waste is what lies between the two", () => {
  const figure = fc.option(fc.nat({ max: 100_000 }));
  fc.assert(
    fc.property(figure, figure, (required, deployable) => {
      const row = rowFor(answered(required, deployable));
      expect(row?.required).toEqual(required === null ? noNumber : valueCell(required));
      expect(row?.deployable).toEqual(deployable === null ? noNumber : valueCell(deployable));
      if (required === null || deployable === null || deployable < required) expect(row?.waste).toEqual(noWaste);
      else {
        expect(row?.waste).toMatchObject({ is: "value", value: { ptu: deployable - required } });
        const share = row?.waste.is === "value" ? row.waste.value.share : NaN;
        expect(share >= 0 && share <= 1).toBe(true);
      }
    }),
  );
});

test("a version that no catalogue lists is not offered once all regions were read, and looked for before", () => {
  const figures = (coverage: Coverage) => sizeRows([], facts({ coverage })).map(({ required }) => required.is);
  expect(figures(whole)).toEqual(Array(3).fill("not-offered"));
  expect(figures(reading)).toEqual(Array(3).fill("loading"));
  expect(figures(partial)).toEqual(Array(3).fill("unknown"));
});
