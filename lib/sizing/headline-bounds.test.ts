import { expect, test } from "vitest";
import type { Residency } from "@/lib/deployability";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { regionName } from "@/lib/units";
import { residencyWords, type Offer, type Reading, type Coverage } from "@/lib/offers";
import { sizeHeadline } from "./headline";
import { type RowFacts, sizeRows } from "./size-rows";
import { forbidden, offerIn, regionsOf, serverFailure } from "@/lib/offers/test-offers";
import { answered, facts } from "./test-rows";

/** The headline of one model where a share is cached, or where its data must stay somewhere. */

const [GLOBAL, ZONE, REGIONAL] = [
  "GlobalProvisionedManaged",
  "DataZoneProvisionedManaged",
  "ProvisionedManaged",
] as const;
const regions = regionsOf({ swedencentral: "Sweden", eastus: "United States", silent: null });

type Answer = Reading<CalculatedSize> | null;
const open: Answer = { is: "open" };
const broken: Answer = { is: "failed", failure: serverFailure };
const refused: Answer = { is: "failed", failure: forbidden() };

const headlineOf = (offers: readonly Offer[], more: Partial<RowFacts>, where = "") =>
  sizeHeadline([{ name: "gpt-4o", rows: sizeRows(offers, facts({ regions, ...more })) }], true, where);

test.each<[says: string, uncached: Answer, cached: Answer, sentence: string]>([
  [
    "both bounds make a range",
    answered(58, 60),
    answered(41, 45),
    "Needs 41–58 PTU. Deployable: 45–60 PTU as Global Provisioned.",
  ],
  [
    "bounds that agree are one figure",
    answered(58, 60),
    answered(57, 60),
    "Needs 57–58 PTU. Deployable: 60 PTU as Global Provisioned.",
  ],
  ["nothing cached is one figure", answered(58, 60), null, "Needs 58 PTU. Deployable: 60 PTU as Global Provisioned."],
  [
    "a lower bound on its way leaves the upper",
    answered(58, 60),
    open,
    "Needs at most 58 PTU. Deployable: at most 60 PTU as Global Provisioned.",
  ],
  [
    "a lower bound that failed leaves the upper",
    answered(58, 60),
    broken,
    "Needs at most 58 PTU. Deployable: at most 60 PTU as Global Provisioned.",
  ],
  [
    "A7: a lower bound known by half",
    answered(58, 60),
    answered(41, null),
    "Needs 41–58 PTU. Deployable: at most 60 PTU as Global Provisioned.",
  ],
  ["an upper bound that failed is no size", broken, answered(41, 45), "The size as Global Provisioned is not known."],
  [
    "I5: an upper bound that was refused is no size",
    refused,
    answered(41, 45),
    "Your sign-in may not use the calculator here, so no size is known.",
  ],
  ["an upper bound on its way is waited for", open, answered(41, 45), "Asking Azure's calculator…"],
  [
    "a lower bound above the upper is none",
    answered(58, 60),
    answered(59, 65),
    "Needs 58 PTU. Deployable: 60 PTU as Global Provisioned.",
  ],
  [
    "large bounds are grouped",
    answered(1_200, 1_500),
    answered(900, 1_000),
    "Needs 900–1,200 PTU. Deployable: 1,000–1,500 PTU as Global Provisioned.",
  ],
])("cached: %s", (_says, uncached, cached, sentence) =>
  expect(headlineOf([offerIn(GLOBAL, "eastus")], { answerOf: (_sku, bound) => ({ uncached, cached })[bound] })).toBe(
    sentence,
  ),
);

test("types whose bounds differ say each", () => {
  const sizes: Record<string, Record<"uncached" | "cached", Answer>> = {
    [GLOBAL]: { uncached: answered(58, 60), cached: answered(41, 45) },
    [REGIONAL]: { uncached: answered(58, 100), cached: answered(58, 100) },
  };
  const answerOf: RowFacts["answerOf"] = (skuName, bound) => sizes[skuName]?.[bound] ?? null;
  expect(headlineOf([offerIn(GLOBAL, "eastus"), offerIn(REGIONAL, "eastus")], { answerOf })).toBe(
    "Needs 41–58 PTU as Global Provisioned or 58 PTU as Regional Provisioned. Deployable: 45–60 PTU as Global Provisioned or 100 PTU as Regional Provisioned.",
  );
});

const eu: Residency = { is: "zone", zone: "EU" };
const reading: Coverage = { is: "reading" };
const partial: Coverage = { is: "partial", why: "one failed" };
const NOT_READ = "the catalogue could not be read whole";

test.each<[says: string, offers: Offer[], more: Partial<RowFacts>, sentence: string]>([
  [
    "only what stays is an answer",
    [offerIn(GLOBAL, "swedencentral"), offerIn(ZONE, "swedencentral"), offerIn(REGIONAL, "eastus")],
    {},
    "Needs 46 PTU. Deployable within the EU: 50 PTU as Data Zone Provisioned.",
  ],
  [
    "nothing that stays is said",
    [offerIn(GLOBAL, "swedencentral"), offerIn(ZONE, "eastus")],
    {},
    "No type of this model version keeps the data within the EU.",
  ],
  [
    "nothing so far is no “no” while the catalogue is read",
    [offerIn(GLOBAL, "swedencentral")],
    { coverage: reading },
    "Looking for types that keep the data within the EU…",
  ],
  [
    "nor where it was read in part",
    [offerIn(GLOBAL, "swedencentral")],
    { coverage: partial },
    `Whether a type of this model version keeps the data within the EU is not known: ${NOT_READ}.`,
  ],
  [
    "a type found elsewhere may yet be found within",
    [offerIn(REGIONAL, "eastus")],
    { coverage: reading },
    "Whether Regional Provisioned keeps the data within the EU is not known.",
  ],
  [
    "what may stay is never called an answer",
    [offerIn(ZONE, "swedencentral"), offerIn(REGIONAL, "silent")],
    {},
    "Needs 46 PTU. Deployable within the EU: 50 PTU as Data Zone Provisioned. Whether Regional Provisioned keeps the data within the EU is not known.",
  ],
  [
    "two that may stay",
    [offerIn(ZONE, "eastus"), offerIn(REGIONAL, "eastus")],
    { coverage: partial },
    "Whether Data Zone Provisioned and Regional Provisioned keep the data within the EU is not known.",
  ],
  [
    "a size that failed is unknown only where its type stays",
    [offerIn(ZONE, "swedencentral"), offerIn(REGIONAL, "eastus")],
    { answerOf: () => broken },
    "The size as Data Zone Provisioned is not known.",
  ],
  [
    "all is waited for, what strays as well",
    [offerIn(GLOBAL, "swedencentral"), offerIn(ZONE, "swedencentral")],
    { answerOf: (skuName) => (skuName === GLOBAL ? open : answered(46, 50)) },
    "Asking Azure's calculator…",
  ],
])("within the EU: %s", (_says, offers, more, sentence) =>
  expect(headlineOf(offers, { residency: eu, answerOf: () => answered(46, 50), ...more }, "within the EU")).toBe(
    sentence,
  ),
);

test.each<[says: string, residency: Residency, words: string]>([
  ["anywhere needs no words", { is: "anywhere" }, ""],
  ["a zone", eu, "within the EU"],
  ["a region by its display name", { is: "region", region: regionName("swedencentral") }, "in swedencentral!"],
  ["a region that nobody lists by its own", { is: "region", region: regionName("marsnorth") }, "in marsnorth"],
])("where data must stay: %s", (_says, residency, words) => expect(residencyWords(residency, regions)).toBe(words));
