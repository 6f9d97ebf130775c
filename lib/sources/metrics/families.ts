import type { Aggregation, DimensionFilter, MetricAnswer, MetricRow } from "./metrics";

export type MetricFamily = "azure-openai" | "foundry";

export type MetricRole =
  | "utilization"
  | "requests"
  | "inputTokens"
  | "outputTokens"
  | "cacheMatchRate"
  | "activeTokens"
  | "timeToResponse"
  | "timeToFirstToken"
  | "tokensPerSecond";

/** One metric of a family, and how it is asked for. */
export interface FamilyMetric {
  metric: string;
  aggregations: readonly Aggregation[];
  /** The dimensions it is split by, as Azure documents their spelling. */
  splitBy: readonly string[];
}

const DEPLOYMENT = ["ModelDeploymentName"] as const;

/** Per cent, milliseconds and rates: these have no total. */
const level = (metric: string): FamilyMetric => ({ metric, aggregations: ["average", "maximum"], splitBy: DEPLOYMENT });
/** Counts: an average of them says nothing. */
const count = (metric: string, more: readonly string[] = []): FamilyMetric => ({
  metric,
  aggregations: ["total"],
  splitBy: [...DEPLOYMENT, ...more],
});

/**
 * The same traffic under two sets of names; null where a family has no such metric. Never add the two.
 * Source: supported metrics of Microsoft.CognitiveServices/accounts (learn.microsoft.com/azure/azure-monitor/reference/supported-metrics,
 * read 2026-11-21).
 */
export const metricFamilies: Readonly<Record<MetricFamily, Readonly<Record<MetricRole, FamilyMetric | null>>>> = {
  "azure-openai": {
    utilization: level("AzureOpenAIProvisionedManagedUtilizationV2"),
    requests: count("AzureOpenAIRequests", ["StatusCode", "IsSpillover"]),
    inputTokens: count("ProcessedPromptTokens"),
    outputTokens: count("GeneratedTokens"),
    cacheMatchRate: level("AzureOpenAIContextTokensCacheMatchRate"),
    activeTokens: count("ActiveTokens"),
    timeToResponse: level("AzureOpenAITimeToResponse"),
    timeToFirstToken: level("AzureOpenAINormalizedTTFTInMS"),
    tokensPerSecond: level("AzureOpenAITokenPerSecond"),
  },
  foundry: {
    utilization: level("ProvisionedUtilization"),
    requests: count("ModelRequests", ["StatusCode", "IsSpillover"]),
    inputTokens: count("InputTokens"),
    outputTokens: count("OutputTokens"),
    cacheMatchRate: null,
    activeTokens: null,
    timeToResponse: level("TimeToResponse"),
    timeToFirstToken: level("NormalizedTimeToFirstToken"),
    tokensPerSecond: level("TokensPerSecond"),
  },
};

/** One call's share of a question: metrics that are asked for in the same way. */
export interface MetricCall {
  metrics: readonly string[];
  aggregations: readonly Aggregation[];
  filter: DimensionFilter;
}

/**
 * The fewest calls for some roles of some families: metrics with the same aggregations and dimensions go together.
 * @param deployments by name, which are asked for; a resource may have many more
 */
export function callsOf(
  families: readonly MetricFamily[],
  roles: readonly MetricRole[],
  deployments: DimensionFilter[string] = "*",
): readonly MetricCall[] {
  const wanted = families.flatMap((family) => roles.flatMap((role) => metricFamilies[family][role] ?? []));
  const calls = new Map<string, MetricCall>();
  for (const { metric, aggregations, splitBy } of wanted) {
    const way = `${aggregations.join()} ${splitBy.join()}`;
    const filter = Object.fromEntries(
      splitBy.map((dimension) => [dimension, dimension === "ModelDeploymentName" ? deployments : "*"]),
    );
    calls.set(way, { metrics: [...(calls.get(way)?.metrics ?? []), metric], aggregations, filter });
  }
  return [...calls.values()];
}

/** One call for what deployments answered in the place of others, whichever they are: any may be a spill-over target. */
export const spilledCall = (families: readonly MetricFamily[]): MetricCall => ({
  metrics: families.flatMap((family) => metricFamilies[family].requests?.metric ?? []),
  aggregations: ["total"],
  filter: { ModelDeploymentName: "*", StatusCode: "*", IsSpillover: ["True"] },
});

/** Which family's figures to use; "none" has no metrics yet, "unknown" is one that did not answer. */
export type FamilyFound = MetricFamily | "none" | "unknown";

const inOrder: readonly MetricFamily[] = ["azure-openai", "foundry"];

const aggregationsOf = ({ average, maximum, minimum, total }: MetricRow) =>
  [average, maximum, minimum, total].flatMap((series) => series ?? []);

/**
 * The one family to use for a resource: Azure OpenAI, or Foundry where that is empty. One that has nothing but zeros gives
 * way to one that has more, since an absent count may be answered as 0.
 * @param resource its id; null where the answers are of one resource
 */
export function familyOf(
  answers: readonly Pick<MetricAnswer, "rows" | "missing">[],
  resource: string | null,
): FamilyFound {
  const rows = answers
    .flatMap((answer) => answer.rows)
    .filter((row) => row.resource === null || row.resource === resource?.toLowerCase());
  const namesOf = (family: MetricFamily) =>
    new Set(Object.values(metricFamilies[family]).map((found) => found?.metric.toLowerCase()));
  const holds = (family: MetricFamily, isEnough: (value: number) => boolean) => {
    const names = namesOf(family);
    return rows
      .filter((row) => names.has(row.metric.toLowerCase()))
      .some((row) => aggregationsOf(row).some(({ values }) => values.some(isEnough)));
  };
  const found =
    inOrder.find((family) => holds(family, (value) => value > 0)) ??
    inOrder.find((family) => holds(family, (value) => value === 0));
  if (found !== undefined) return found;
  return answers.length === 0 || answers.some(({ missing }) => missing.length > 0) ? "unknown" : "none";
}
