import type { Series } from "@/lib/time";
import type { DeploymentMetrics } from "./deployment-metrics";

/** Requests over a range. Null is what could not be read whole; a series that was, and has no point, counted 0. */
export interface StatusTotals {
  succeeded: number | null;
  tooMany: number | null;
  others: number | null;
  /** Of those with 429, how many the spill-over target answered; null where they could not be matched. */
  spilled: number | null;
  inputTokens: number | null;
  outputTokens: number | null;
}

function sumOf(series: Series | null): number | null {
  if (series === null) return null;
  let sum = 0;
  for (const value of series.values) if (!Number.isNaN(value)) sum += value;
  return sum;
}

export const statusTotals = (metrics: DeploymentMetrics): StatusTotals => ({
  succeeded: sumOf(metrics.traffic.served),
  tooMany: sumOf(metrics.traffic.tooMany),
  others: sumOf(metrics.others),
  spilled: metrics.rejected.is === "counted" ? metrics.rejected.spilled : null,
  inputTokens: sumOf(metrics.traffic.promptTokens),
  outputTokens: sumOf(metrics.traffic.generatedTokens),
});
