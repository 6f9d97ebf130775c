import { expect, test } from "vitest";
import { callsOf, type FamilyFound, familyOf, metricFamilies } from "./families";
import type { MetricAnswer, MetricRow } from "./metrics";
import { dimension, metric, point, readRegion, body, resource, series } from "./test-metrics";

const classic = metricFamilies["azure-openai"];
const names = ["AzureOpenAIRequests", "ModelRequests"];
const requests = (name: string, totals: readonly (number | null)[], of = resource) =>
  metric(
    [
      series(
        totals.map((total, at) => point(at, total === null ? {} : { total })),
        dimension("Microsoft.ResourceId", of),
      ),
    ],
    { name: { value: name } },
  );
const ask = (...value: unknown[]) => readRegion(body(value), { metrics: names, aggregations: ["total"] });

test.each<[says: string, value: unknown[], found: FamilyFound]>([
  [
    "M5: only Azure OpenAI names",
    [requests("AzureOpenAIRequests", [5]), requests("ModelRequests", [null])],
    "azure-openai",
  ],
  ["M5: only Foundry names", [requests("AzureOpenAIRequests", [null]), requests("ModelRequests", [5])], "foundry"],
  ["M5: both: one is used", [requests("AzureOpenAIRequests", [5]), requests("ModelRequests", [5])], "azure-openai"],
  ["M5: neither", [requests("AzureOpenAIRequests", []), requests("ModelRequests", [])], "none"],
  ["zeros give way to figures", [requests("AzureOpenAIRequests", [0]), requests("ModelRequests", [5])], "foundry"],
  [
    "nothing but zeros is an answer",
    [requests("AzureOpenAIRequests", [0]), requests("ModelRequests", [0])],
    "azure-openai",
  ],
  ["a family that did not answer may hold them", [requests("AzureOpenAIRequests", [])], "unknown"],
  ["one that has figures is used although the other did not answer", [requests("ModelRequests", [5])], "foundry"],
  [
    "another resource's figures count for that one",
    [requests("AzureOpenAIRequests", [5], `${resource}2`), requests("ModelRequests", [])],
    "none",
  ],
])("%s", async (_says, value, found) => expect(familyOf([await ask(...value)], resource.toUpperCase())).toBe(found));

test("nothing asked, nothing known", () => expect(familyOf([], null)).toBe("unknown"));

test("of several pieces, one is enough", async () => {
  const empty = await ask(requests("AzureOpenAIRequests", []), requests("ModelRequests", []));
  expect(
    familyOf([empty, await ask(requests("AzureOpenAIRequests", []), requests("ModelRequests", [1]))], resource),
  ).toBe("foundry");
});

test("an answer of one resource needs no id", () => {
  const values = Float64Array.of(NaN, 3);
  const row: MetricRow = {
    metric: "inputtokens",
    resource: null,
    dimensions: new Map(),
    total: { startMs: 0, grainMs: 60_000, values },
  };
  const answer: Pick<MetricAnswer, "rows" | "missing"> = { rows: [row], missing: [] };
  expect(familyOf([answer], null)).toBe("foundry");
});

test("metrics that are asked alike go together: three calls for all of a family", () => {
  const roles = ["utilization", "requests", "inputTokens", "outputTokens", "cacheMatchRate", "activeTokens"] as const;
  expect(callsOf(["azure-openai"], roles)).toEqual([
    {
      metrics: [classic.utilization?.metric, classic.cacheMatchRate?.metric],
      aggregations: ["average", "maximum"],
      filter: { ModelDeploymentName: "*" },
    },
    {
      metrics: ["AzureOpenAIRequests"],
      aggregations: ["total"],
      filter: { ModelDeploymentName: "*", StatusCode: "*", IsSpillover: "*" },
    },
    {
      metrics: ["ProcessedPromptTokens", "GeneratedTokens", "ActiveTokens"],
      aggregations: ["total"],
      filter: { ModelDeploymentName: "*" },
    },
  ]);
});

test("to find the family, both are asked in the same calls, and what a family has not is left out", () => {
  expect(callsOf(["azure-openai", "foundry"], ["requests"]).map(({ metrics }) => metrics)).toEqual([names]);
  expect(callsOf(["foundry"], ["cacheMatchRate", "activeTokens"])).toEqual([]);
});

test("no call asks for more names than Azure takes", () => {
  const all = ["utilization", "requests", "inputTokens", "outputTokens", "cacheMatchRate"] as const;
  const rest = ["activeTokens", "timeToResponse", "timeToFirstToken", "tokensPerSecond"] as const;
  for (const { metrics } of callsOf(["azure-openai", "foundry"], [...all, ...rest]))
    expect(metrics.length).toBeLessThanOrEqual(20);
});
