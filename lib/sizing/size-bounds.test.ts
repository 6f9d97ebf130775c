import { expect, test } from "vitest";
import type { CalculatedSize } from "@/lib/sources/calculator";
import { regionName, unknownCell, valueCell } from "@/lib/units";
import type { Reading, Coverage } from "@/lib/offers";
import { type RowFacts, sizeRows } from "./size-rows";
import { forbidden, offer, offered, offerIn, regionsOf, rule, serverFailure } from "@/lib/offers/test-offers";
import { answered, facts } from "./test-rows";

/** Rows where a share of the prompts is cached, or where the data must stay somewhere. */

const whole: Coverage = { is: "whole" };
const reading: Coverage = { is: "reading" };
const ofThree = <Figure>(figure: Figure) => ({ required: figure, deployable: figure, waste: figure });

test("what is asked with and without caching are two answers: the bounds", () => {
  const answers = { uncached: answered(60, 60), cached: answered(45, 50) };
  const [global] = sizeRows(offered().offers, facts({ answerOf: (_skuName, bound) => answers[bound] }));
  expect(global).toMatchObject({ required: valueCell(60), deployable: valueCell(60) });
  expect(global?.cached).toEqual({
    required: valueCell(45),
    deployable: valueCell(50),
    waste: valueCell({ ptu: 5, share: 0.1 }),
  });
});

test.each<[says: string, cached: Reading<CalculatedSize> | null, figures: object | null]>([
  ["nothing is cached, so there is no second bound", null, null],
  ["the lower bound is on its way by itself", { is: "open" }, ofThree({ is: "loading" })],
  [
    "the lower bound may be refused by itself",
    { is: "failed", failure: forbidden() },
    ofThree({ is: "not-permitted", role: "Cognitive Services Contributor" }),
  ],
  [
    "the lower bound may be unknown by itself",
    { is: "failed", failure: serverFailure },
    ofThree(unknownCell("the calculator did not answer")),
  ],
])("%s", (_says, cached, figures) => {
  const answerOf: RowFacts["answerOf"] = (_skuName, bound) => (bound === "cached" ? cached : answered(60, 60));
  const [global] = sizeRows(offered().offers, facts({ answerOf }));
  expect(global).toMatchObject({ required: valueCell(60), cached: figures });
});

test("minimum and increment are those of the regions that keep the data; where none does, of all", () => {
  const sizes = { swedencentral: rule(25, 5), eastus: rule(50, 50) };
  const offers = [offer("DataZoneProvisionedManaged", sizes), offer("ProvisionedManaged", sizes)];
  const minimums = (residency: RowFacts["residency"]) =>
    sizeRows(offers, facts({ residency, regions: regionsOf({ swedencentral: "Sweden", eastus: "United States" }) }))
      .slice(1)
      .map(({ minimum, increment }) => [minimum, increment].map((cell) => cell.is === "value" && cell.value.text));
  expect(minimums({ is: "anywhere" })).toEqual(Array(2).fill(["25–50", "5–50"]));
  expect(minimums({ is: "zone", zone: "EU" })).toEqual(Array(2).fill(["25", "5"]));
  expect(minimums({ is: "region", region: regionName("eastus") })).toEqual([
    ["25–50", "5–50"],
    ["50", "50"],
  ]);
});

test("whether data stays is told of every type, found or not", () => {
  const stays = (coverage: Coverage) =>
    sizeRows(
      [offerIn("GlobalProvisionedManaged", "swedencentral"), offerIn("ProvisionedManaged", "swedencentral")],
      facts({ coverage, residency: { is: "zone", zone: "EU" }, regions: regionsOf({ swedencentral: "Sweden" }) }),
    ).map((row) => row.stays);
  expect(stays(whole)).toEqual(["no", "no", "yes"]);
  expect(stays(reading)).toEqual(["no", "unknown", "yes"]);
});
