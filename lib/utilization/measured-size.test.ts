import { expect, test } from "vitest";
import type { Deployment } from "@/lib/sources/deployments";
import { MINUTE_MS } from "@/lib/time";
import type { Traffic } from "@/lib/traffic";
import { measuredSize, sizedDeployment } from "./measured-size";
import { lookedAt } from "./ranges";
import { loadQuestions } from "./measured-size-questions";
import { minutes, START, windowOf } from "./test-readings";
import { measuredTraffic, settings, SKU } from "./test-measured";

const at = (minute: number) => START + minute * MINUTE_MS;
const whole = windowOf(60);

test.each<[says: string, from: number, to: number, first: number, end: number]>([
  ["a zoom is what is looked at", 10, 20, 10, 20],
  ["what of it lies before the range is not", -5, 20, 0, 20],
  ["nor what lies behind it", 50, 90, 50, 60],
  ["one that lies outside is none", 60, 70, 0, 60],
])("%s", (_says, from, to, first, end) =>
  expect(lookedAt(whole, { startMs: at(from), endMs: at(to) })).toEqual({ startMs: at(first), endMs: at(end) }),
);

test("without a zoom all of the range is looked at", () => expect(lookedAt(whole, null)).toEqual(whole));

const peak = { choice: "peak", split: 1 } as const;
/** Two calls, then ten of which two were turned away, then four. */
const traffic: Traffic = {
  ...measuredTraffic({ served: [2, 10, 4], averages: [20, 100, 40] }),
  tooMany: minutes([null, 2, null]),
};

test("nothing outside of the window counts: neither its shapes nor its 429s", () => {
  const all = measuredSize(traffic, windowOf(3), peak);
  expect(all.evidence).toMatchObject({ served: 16, tooMany: 2, spilled: 0 });
  expect(all.size.served).toMatchObject({ firstMs: at(1), shapes: [{ requestsPerMinute: 10 }] });
  expect(all.size.demand).toMatchObject({ shapes: [{ requestsPerMinute: 12 }] });
  const last = measuredSize(traffic, { startMs: at(2), endMs: at(3) }, peak);
  expect(last.evidence).toMatchObject({ served: 4, tooMany: 0, spilled: 0, minutes: { withData: 1, without: 0 } });
  expect(last.size.served).toMatchObject({ firstMs: at(2), shapes: [{ requestsPerMinute: 4 }] });
  expect(last.size.demand).toEqual({ is: "same" });
  expect([all.peakPercent, last.peakPercent]).toEqual([100, 40]);
});

test.each<[says: string, given: Partial<Deployment> | null, expected: object]>([
  ["a provisioned deployment", {}, { is: "known", skuName: SKU, deployed: 100 }],
  ["during a resize the size in force counts", { sizeInForce: 50 }, { deployed: 50 }],
  ["where Azure does not tell one, what was asked for", { sizeInForce: null }, { deployed: 100 }],
  ["a size that is not told is not 0", { size: null, sizeInForce: null }, { is: "known", deployed: null }],
  ["SKUs come in any casing, and are asked about in one", { skuName: SKU.toLowerCase() }, { skuName: SKU }],
  ["a version that is not told", { model: { ...settings.model, version: null } }, { is: "model-unknown" }],
  ["a type that is not told", { skuName: null }, { is: "model-unknown" }],
  ["a Standard deployment has no PTUs", { skuName: "GlobalStandard" }, { is: "not-provisioned" }],
  ["settings that have not been read", null, { is: "settings-unread" }],
])("%s: %#", (_says, given, expected) =>
  expect(sizedDeployment(given && { ...settings, ...given })).toMatchObject(expected),
);

const questionsOf = (given: Traffic, deployment: Deployment | null = settings) =>
  loadQuestions(measuredSize(given, windowOf(3), peak).size, sizedDeployment(deployment), "subscription").map(
    ({ load, bound, question }) => [load, bound, question.shapes.map((shape) => Object.values(shape).join("/")).join()],
  );

test("the calculator is asked about each load; with a cached share once more, with that taken off the prompts", () => {
  expect(questionsOf(traffic)).toEqual([
    ["served", "uncached", "10/201/20"],
    ["demand", "uncached", "12/201/20"],
  ]);
  // 75 % of 201 is 150.75: rounded up, as on Size.
  expect(questionsOf({ ...traffic, cacheMatch: minutes([0, 25, 0]) })).toEqual([
    ["served", "uncached", "10/201/20"],
    ["served", "cached", "10/151/20"],
    ["demand", "uncached", "12/201/20"],
    ["demand", "cached", "12/151/20"],
  ]);
});

test("nothing is asked of a model that is not known, nor of a load that is not", () => {
  expect(questionsOf(traffic, null)).toEqual([]);
  expect(questionsOf({ ...traffic, promptTokens: null })).toEqual([]);
});

test("the newest minutes are not in yet: the window ends where the data does; a gap before that is missing", () => {
  const late = { ...traffic, averages: minutes([20, null, 40]) };
  const { window, evidence } = measuredSize(late, windowOf(60), peak);
  expect(window).toEqual(windowOf(3));
  expect(evidence.minutes).toEqual({ withData: 2, without: 1, trailing: 0 });
});

test("where requests are in and utilization is not, nothing is cut off: a 429 may be among them", () => {
  const { window, evidence } = measuredSize({ ...traffic, averages: minutes([20]), maxima: null }, windowOf(60), peak);
  expect(window).toEqual(windowOf(3));
  expect(evidence).toMatchObject({ tooMany: 2, minutes: { without: 2 } });
});

test("a window without any data stays as it was asked for", () => {
  const later = { startMs: at(10), endMs: at(20) };
  expect(measuredSize(traffic, later, peak)).toMatchObject({ window: later, evidence: { minutes: null } });
});
