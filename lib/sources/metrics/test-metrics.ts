import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { type RegionName, regionName } from "@/lib/units";
import type { AccountQuestion, MetricRow, RegionQuestion } from "./metrics";
import { readAccountMetrics, readRegionMetrics } from "./wire";

/** What the tests of this room share: one question, and an Azure of the test's that answers it over a socket. */

export const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const resource = `/subscriptions/${production}/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso`;
const region: RegionName = regionName("West US");

export const from = Date.UTC(2026, 10, 21, 9);
/** Long after the window below. */
export const now = from + 8 * HOUR_MS;

/** Five minutes of the utilization of each deployment. */
export const question: AccountQuestion = {
  subscription: production,
  resource,
  metrics: ["Utilization"],
  aggregations: ["average", "maximum"],
  filter: { ModelDeploymentName: "*" },
  window: { startMs: from, endMs: from + 5 * MINUTE_MS },
  grainMs: MINUTE_MS,
};
const { resource: _resource, ...ofMany } = question;
export const regionQuestion: RegionQuestion = { ...ofMany, region };

/** An Azure that answers always the same, and keeps the addresses it was asked for. */
function answering(body: unknown) {
  const asked: URL[] = [];
  const handle = (request: Request) => {
    asked.push(new URL(request.url));
    if (body instanceof Response) return Promise.resolve(body.clone());
    return Promise.resolve(typeof body === "string" ? new Response(body) : Response.json(body));
  };
  return { handle, asked };
}

async function open(azure: Pick<Emulator, "handle">) {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve("sample");
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return { client, options: { signal: new AbortController().signal }, close: served.close };
}

export async function readAccount(body: unknown, more: Partial<AccountQuestion> = {}, nowMs = now) {
  const azure = answering(body);
  const { client, options, close } = await open(azure);
  const answer = await readAccountMetrics(client, { ...question, ...more }, nowMs, options).finally(close);
  return { ...answer, asked: azure.asked };
}

export async function readRegion(body: unknown, more: Partial<RegionQuestion> = {}, nowMs = now) {
  const azure = answering(body);
  const { client, options, close } = await open(azure);
  const answer = await readRegionMetrics(client, { ...regionQuestion, ...more }, nowMs, options).finally(close);
  return { ...answer, asked: azure.asked };
}

/** A point of minute `minute`, as Azure writes it. */
export const point = (minute: number, more: object = {}) => ({
  timeStamp: new Date(from + minute * MINUTE_MS).toISOString().replace(".000Z", "Z"),
  ...more,
});
export const dimension = (name: string, value: unknown) => ({ name: { value: name, localizedValue: name }, value });
export const series = (data: unknown, ...metadatavalues: unknown[]) => ({ metadatavalues, data });
export const metric = (timeseries: unknown, more: object = {}) => ({
  id: `${resource}/providers/Microsoft.Insights/metrics/Utilization`,
  type: "Microsoft.Insights/metrics",
  name: { value: "Utilization", localizedValue: "Utilization" },
  unit: "Percent",
  errorCode: "Success",
  timeseries,
  ...more,
});
export const body = (value: unknown, more: object = {}) => ({
  cost: 4,
  timespan: "2026-11-21T09:00:00Z/2026-11-21T09:05:00Z",
  interval: "PT1M",
  namespace: "microsoft.cognitiveservices/accounts",
  resourceregion: "westus",
  value,
  ...more,
});
export const ofPoints = (...data: unknown[]) => body([metric([series(data)])]);

/** Values for eyes: null is no point. */
export const valuesOf = (found: Series | undefined) =>
  found === undefined ? null : Array.from(found.values, (value) => (Number.isNaN(value) ? null : value));
export const dimensionsOf = ({ dimensions }: MetricRow) => Object.fromEntries(dimensions);
