import type { Emulator } from "./emulator";
import { ask, development, production, type Asking } from "./test-calls";
import { emulatorAt } from "./test-worlds";

/** For tests: how metrics are asked. A Friday, so that the last day is a weekday. */
export const FRIDAY_NOON = Date.parse("2026-11-20T12:00:00Z");
export const emulatorOnFriday = (options: Parameters<typeof emulatorAt>[1] = {}) => emulatorAt(FRIDAY_NOON, options);

export const UTILIZATION = "AzureOpenAIProvisionedManagedUtilizationV2";

const account = (subscription: string, group: string, name: string) =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.CognitiveServices/accounts/${name}`;
export const accounts = {
  eastus2: account(production, "rg-ai-prod", "contoso-foundry-eastus2"),
  sweden: account(production, "rg-ai-prod", "contoso-openai-sweden"),
  frankfurt: account(production, "rg-ai-teams", "contoso-openai-frankfurt"),
  speech: account(production, "rg-speech", "contoso-callcenter-speech"),
  devFoundry: account(development, "rg-ai-dev", "contoso-dev-foundry"),
  devOpenai: account(development, "rg-ai-dev", "contoso-dev-openai"),
  devBerlin: account(development, "rg-ai-dev", "contoso-dev-berlin"),
};
export const ofSubscription = `/subscriptions/${production}`;

export type MetricQuery = Readonly<Record<string, string>>;
export type Series = {
  metadatavalues: { name: { value: string }; value: string }[];
  data: { timeStamp: string; average?: number; minimum?: number; maximum?: number; total?: number; count?: number }[];
};
export type Metric = { name: { value: string }; unit: string; errorCode: string; timeseries: Series[] };
export type Answered = { interval: string; timespan: string; value: Metric[]; cost: number };

/** `start/end`, so many hours before noon. */
export const lastHours = (hours: number, endMs = FRIDAY_NOON) =>
  `${new Date(endMs - hours * 3_600_000).toISOString()}/${new Date(endMs).toISOString()}`;

/** What most tests ask about: the utilization of one deployment, minute by minute. */
export const chatQuery: MetricQuery = {
  metricnames: UTILIZATION,
  timespan: lastHours(1),
  $filter: "ModelDeploymentName eq 'chat'",
};

const metricsPath = (scope: string, query: MetricQuery) =>
  `${scope}/providers/Microsoft.Insights/metrics?${new URLSearchParams({ "api-version": "2024-02-01", ...query })}`;

export const askMetrics = (emulator: Emulator, scope: string, query: MetricQuery, asking: Asking = {}) =>
  ask(emulator, metricsPath(scope, query), asking);

/** @throws where it is refused */
export async function readMetrics(emulator: Emulator, scope: string, query: MetricQuery): Promise<Answered> {
  const { status, json, text } = await askMetrics(emulator, scope, query);
  if (status !== 200) throw new Error(`${status}: ${text.slice(0, 200)}`);
  return json as Answered;
}

export const seriesOf = (answered: Answered, metric = 0) => answered.value[metric]?.timeseries ?? [];
/** The values of a series' dimensions, in the order asked. */
export const namesOf = ({ metadatavalues }: Series) => metadatavalues.map(({ value }) => value).join(" ");

export const deploymentPath = (scope: string, name: string) => `${scope}/deployments/${name}?api-version=2026-09-01`;
