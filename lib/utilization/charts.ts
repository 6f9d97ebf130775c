import type { Series } from "@/lib/time";
import type { DeploymentMetrics } from "./deployment-metrics";
import { latencyChart, speedChart } from "./latency-charts";

/** How the points of a stretch are told as one: the highest, the mean of those there are, or all of them added up. */
export type Taken = "highest" | "mean" | "sum";

/** One line of a chart. */
export interface ChartLine {
  name: string;
  look: "maximum" | "average" | "count";
  taken: Taken;
  /** Null where it could not be read, or where Azure has no such metric. */
  of: (metrics: DeploymentMetrics) => Series | null;
}

/** A chart of one deployment over time. */
export interface Chart {
  id: "utilization" | "requests" | "tokens" | "latency" | "speed";
  title: string;
  /** How to read it, and what it does not say. */
  caption: string;
  unit: string;
  /** A target is good to reach; any other limit is not. */
  limit?: { at: number; text: string; isTarget?: boolean };
  lines: readonly ChartLine[];
  /** Where Azure has no such metric of a deployment, that is said in a line. */
  isOptional?: boolean;
  /** Where an outside fact beside the measured ones stands. */
  source?: { name: string; href: string };
}

/** The leading chart. */
export const utilizationChart: Chart = {
  id: "utilization",
  title: "Utilization",
  caption:
    "Provisioned-Managed Utilization V2 of each point: its maximum, and lighter its average. At 100% the service begins to answer 429. Shaded is where the maximum reached it; a gap is time without data, never 0.",
  unit: "%",
  limit: { at: 100, text: "100%" },
  lines: [
    { name: "Maximum", look: "maximum", taken: "highest", of: ({ traffic }) => traffic.maxima },
    { name: "Average", look: "average", taken: "mean", of: ({ traffic }) => traffic.averages },
  ],
};

/** Calls and their tokens. */
export const callCharts: readonly Chart[] = [
  {
    id: "requests",
    title: "Requests by status",
    caption:
      "A call that is spilled over counts a 429 here too, and is answered by the spill-over target: “Spilled” are those.",
    unit: "requests",
    lines: [
      { name: "200", look: "count", taken: "sum", of: ({ traffic }) => counted(traffic.served, traffic.maxima) },
      { name: "429", look: "count", taken: "sum", of: ({ traffic }) => counted(traffic.tooMany, traffic.maxima) },
      { name: "Other", look: "count", taken: "sum", of: ({ others, traffic }) => counted(others, traffic.maxima) },
      { name: "Spilled", look: "count", taken: "sum", of: ({ traffic }) => counted(traffic.spilled, traffic.maxima) },
    ],
  },
  {
    id: "tokens",
    title: "Tokens",
    caption:
      "Of calls that were served. Cached tokens are derived: input tokens × cache match rate; they are part of the input.",
    unit: "tokens",
    lines: [
      {
        name: "Input",
        look: "count",
        taken: "sum",
        of: ({ traffic }) => counted(traffic.promptTokens, traffic.maxima),
      },
      {
        name: "Output",
        look: "count",
        taken: "sum",
        of: ({ traffic }) => counted(traffic.generatedTokens, traffic.maxima),
      },
      { name: "Cached", look: "count", taken: "sum", of: ({ traffic }) => cachedTokens(traffic) },
    ],
  },
];

/** What stands in step below utilization. @param model null where it is not known */
export const sideCharts = (metrics: DeploymentMetrics | null, model: string | null): readonly Chart[] => [
  ...callCharts,
  latencyChart(metrics ?? { timeToFirstToken: null }),
  speedChart(model),
];

/** A count has no point where nothing was counted: where utilization has one, the time was measured, and it is 0. */
function counted(counts: Series | null, measured: Series | null): Series | null {
  if (counts === null || measured === null || counts.grainMs !== measured.grainMs) return counts;
  const shift = Math.round((counts.startMs - measured.startMs) / counts.grainMs);
  const values = counts.values.map((count, at) =>
    Number.isNaN(count) && !Number.isNaN(measured.values[at + shift] ?? Number.NaN) ? 0 : count,
  );
  return { ...counts, values };
}

/** Input tokens that came from the cache, point by point; null where Azure has no cache match rate. */
function cachedTokens({ promptTokens, cacheMatch }: DeploymentMetrics["traffic"]): Series | null {
  if (promptTokens === null || cacheMatch === null || promptTokens.grainMs !== cacheMatch.grainMs) return null;
  const shift = Math.round((promptTokens.startMs - cacheMatch.startMs) / cacheMatch.grainMs);
  const values = promptTokens.values.map(
    (tokens, at) => (tokens * (cacheMatch.values[at + shift] ?? Number.NaN)) / 100,
  );
  return { ...promptTokens, values };
}
