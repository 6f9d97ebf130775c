import { expect, test } from "vitest";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { sizeHeadline } from "./headline";
import type { Reading, Coverage } from "@/lib/offers";
import { type RowFacts, sizeRows } from "./size-rows";
import { forbidden, offer, serverFailure } from "@/lib/offers/test-offers";
import { answered, facts } from "./test-rows";

type Answer = Reading<CalculatedSize> | null;

const open: Answer = { is: "open" };
const refused: Answer = { is: "failed", failure: forbidden() };
const broken: Answer = { is: "failed", failure: serverFailure };

const [global, dataZone, regional] = ["GlobalProvisionedManaged", "DataZoneProvisionedManaged", "ProvisionedManaged"];

/** The headline over the answers by type; a type that is not named is not offered. */
function headline(answers: Record<string, Answer>, isAsked = true, coverage: Coverage = { is: "whole" }) {
  const offers = Object.keys(answers).map((skuName) => offer(skuName));
  const answerOf: RowFacts["answerOf"] = (skuName, bound) => (bound === "uncached" ? (answers[skuName] ?? null) : null);
  return sizeHeadline([{ name: "gpt-4o", rows: sizeRows(offers, facts({ coverage, answerOf })) }], isAsked, "");
}

const QUESTION = "How many PTUs does your workload need?";
const NOTHING_OFFERED = "No provisioned type is offered for this model version.";
const NOT_KNOWN =
  "Whether this model version has a provisioned type is not known: the catalogue could not be read whole.";

test.each<[says: string, answers: Record<string, Answer>, sentence: string]>([
  ["one type, one size", { [global]: answered(346, 400) }, "Needs 346 PTU. Deployable: 400 PTU as Global Provisioned."],
  [
    "large numbers are grouped",
    { [global]: answered(12_001, 12_005) },
    "Needs 12,001 PTU. Deployable: 12,005 PTU as Global Provisioned.",
  ],
  [
    "two types that need the same say it once",
    { [global]: answered(346, 350), [regional]: answered(346, 400) },
    "Needs 346 PTU. Deployable: 350 PTU as Global Provisioned or 400 PTU as Regional Provisioned.",
  ],
  [
    "three types are listed in the order of the table, whatever the order of the answers",
    { [regional]: answered(46, 50), [dataZone]: answered(46, 50), [global]: answered(46, 50) },
    "Needs 46 PTU. Deployable: 50 PTU as Global Provisioned, 50 PTU as Data Zone Provisioned or 50 PTU as Regional Provisioned.",
  ],
  [
    "types that need different sizes say each",
    { [global]: answered(45, 45), [regional]: answered(60, 100) },
    "Needs 45 PTU as Global Provisioned or 60 PTU as Regional Provisioned. Deployable: 45 PTU as Global Provisioned or 100 PTU as Regional Provisioned.",
  ],
  [
    "a 0 that Azure says is said",
    { [global]: answered(0, 15) },
    "Needs 0 PTU. Deployable: 15 PTU as Global Provisioned.",
  ],
  [
    "A7: a type nobody has heard of goes by its raw name",
    { OrbitalProvisionedManaged: answered(45, 50) },
    "Needs 45 PTU. Deployable: 50 PTU as OrbitalProvisionedManaged.",
  ],
  [
    "A7: a type whose deployable size is unknown is said to be",
    { [global]: answered(45, null), [regional]: answered(45, 50) },
    "Needs 45 PTU. Deployable: a size not known as Global Provisioned or 50 PTU as Regional Provisioned.",
  ],
  [
    "A7: a type whose required PTU is unknown is said to be, and is no part of the others' size",
    { [global]: answered(null, 45), [regional]: answered(45, 50) },
    "Needs 45 PTU. Deployable: 50 PTU as Regional Provisioned. The size as Global Provisioned is not known.",
  ],
  [
    "one type that failed is said to be unknown",
    { [global]: answered(45, 45), [dataZone]: broken },
    "Needs 45 PTU. Deployable: 45 PTU as Global Provisioned. The size as Data Zone Provisioned is not known.",
  ],
  [
    "I5: one type that was refused is unknown too",
    { [global]: refused, [dataZone]: answered(45, 45) },
    "Needs 45 PTU. Deployable: 45 PTU as Data Zone Provisioned. The size as Global Provisioned is not known.",
  ],
  [
    "all failed: no size is known",
    { [global]: broken, [regional]: broken },
    "The size as Global Provisioned and Regional Provisioned is not known.",
  ],
  [
    "I5: all refused: the sign-in is named, and no number",
    { [global]: refused, [regional]: refused },
    "Your sign-in may not use the calculator here, so no size is known.",
  ],
  [
    "some refused, the others failed: no size is known",
    { [global]: refused, [regional]: broken },
    "The size as Global Provisioned and Regional Provisioned is not known.",
  ],
  [
    "while one answer is open, no size is said",
    { [global]: answered(45, 45), [regional]: open },
    "Asking Azure's calculator…",
  ],
])("%s", (_says, answers, sentence) => expect(headline(answers)).toBe(sentence));

test.each<[says: string, sentence: string, expected: string]>([
  ["nothing is chosen", sizeHeadline([{ name: "", rows: sizeRows(null, facts()) }], false, ""), QUESTION],
  ["there are no rows", sizeHeadline([{ name: "gpt-4o", rows: [] }], true, ""), QUESTION],
  ["there is no model", sizeHeadline([], true, ""), QUESTION],
  ["nothing was asked", headline({ [global]: null }, false), QUESTION],
  ["the answers belong to other inputs", headline({ [global]: answered(45, 45) }, false), QUESTION],
  [
    "the catalogues are still being read",
    headline({}, true, { is: "reading" }),
    "Looking for the provisioned types of this model…",
  ],
  ["the whole world was read and offers none", headline({}), NOTHING_OFFERED],
  [
    "what was read in part offers none, which is not known",
    headline({}, true, { is: "partial", why: "one failed" }),
    NOT_KNOWN,
  ],
  [
    "a type not offered is not called unknown",
    headline({ [regional]: answered(46, 50) }),
    "Needs 46 PTU. Deployable: 50 PTU as Regional Provisioned.",
  ],
])("%s", (_says, sentence, expected) => expect(sentence).toBe(expected));
