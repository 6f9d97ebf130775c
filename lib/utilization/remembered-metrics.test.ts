import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import type { SpillFacts } from "./deployment-metrics";
import { rememberedMetrics } from "./remembered-metrics";
import { minutes, open, read, seriesOf, START, utilization, windowOf } from "./test-readings";

const alone: SpillFacts = { spilloverTo: null, sources: 0, targets: [] };
const newest = read([utilization(minutes([7, 8, 9]), minutes([1, 2, 3]))]);
const older = read([utilization(minutes([5], START - MINUTE_MS), minutes([5], START - MINUTE_MS))]);

test("asked again with the same answers it says the same, also when they come in other objects", () => {
  const metricsOf = rememberedMetrics();
  const first = metricsOf(seriesOf([newest, open]), { ...alone });
  expect(metricsOf(seriesOf([{ ...newest, reading: { ...newest.reading } }, open]), { ...alone })).toBe(first);
});

test.each<[says: string, again: Parameters<ReturnType<typeof rememberedMetrics>>]>([
  ["a piece has come", [seriesOf([newest, older]), alone]],
  ["a piece has come instead of another", [seriesOf([older, open]), alone]],
  ["the window has moved", [seriesOf([newest, open], { window: windowOf(4) }), alone]],
  ["the family is known", [seriesOf([newest, open], { family: "foundry" }), alone]],
  ["the neighbours are known", [seriesOf([newest, open]), { ...alone, targets: ["overflow"] }]],
  ["they are not any more", [seriesOf([newest, open]), null]],
  ["it is another deployment", [seriesOf([newest, open], { deployment: "other" }), alone]],
])("it is made anew where %s", (_says, again) => {
  const metricsOf = rememberedMetrics();
  const first = metricsOf(seriesOf([newest, open]), alone);
  const next = metricsOf(...again);
  expect(next).not.toBe(first);
  expect(next).toEqual(rememberedMetrics()(...again));
});

test("each deployment has its own", () => {
  const metricsOf = rememberedMetrics();
  const chat = metricsOf(seriesOf([newest]), alone);
  metricsOf(seriesOf([newest], { deployment: "other" }), alone);
  expect(metricsOf(seriesOf([newest]), alone)).toBe(chat);
});
