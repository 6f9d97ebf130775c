import { expect, test } from "vitest";
import type { Residency } from "@/lib/deployability";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { type ComparedModel, sizeHeadline } from "./headline";
import type { Reading, Coverage } from "@/lib/offers";
import { type RowFacts, sizeRows } from "./size-rows";
import { forbidden, offerIn, regionsOf, serverFailure } from "@/lib/offers/test-offers";
import { answered, facts } from "./test-rows";

const [GLOBAL, ZONE, REGIONAL] = [
  "GlobalProvisionedManaged",
  "DataZoneProvisionedManaged",
  "ProvisionedManaged",
] as const;
const regions = regionsOf({ swedencentral: "Sweden", eastus: "United States" });

type Answer = Reading<CalculatedSize> | null;
const open: Answer = { is: "open" };
const broken: Answer = { is: "failed", failure: serverFailure };
const refused: Answer = { is: "failed", failure: forbidden() };
const size = (deployable: number) => answered(deployable, deployable);

/** A model offered in Sweden as these types. */
const model = (name: string, answers: Record<string, Answer>, more: Partial<RowFacts> = {}): ComparedModel => ({
  name,
  rows: sizeRows(
    Object.keys(answers).map((skuName) => offerIn(skuName, "swedencentral")),
    facts({ regions, answerOf: (skuName) => answers[skuName] ?? null, ...more }),
  ),
});
const empty: ComparedModel = { name: "", rows: sizeRows(null, facts()) };

test.each<[says: string, models: ComparedModel[], sentence: string]>([
  [
    "the smallest of all is said, with its model and type",
    [model("A", { [GLOBAL]: size(50), [REGIONAL]: size(100) }), model("B", { [GLOBAL]: size(15) })],
    "Smallest of 2 models: 15 PTU, B as Global Provisioned.",
  ],
  [
    "all that are equally small are said, each model once",
    [
      model("A", { [GLOBAL]: size(50), [ZONE]: size(50) }),
      model("B", { [GLOBAL]: size(60) }),
      model("C", { [REGIONAL]: size(50) }),
    ],
    "Smallest of 3 models: 50 PTU, A as Global Provisioned or Data Zone Provisioned, or C as Regional Provisioned.",
  ],
  [
    "large sizes are grouped",
    [model("A", { [GLOBAL]: size(12_500) }), model("B", { [GLOBAL]: size(20_000) })],
    "Smallest of 2 models: 12,500 PTU, A as Global Provisioned.",
  ],
  [
    "where a size is not known, the smallest is the smallest known",
    [model("A", { [GLOBAL]: size(50), [REGIONAL]: broken }), model("B", { [GLOBAL]: size(60) })],
    "Smallest known of 2 models: 50 PTU, A as Global Provisioned.",
  ],
  [
    "I5: so where a size was refused",
    [model("A", { [GLOBAL]: size(50) }), model("B", { [GLOBAL]: refused })],
    "Smallest known of 2 models: 50 PTU, A as Global Provisioned.",
  ],
  [
    "so where a model has not been asked about yet",
    [model("A", { [GLOBAL]: size(50), [REGIONAL]: size(60) }), model("B", { [GLOBAL]: null })],
    "Smallest known of 2 models: 50 PTU, A as Global Provisioned.",
  ],
  [
    "so where a type may be offered in a region that was not read",
    [
      model("A", { [GLOBAL]: size(50) }, { coverage: { is: "partial", why: "one failed" } }),
      model("B", { [GLOBAL]: size(60) }),
    ],
    "Smallest known of 2 models: 50 PTU, A as Global Provisioned.",
  ],
  [
    "one size alone is no smallest",
    [model("A", { [GLOBAL]: size(50) }), model("B", {})],
    "The only known size of 2 models: 50 PTU, A as Global Provisioned.",
  ],
  [
    "a column that is still empty is no part of it",
    [model("A", { [GLOBAL]: size(50), [REGIONAL]: size(60) }), empty],
    "Needs 50 PTU as Global Provisioned or 60 PTU as Regional Provisioned. Deployable: 50 PTU as Global Provisioned or 60 PTU as Regional Provisioned.",
  ],
  [
    "nor the first one",
    [empty, model("B", { [GLOBAL]: size(60) })],
    "Needs 60 PTU. Deployable: 60 PTU as Global Provisioned.",
  ],
  [
    "while one answer is open, none is the smallest",
    [model("A", { [GLOBAL]: size(50) }), model("B", { [GLOBAL]: open })],
    "Asking Azure's calculator…",
  ],
  [
    "while the types are being looked for, none is the smallest",
    [model("A", { [GLOBAL]: size(50) }, { coverage: { is: "reading" } }), model("B", { [GLOBAL]: size(60) })],
    "Looking for the provisioned types of these models…",
  ],
  [
    "a pasted link, before anything was read",
    [model("A", {}, { coverage: { is: "reading" } }), model("B", {}, { coverage: { is: "reading" } })],
    "Looking for the provisioned types of these models…",
  ],
  [
    "nothing offered is said",
    [model("A", {}), model("B", {})],
    "No provisioned type is offered for these model versions.",
  ],
  [
    "nothing found is not “not offered” where a region was not read",
    [model("A", {}, { coverage: { is: "partial", why: "one failed" } }), model("B", {})],
    "Whether these model versions have a provisioned type is not known: the catalogue could not be read whole.",
  ],
  [
    "all failed",
    [model("A", { [GLOBAL]: broken }), model("B", { [GLOBAL]: broken })],
    "No size of these models is known.",
  ],
  [
    "some refused, the others failed",
    [model("A", { [GLOBAL]: refused }), model("B", { [GLOBAL]: broken })],
    "No size of these models is known.",
  ],
  [
    "A7: deployable sizes that cannot be read",
    [model("A", { [GLOBAL]: answered(41, null) }), model("B", { [GLOBAL]: answered(50, null) })],
    "No size of these models is known.",
  ],
  [
    "I5: all refused: the sign-in is named",
    [model("A", { [GLOBAL]: refused }), model("B", { [REGIONAL]: refused })],
    "Your sign-in may not use the calculator here, so no size is known.",
  ],
])("%s", (_says, models, sentence) => expect(sizeHeadline(models, true, "")).toBe(sentence));

test("what belongs to other inputs is no answer", () =>
  expect(sizeHeadline([model("A", { [GLOBAL]: size(50) }), model("B", { [GLOBAL]: size(60) })], false, "")).toBe(
    "Which of these models needs the fewest PTUs?",
  ));

const residency: Residency = { is: "zone", zone: "EU" };
const us: Residency = { is: "zone", zone: "US" };
const within = (name: string, answers: Record<string, Answer>, coverage: Coverage = { is: "whole" }) =>
  model(name, answers, { residency, coverage });

test.each<[says: string, models: ComparedModel[], sentence: string]>([
  [
    "the smallest is looked for only among what stays",
    [within("A", { [GLOBAL]: size(15), [ZONE]: size(50) }), within("B", { [ZONE]: size(60) })],
    "Smallest of 2 models within the EU: 50 PTU, A as Data Zone Provisioned.",
  ],
  [
    "an answer that strays need not be known",
    [within("A", { [GLOBAL]: broken, [ZONE]: size(50) }), within("B", { [ZONE]: size(60) })],
    "Smallest of 2 models within the EU: 50 PTU, A as Data Zone Provisioned.",
  ],
  [
    "a type that may stay makes it the smallest known",
    [within("A", { [ZONE]: size(50) }), within("B", { [ZONE]: size(60) }, { is: "partial", why: "one failed" })],
    "Smallest known of 2 models within the EU: 50 PTU, A as Data Zone Provisioned.",
  ],
  [
    "one that stays alone",
    [within("A", { [GLOBAL]: size(15), [ZONE]: size(50) }), within("B", { [GLOBAL]: size(60) })],
    "The only known size of 2 models within the EU: 50 PTU, A as Data Zone Provisioned.",
  ],
  [
    "nothing stays",
    [within("A", { [GLOBAL]: size(15) }), within("B", { [GLOBAL]: size(60) })],
    "No type of these models keeps the data within the EU.",
  ],
  [
    "what may stay is not “nothing stays”",
    [within("A", { [GLOBAL]: size(15) }, { is: "partial", why: "one failed" }), within("B", { [GLOBAL]: size(60) })],
    "No size of these models is known to keep the data within the EU.",
  ],
  [
    "what stays and failed is no size",
    [within("A", { [GLOBAL]: size(15), [ZONE]: broken }), within("B", { [GLOBAL]: size(60) })],
    "No size of these models is known to keep the data within the EU.",
  ],
])("within the EU: %s", (_says, models, sentence) =>
  expect(sizeHeadline(models, true, "within the EU")).toBe(sentence),
);

test("another zone's types are no answer", () =>
  expect(
    sizeHeadline(
      [model("A", { [ZONE]: size(50) }, { residency: us }), model("B", { [ZONE]: size(60) }, { residency: us })],
      true,
      "within the US",
    ),
  ).toBe("No type of these models keeps the data within the US."));
