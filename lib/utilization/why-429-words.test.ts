import { expect, test } from "vitest";
import { type MinuteFacts, why429 } from "@/lib/traffic";
import { causeWords } from "./why-429-words";

const facts: MinuteFacts = {
  ...{ atMs: 0, maximum: 130, average: 104, served: 50, tooMany: 7, spilled: 0 },
  ...{ promptTokens: 50_000, generatedTokens: 5_000, meanPrompt: 1_000, meanGenerated: 100, cachedPercent: 40 },
};
const usual = { meanPrompt: 1_000, cachedPercent: 40 };

function wordsOf(name: string, given: Partial<MinuteFacts> = {}, kind: "provisioned" | "standard" = "provisioned") {
  const why = why429({ ...facts, ...given }, usual, kind);
  const causes = why.is === "explained" ? why.causes.map(causeWords) : [];
  return causes.find((cause) => cause.name === name);
}

test.each<[name: string, given: Partial<MinuteFacts>, verdict: string, shows: string]>([
  ["Sustained load", {}, "supported", "Maximum 130%, average 104%: more than a burst."],
  [
    "Sustained load",
    { average: 99.97 },
    "contradicted",
    "Maximum 130%, average just under 100%: touched 100%, not full.",
  ],
  ["Sustained load", { maximum: 92 }, "contradicted", "Maximum 92%: 100% was not touched."],
  ["Sustained load", { maximum: null }, "cannot be seen", "Azure has no data of this minute to tell by."],
  ["A burst", { average: 60 }, "supported", "Maximum 130%, average 60%: touched 100%, not full."],
  [
    "Large prompts",
    { meanPrompt: 1_499.6 },
    "contradicted",
    "1,500 prompt tokens a call, usually 1,000 in this range; we call them large from 1.5 times that.",
  ],
  [
    "Few cache hits",
    { cachedPercent: 12.34 },
    "supported",
    "12.3% of prompt tokens cached, usually 40% in this range; we call it few from 10 points below that, or at 10%.",
  ],
  ["max_tokens far above the true length", {}, "cannot be seen", "Not visible in metrics; check your client."],
  [
    "The limit of a Standard deployment",
    {},
    "contradicted",
    "This deployment is provisioned: its utilization decides.",
  ],
])("%s, %o: %s", (name, given, verdict, shows) => expect(wordsOf(name, given)).toMatchObject({ verdict, shows }));

test.each([
  ["Large prompts", { meanPrompt: 1_500 }, { meanPrompt: 1_499 }],
  ["Few cache hits", { cachedPercent: 30 }, { cachedPercent: 31 }],
])("the threshold that is named for %s is the one that holds", (name, at, under) =>
  expect([wordsOf(name, at)?.is, wordsOf(name, under)?.is]).toEqual(["supported", "contradicted"]),
);

test("a Standard deployment throttles otherwise, and says so", () => {
  expect(wordsOf("The limit of a Standard deployment", {}, "standard")).toMatchObject({
    verdict: "supported",
    shows:
      "A Standard deployment throttles otherwise: by its own limit of tokens and requests per minute, not by utilization.",
    remedies: [
      "Let the client retry, with growing waits.",
      "Raise the deployment’s limit, with more quota where it is used up.",
    ],
  });
  expect(wordsOf("Sustained load", {}, "standard")).toMatchObject({
    verdict: "contradicted",
    shows: "This is a Standard deployment: it has no utilization that could reach 100%.",
  });
});

test("every documented remedy is said somewhere", () => {
  const why = why429(facts, usual, "provisioned");
  const said = why.is === "explained" ? why.causes.flatMap((cause) => causeWords(cause).remedies).join(" ") : "";
  for (const word of [
    "retry-after-ms",
    "Spill over",
    "redirect",
    "client retry",
    "max_tokens close",
    "more PTU",
    "quota",
  ])
    expect(said).toContain(word);
});
