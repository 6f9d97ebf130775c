import { describe, expect, test } from "vitest";
import type { Reading } from "@/lib/offers";
import { forbidden } from "@/lib/offers/test-offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import type { Traffic } from "@/lib/traffic";
import { ptu } from "@/lib/units";
import { measuredSize, type SizeChoice, sizedDeployment } from "./measured-size";
import type { AnswerOf } from "./measured-size-sentence";
import { measuredView } from "./measured-size-view";
import { measuredTraffic, settings } from "./test-measured";
import { minutes, windowOf } from "./test-readings";

const calm = measuredTraffic({ served: [2, 10, 4], averages: [20, 60, 40] });
const refusing: Traffic = { ...calm, tooMany: minutes([null, 2, null]), spilled: minutes([null, 1, null]) };
const cachedToo: Traffic = { ...refusing, cacheMatch: minutes([25, 25, 25]) };
const peak: SizeChoice = { choice: "peak", split: 1 };

const answered = (required: number | null, deployable: number | null): Reading<CalculatedSize> => ({
  ...{ is: "read", missing: [] },
  data: {
    requiredPtu: required === null ? null : ptu(required),
    deployablePtu: deployable === null ? null : ptu(deployable),
  },
});
const refused: Reading<CalculatedSize> = { is: "failed", failure: forbidden() };

const sizes: AnswerOf = (load, bound) =>
  load === "served"
    ? bound === "cached"
      ? answered(41, 45)
      : answered(58, 60)
    : bound === "cached"
      ? answered(84, 85)
      : answered(118, 120);

/** As where no cached share is asked about. */
const uncachedOnly: AnswerOf = (load, bound) => (bound === "cached" ? null : sizes(load, bound));

const viewOf = (traffic: Traffic | null, answerOf: AnswerOf = sizes, choice = peak, deployment = settings) =>
  measuredView({
    ...{ name: "chat", zone: "utc", answerOf, sized: sizedDeployment(deployment) },
    measured: traffic && measuredSize(traffic, windowOf(3), choice),
  });

describe("the answer in one sentence", () => {
  test.each<[sentence: string, traffic: Traffic | null, answerOf?: AnswerOf, choice?: SizeChoice]>([
    ["Deployed 100 PTU; served load needs 60; 40 could be given back.", calm],
    ["Deployed 100 PTU; served load needs 60.", calm, sizes, { choice: "p99", split: 1 }],
    ["Deployed 100 PTU; served load needs 60, demand up to 120.", refusing],
    ["Deployed 100 PTU; served load needs 45–60, demand up to 85–120.", cachedToo],
    ["Deployed 100 PTU; no call was served.", measuredTraffic({ served: [0, 0, 0], averages: [0, 0, 0] })],
    [
      "Deployed 100 PTU; no call was served in the chosen minutes.",
      measuredTraffic({ served: [0, 0, 2], averages: [9, 9, 1] }),
    ],
    ["Deployed 100 PTU; what the load needs is not known.", { ...calm, promptTokens: null }],
    ["Deployed 100 PTU; what the served load needs is not known.", calm, () => refused],
    ["Deployed 100 PTU; what the served load needs is not known.", calm, () => answered(58, null)],
    [
      "Deployed 100 PTU; served load needs at most 60, demand up to 120.",
      { ...refusing, cacheMatch: null },
      uncachedOnly,
    ],
    [
      "Deployed 100 PTU; served load needs at most 60, demand up to 120.",
      cachedToo,
      (load, bound) => (bound === "cached" ? refused : sizes(load, bound)),
    ],
    ["Asking Azure’s calculator…", refusing, (load) => (load === "served" ? answered(58, 60) : { is: "open" })],
    ["Reading the metrics of this window…", null],
  ])("%s %#", (sentence, ...given) => expect(viewOf(...given).sentence).toBe(sentence));

  test("without the settings it says what is missing, and still shows the shapes", () => {
    const { sentence, shapes } = viewOf(calm, () => null, peak, { ...settings, skuName: null });
    expect(sentence).toMatch(/^Azure does not tell the model version or the type/);
    expect(shapes).toHaveLength(1);
  });
});

test("each load has its line, its lower bound below it, and one step to Size with what was asked", () => {
  const { answers, links, shapes } = viewOf(cachedToo);
  expect(answers.map(({ name, deployable }) => [name, deployable.is === "value" && deployable.value])).toEqual([
    ["Served load", 60],
    ["Served load, 25% cached", 45],
    ["Demand, upper bound", 120],
    ["Demand, upper bound, 25% cached", 85],
  ]);
  expect(shapes.map(({ name, requestsPerMinute }) => [name, requestsPerMinute])).toEqual([
    ["Served load", 10],
    ["Demand, upper bound", 12],
  ]);
  expect(links).toEqual([
    { load: "served", shapes: [{ name: "chat", ...shape(10) }], cached: 25 },
    { load: "demand", shapes: [{ name: "chat", ...shape(12) }], cached: 25 },
  ]);
});

const shape = (requestsPerMinute: number) => ({ requestsPerMinute, promptTokens: 201, generatedTokens: 20 });

test.each<[says: string, answer: Reading<CalculatedSize> | null, is: string]>([
  ["refused", refused, "not-permitted"],
  ["without a whole number", answered(58, null), "unknown"],
  ["on its way", { is: "open" }, "loading"],
  ["not asked", null, "not-asked"],
])("an answer that is %s is no number", (_says, answer, is) =>
  expect(viewOf(calm, () => answer).answers.map(({ deployable }) => deployable.is)).toEqual([is]),
);

test.each<[says: string, traffic: Traffic, choice: SizeChoice, note: RegExp]>([
  ["a 429", refusing, peak, /^Calls got a 429 in this window/],
  ["a spilled call", { ...calm, spilled: minutes([1, null, null]) }, peak, /^Calls were spilled over/],
  ["a spill-over target that is not known", { ...calm, spilled: null }, peak, /^Not all of this window is known/],
  ["a percentile", calm, { choice: "p95", split: 1 }, /only said of the peak minute/],
  ["a size that is smaller", calm, peak, /^At its fullest moment utilization was 60% of what is deployed/],
  ["which minute it is", calm, peak, /^Served load: taken from 2026-11-21 14:01:00 UTC\.$/],
  ["no whole hour", calm, { choice: "busiest-hour", split: 1 }, /^No hour of this window has data in each/],
])("notes tell of %s", (_says, traffic, choice, note) => {
  const { notes, sentence } = viewOf(traffic, sizes, choice);
  expect(notes).toContainEqual(expect.stringMatching(note));
  expect(sentence.includes("given back")).toBe(/smaller|fullest|taken from/.test(note.source));
});
