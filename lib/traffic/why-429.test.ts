import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { minuteFacts, type MinuteFacts, type Traffic, usualOf } from "./minute-facts";
import { MONDAY, minutesOf, perMinute } from "./test-series";
import { type Cause, causes, why429 } from "./why-429";

const facts: MinuteFacts = {
  atMs: MONDAY,
  maximum: 130,
  average: 104,
  served: 50,
  tooMany: 7,
  spilled: 0,
  promptTokens: 50_000,
  generatedTokens: 5_000,
  meanPrompt: 1_000,
  meanGenerated: 100,
  cachedPercent: 40,
};
const usual = { meanPrompt: 1_000, cachedPercent: 40 };

function verdictOf(cause: Cause, given: Partial<MinuteFacts>, kind: "provisioned" | "standard" = "provisioned") {
  const why = why429({ ...facts, ...given }, usual, kind);
  return why.is === "explained" ? why.causes.find((one) => one.cause === cause)?.verdict : undefined;
}

test.each<[says: string, cause: Cause, given: Partial<MinuteFacts>, is: string]>([
  ["full through the minute is sustained load", "sustained-load", {}, "supported"],
  ["touched only is not", "sustained-load", { average: 99.9 }, "contradicted"],
  ["an average is needed to tell", "sustained-load", { average: null }, "cannot-be-seen"],
  ["a maximum too", "sustained-load", { maximum: null }, "cannot-be-seen"],
  ["a maximum under 100 is enough to contradict", "sustained-load", { maximum: 99, average: null }, "contradicted"],
  ["touched and not full is a burst", "burst", { average: 60 }, "supported"],
  ["full is more than a burst", "burst", {}, "contradicted"],
  ["never touched is none", "burst", { maximum: 99, average: 60 }, "contradicted"],
  ["prompts half as large again are large", "large-prompts", { meanPrompt: 1_500 }, "supported"],
  ["a little less are not", "large-prompts", { meanPrompt: 1_499 }, "contradicted"],
  ["of a minute that served nothing it cannot be seen", "large-prompts", { meanPrompt: null }, "cannot-be-seen"],
  ["ten points under the usual are few hits", "few-cache-hits", { cachedPercent: 30 }, "supported"],
  ["a little more are not", "few-cache-hits", { cachedPercent: 30.1 }, "contradicted"],
  ["no such metric", "few-cache-hits", { cachedPercent: null }, "cannot-be-seen"],
  ["max_tokens is in no metric", "generous-max-tokens", {}, "cannot-be-seen"],
  ["a provisioned deployment has no Standard limit", "standard-limit", {}, "contradicted"],
])("%s", (_says, cause, given, is) => expect(verdictOf(cause, given)?.is).toBe(is));

test("where hits are always few, they are few", () => {
  const why = why429({ ...facts, cachedPercent: 0 }, { ...usual, cachedPercent: 0 }, "provisioned");
  expect(why.is === "explained" && why.causes.find((one) => one.cause === "few-cache-hits")?.verdict).toEqual({
    is: "supported",
    evidence: { is: "cached", here: 0, usual: 0 },
  });
});

test("a verdict brings the numbers it stands on", () => {
  expect(verdictOf("burst", { average: 60 })).toEqual({
    is: "supported",
    evidence: { is: "utilization", maximum: 130, average: 60 },
  });
  expect(verdictOf("large-prompts", {})).toMatchObject({ evidence: { is: "mean-prompt", here: 1_000, usual: 1_000 } });
});

test("a Standard deployment throttles by its own limit, whatever else was measured", () => {
  const verdicts = causes.map((cause) => verdictOf(cause, {}, "standard")?.is);
  expect(verdicts).toEqual([
    "contradicted",
    "contradicted",
    "contradicted",
    "contradicted",
    "cannot-be-seen",
    "supported",
  ]);
});

test("every cause has a remedy", () => {
  const why = why429(facts, usual, "provisioned");
  expect(why.is === "explained" && why.causes.map(({ cause }) => cause)).toEqual(causes);
  expect(why.is === "explained" && why.causes.every(({ remedies }) => remedies.length > 0)).toBe(true);
});

test.each([
  ["a minute without a 429 needs no reason", { ...facts, tooMany: 0 }, "no-429"],
  ["429s that were not read are unknown", { ...facts, tooMany: null }, "unknown"],
  ["points longer than a minute are unknown", null, "unknown"],
])("%s", (_says, given, is) => expect(why429(given, usual, "provisioned").is).toBe(is));

const traffic: Traffic = {
  maxima: perMinute([50, 130, null]),
  averages: perMinute([40, 90, null]),
  served: perMinute([10, 20, null]),
  tooMany: perMinute([null, 3, null]),
  spilled: null,
  promptTokens: perMinute([1_000, 4_000, null]),
  generatedTokens: perMinute([100, null, null]),
  cacheMatch: perMinute([30, 50, null]),
};
const minute = (index: number) => minuteFacts(traffic, MONDAY + index * MINUTE_MS + 59_999);

test("a minute has its points and means; a target that is not known is unknown", () =>
  expect(minute(1)).toEqual({
    atMs: MONDAY + MINUTE_MS,
    maximum: 130,
    average: 90,
    served: 20,
    tooMany: 3,
    spilled: null,
    promptTokens: 4_000,
    generatedTokens: null,
    meanPrompt: 200,
    meanGenerated: null,
    cachedPercent: 50,
  }));

test("in a minute that is in, no point of 429s is none; in one that is not, nothing is known", () => {
  expect(minute(0)?.tooMany).toBe(0);
  expect([minute(2)?.tooMany, minute(2)?.served, minute(7)?.maximum]).toEqual([null, null, null]);
});

test("what is longer than a minute has no minutes", () =>
  expect(minuteFacts({ ...traffic, served: { ...perMinute([1]), grainMs: HOUR_MS } }, MONDAY)).toBeNull());

test("the usual is the median of minutes, and unknown without any", () => {
  const spread = { ...traffic, served: minutesOf(5, () => 1), promptTokens: perMinute([9, 1, null, 7, 8]) };
  expect(usualOf(spread)).toEqual({ meanPrompt: 7, cachedPercent: 30 });
  expect(usualOf({ ...traffic, promptTokens: null, cacheMatch: null })).toEqual({
    meanPrompt: null,
    cachedPercent: null,
  });
});
