import { csvOf } from "@/lib/export";
import { type Series, writeGrain, writeIso } from "@/lib/time";
import type { DeploymentMetrics } from "./deployment-metrics";

interface Row {
  /** Azure's id of the deployment. */
  id: string;
  /** Null while nothing of it has been read. */
  metrics: DeploymentMetrics | null;
}

const columns = [
  { name: "Maximum utilization (%)", of: ({ traffic }: DeploymentMetrics) => traffic.maxima },
  { name: "Average utilization (%)", of: ({ traffic }: DeploymentMetrics) => traffic.averages },
  { name: "Requests 2xx", of: ({ traffic }: DeploymentMetrics) => traffic.served },
  { name: "Requests 429", of: ({ traffic }: DeploymentMetrics) => traffic.tooMany },
  { name: "Requests other", of: ({ others }: DeploymentMetrics) => others },
  { name: "Spilled and answered elsewhere", of: ({ traffic }: DeploymentMetrics) => traffic.spilled },
  { name: "Input tokens", of: ({ traffic }: DeploymentMetrics) => traffic.promptTokens },
  { name: "Output tokens", of: ({ traffic }: DeploymentMetrics) => traffic.generatedTokens },
  { name: "Cache match rate (%)", of: ({ traffic }: DeploymentMetrics) => traffic.cacheMatch },
  { name: "Time to response (ms)", of: ({ timeToResponse }: DeploymentMetrics) => timeToResponse },
  { name: "Time to first token (ms)", of: ({ timeToFirstToken }: DeploymentMetrics) => timeToFirstToken },
  { name: "Tokens per second", of: ({ tokensPerSecond }: DeploymentMetrics) => tokensPerSecond },
];

/** What a series says of an instant: a point, none, or nothing because it was not read. */
function entryAt(series: Series | null, atMs: number): number | string {
  if (series === null) return "unknown";
  const value = series.values[Math.round((atMs - series.startMs) / series.grainMs)] ?? Number.NaN;
  return Number.isNaN(value) ? "no data" : value;
}

/** The raw points, one line for each deployment and instant that has any; instants are UTC. */
export const pointsCsv = (rows: readonly Row[]) =>
  csvOf(["Time (UTC)", "Grain", "Deployment", ...columns.map(({ name }) => name)], rows.flatMap(linesOf));

function linesOf({ id, metrics }: Row): (number | string)[][] {
  if (metrics === null) return [];
  const all = columns.map(({ of }) => of(metrics));
  const grid = all.find((series) => series !== null && !series.values.every(Number.isNaN));
  if (!grid) return [];
  const lines: (number | string)[][] = [];
  for (let i = 0; i < grid.values.length; i++) {
    const atMs = grid.startMs + i * grid.grainMs;
    const entries = all.map((series) => entryAt(series, atMs));
    if (entries.some((entry) => typeof entry === "number"))
      lines.push([writeIso(atMs), writeGrain(grid.grainMs), id, ...entries]);
  }
  return lines;
}
