import { expect, test } from "vitest";
import { latencyChart, speedChart } from "./latency-charts";
import { minutes } from "./test-readings";

test.each([
  ["the first token is what people wait for", minutes([300]), "Time to first token"],
  ["where Azure has none, the whole answer is shown", null, "Time to response"],
])("%s", (_says, timeToFirstToken, title) => expect(latencyChart({ timeToFirstToken }).title).toBe(title));

test.each<[model: string | null, target: number | null, sentence: RegExp]>([
  [
    "gpt-4.1",
    80,
    /target of “?.?gpt-4\.1.?”?: 99% of requests at more than 80 tokens per second, calculated as p50 over 5-minute/,
  ],
  ["gpt-4o", 25, /99% of requests at more than 25 .+ average per minute over the month .+ page of 2026-05-22/],
  ["gpt-4.1-custom", null, /no latency target is published/],
  [null, null, /Which model this is could not be read/],
])("of %s the target is %s tokens per second", (model, target, sentence) => {
  const { limit, caption } = speedChart(model);
  expect(limit?.at ?? null).toBe(target);
  expect(caption).toMatch(sentence);
});

test("a target is no limit: reaching it is good", () => expect(speedChart("gpt-4.1").limit?.isTarget).toBe(true));
