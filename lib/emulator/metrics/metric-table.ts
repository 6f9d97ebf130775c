import type { MetricFamily } from "../seeds/traffic";

/** What a metric counts; metrics of the two families that tell the same count the same calls. */
export type Told =
  | "utilization"
  | "requests"
  | "availability"
  | "prompt"
  | "generated"
  | "tokens"
  | "active"
  | "cacheMatch"
  | "timeToResponse"
  | "timeToLast"
  | "timeToFirst"
  | "timeBetween"
  | "tokensPerSecond";

export type Aggregation = "average" | "minimum" | "maximum" | "total" | "count";

export type MetricDefinition = {
  name: string;
  family: MetricFamily;
  told: Told;
  unit: "Percent" | "Count" | "MilliSeconds";
  displayName: string;
  aggregations: readonly Aggregation[];
  dimensions: readonly string[];
  /** Told of PTU deployments alone. */
  isProvisionedOnly: boolean;
};

type Own = Pick<MetricDefinition, "unit" | "displayName"> & { dimensions: readonly string[]; isProvisionedOnly?: true };

const GAUGE: readonly Aggregation[] = ["minimum", "maximum", "average"];
const TOTAL: readonly Aggregation[] = ["total"];
const D4 = ["Region", "ModelDeploymentName", "ModelName", "ModelVersion"];
const TIERS = ["ServiceTierRequest", "ServiceTierResponse"];
const CALLED = ["ApiName", "OperationName", ...D4, "StreamType"];
/** ModelName is not in the published row of the token metrics. */
const TOKENS = [
  "ApiName",
  "ModelDeploymentName",
  "FeatureName",
  "UsageChannel",
  "Region",
  "ModelVersion",
  "ServiceTierRequest",
  "ServiceTierResponse",
];

const metric = (
  name: string,
  told: Told,
  aggregations: readonly Aggregation[],
  { isProvisionedOnly = false, ...own }: Omit<Own, "isProvisionedOnly"> & { isProvisionedOnly?: boolean },
): MetricDefinition => ({
  name,
  told,
  aggregations,
  family: /^(AzureOpenAI|ProcessedPrompt|GeneratedTokens|TokenTransaction|ActiveTokens)/.test(name)
    ? "openai"
    : "foundry",
  isProvisionedOnly,
  ...own,
});

const percent = (displayName: string, dimensions: readonly string[], isProvisionedOnly = false) =>
  ({ unit: "Percent", displayName, dimensions, isProvisionedOnly }) as const;
const count = (displayName: string, dimensions: readonly string[], isProvisionedOnly = false) =>
  ({ unit: "Count", displayName, dimensions, isProvisionedOnly }) as const;
const time = (displayName: string, dimensions: readonly string[]) =>
  ({ unit: "MilliSeconds", displayName, dimensions }) as const;

const requested = [...CALLED, "StatusCode", "IsSpillover", ...TIERS];
const tiered = [...D4, ...TIERS];

/**
 * The metrics of Microsoft.CognitiveServices/accounts that count model calls.
 * @see learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-cognitiveservices-accounts-metrics, read 2026-11-21
 */
export const metricTable: readonly MetricDefinition[] = [
  metric(
    "AzureOpenAIProvisionedManagedUtilizationV2",
    "utilization",
    GAUGE,
    percent("Provisioned-managed Utilization V2", [...D4, "StreamType"], true),
  ),
  metric(
    "AzureOpenAIProvisionedManagedUtilization",
    "utilization",
    GAUGE,
    percent("Provisioned-managed Utilization (deprecated)", [...D4, "StreamType"], true),
  ),
  metric("AzureOpenAIRequests", "requests", TOTAL, count("Azure OpenAI Requests", requested)),
  metric("AzureOpenAIAvailabilityRate", "availability", GAUGE, percent("Azure OpenAI AvailabilityRate", CALLED)),
  metric("ProcessedPromptTokens", "prompt", TOTAL, count("Processed Prompt Tokens", TOKENS)),
  metric("GeneratedTokens", "generated", TOTAL, count("Generated Completion Tokens", TOKENS)),
  metric("TokenTransaction", "tokens", TOTAL, count("Processed Inference Tokens", TOKENS)),
  metric("ActiveTokens", "active", [...GAUGE, "total"], count("Active Tokens", tiered, true)),
  metric(
    "AzureOpenAIContextTokensCacheMatchRate",
    "cacheMatch",
    GAUGE,
    percent("Prompt Token Cache Match Rate", D4, true),
  ),
  metric(
    "AzureOpenAITimeToResponse",
    "timeToResponse",
    GAUGE,
    time("Time to Response", [...CALLED, "StatusCode", ...TIERS]),
  ),
  metric("AzureOpenAITTLTInMS", "timeToLast", GAUGE, time("Time to Last Byte", tiered)),
  metric("AzureOpenAINormalizedTTFTInMS", "timeToFirst", GAUGE, time("Normalized Time to First Byte", tiered)),
  metric("AzureOpenAINormalizedTBTInMS", "timeBetween", GAUGE, time("Normalized Time Between Tokens", tiered)),
  metric("AzureOpenAITokenPerSecond", "tokensPerSecond", GAUGE, count("Tokens Per Second", tiered)),
  metric("ProvisionedUtilization", "utilization", GAUGE, percent("Provisioned Utilization", D4, true)),
  metric("ModelRequests", "requests", TOTAL, count("Model Requests", requested)),
  metric("ModelAvailabilityRate", "availability", GAUGE, percent("Model Availability Rate", D4)),
  metric("InputTokens", "prompt", TOTAL, count("Input Tokens", ["ApiName", ...D4])),
  metric("OutputTokens", "generated", TOTAL, count("Output Tokens", ["ApiName", ...D4])),
  metric("TotalTokens", "tokens", TOTAL, count("Total Tokens", ["ApiName", ...D4])),
  metric("TimeToResponse", "timeToResponse", GAUGE, time("Time To Response", [...CALLED, "StatusCode"])),
  metric("TimeToLastByte", "timeToLast", GAUGE, time("Time To Last Byte", CALLED)),
  metric("NormalizedTimeToFirstToken", "timeToFirst", GAUGE, time("Normalized Time To First Token", CALLED)),
  metric("NormalizedTimeBetweenTokens", "timeBetween", GAUGE, time("Normalized Time Between Tokens", CALLED)),
  metric("TokensPerSecond", "tokensPerSecond", GAUGE, count("Tokens Per Second", CALLED)),
];

/** Across resources a metric has this dimension too. */
export const RESOURCE_ID = "Microsoft.ResourceId";
