import fc from "fast-check";
import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { anyFacts } from "./test-facts";
import { type Verdict, verdict } from "./verdict";
import { verdictNames, verdictWords } from "./verdict-words";

test.each<[verdict: Verdict, short: string, full: string]>([
  [{ is: "deployable" }, "1,430 PTU", "It can be deployed now; the largest deployment would be 1,430 PTU."],
  [
    { is: "quota-short", shortByPtu: ptu(1120) },
    "+1,120 quota",
    "Quota is short by 1,120 PTU; capacity beyond your quota is not known.",
  ],
  [
    { is: "capacity-short", atMostPtu: ptu(40) },
    "at most 40 now",
    "Capacity is short: at most 40 PTU can be deployed now.",
  ],
  [{ is: "capacity-short", atMostPtu: null }, "none now", "Capacity is short: no size that it takes fits now."],
  [
    { is: "both-short", atMostPtu: ptu(40), shortByPtu: ptu(120) },
    "+120 quota, at most 40 now",
    "Quota is short by 120 PTU, and capacity is short too: at most 40 PTU can be deployed now.",
  ],
  [
    { is: "both-short", atMostPtu: null, shortByPtu: ptu(120) },
    "+120 quota, none now",
    "Quota is short by 120 PTU, and capacity is short too: no size that it takes fits now.",
  ],
  [
    { is: "below-minimum", smallestPtu: ptu(15) },
    "15 is the smallest",
    "It is below the minimum: 15 PTU is the smallest size.",
  ],
  [
    { is: "above-maximum", largestPtu: ptu(45) },
    "45 per deployment",
    "It is above the maximum: one deployment takes up to 45 PTU.",
  ],
  [
    { is: "off-increment", nearestPtu: [ptu(15), ptu(20)] },
    "15 or 20",
    "It is no size that can be deployed: the nearest are 15 and 20 PTU.",
  ],
  [{ is: "off-increment", nearestPtu: [ptu(45)] }, "45", "It is no size that can be deployed: the nearest is 45 PTU."],
  [{ is: "retired", sinceMs: null }, "retired", "It is retired."],
  [{ is: "retired", sinceMs: Date.UTC(2026, 9, 1, 23, 59) }, "retired", "It was retired on 2026-10-01 (UTC)."],
  [{ is: "not-offered" }, "not offered", "It is not offered here."],
  [{ is: "unknown", why: "quota could not be read" }, "unknown", "It is not known: quota could not be read."],
  [{ is: "not-permitted", role: "Reader" }, "not permitted", "Azure does not permit you to read this; ask for Reader."],
])("%j in words", (sentence, short, full) => expect(verdictWords(sentence, ptu(1430))).toEqual({ short, full }));

test("without a figure of capacity, deployable is a word", () =>
  expect(verdictWords({ is: "deployable" }, null)).toEqual({ short: "deployable", full: "It can be deployed now." }));

test("each verdict has a name of its own", () =>
  expect(new Set(Object.values(verdictNames)).size).toBe(Object.keys(verdictNames).length));

test("every verdict has words: one sentence, without NaN or null", () =>
  fc.assert(
    fc.property(anyFacts, (asked) => {
      const { short, full } = verdictWords(
        verdict(asked),
        asked.available.is === "value" ? asked.available.value : null,
      );
      expect(short).toMatch(/^[a-z+\d]/);
      expect(full).toMatch(/^[A-Z].*[^.]\.$/);
      expect(`${short} ${full}`).not.toMatch(/NaN|null|undefined|Infinity/);
    }),
  ));
