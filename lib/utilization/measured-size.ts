import type { CalculatorQuestion } from "@/lib/sources/calculator";
import type { Deployment } from "@/lib/sources/deployments";
import type { Series, TimeWindow } from "@/lib/time";
import {
  type Choice,
  type MeasuredSize,
  overWindow,
  sizeFromTraffic,
  type Split,
  type Traffic,
  windowEvidence,
  type WindowEvidence,
} from "@/lib/traffic";
import { deploymentType, isProvisioned, type Ptu, ptu } from "@/lib/units";

/** Which minutes a size is taken from, and into how many shapes they are split. */
export interface SizeChoice {
  choice: Choice;
  split: Split;
}

/** The load of a window, and what of the window bears on it. */
export interface Measured {
  /** As far as it was measured. */
  window: TimeWindow;
  size: MeasuredSize;
  evidence: WindowEvidence;
  /** The highest utilization of any moment; null where there is no point. */
  peakPercent: number | null;
}

/** The call shapes of the chosen minutes of a window; nothing outside of it counts, nor the newest minutes, which are not in yet. */
export function measuredSize(traffic: Traffic, asked: TimeWindow, { choice, split }: SizeChoice): Measured {
  const window = asFarAsMeasured(traffic, asked);
  const within = trafficWithin(traffic, window);
  const size = sizeFromTraffic(within, choice, split);
  return { window, size, evidence: windowEvidence(within, choice, size), peakPercent: highest(within.maxima) };
}

function highest(series: Series | null): number | null {
  let peak = Number.NEGATIVE_INFINITY;
  for (const value of series?.values ?? []) if (value > peak) peak = value;
  return peak === Number.NEGATIVE_INFINITY ? null : peak;
}

/** Behind the last point of any series nothing has been measured yet; a gap before one is missing, and stays in the window. */
function asFarAsMeasured(traffic: Traffic, { startMs, endMs }: TimeWindow): TimeWindow {
  const { averages, maxima, served, tooMany, spilled } = traffic;
  const ends = [averages, maxima, served, tooMany, spilled].map((series) => endOf(series) ?? startMs);
  const lastMs = Math.max(...ends);
  return { startMs, endMs: lastMs > startMs ? Math.min(endMs, lastMs) : endMs };
}

/** Where the last point of a series ends, UTC epoch ms; null where it has none. */
function endOf(series: Series | null): number | null {
  const at = series?.values.findLastIndex((value) => !Number.isNaN(value)) ?? -1;
  return series === null || at < 0 ? null : series.startMs + (at + 1) * series.grainMs;
}

function trafficWithin(traffic: Traffic, window: TimeWindow): Traffic {
  const cut = (series: Traffic["maxima"]) => (series === null ? null : overWindow(series, window));
  return {
    maxima: cut(traffic.maxima),
    averages: cut(traffic.averages),
    served: cut(traffic.served),
    tooMany: cut(traffic.tooMany),
    spilled: cut(traffic.spilled),
    promptTokens: cut(traffic.promptTokens),
    generatedTokens: cut(traffic.generatedTokens),
    cacheMatch: cut(traffic.cacheMatch),
  };
}

/** A deployment as the calculator needs to know it, or what of it is not known. */
export type Sized =
  | { is: "known"; model: CalculatorQuestion["model"]; skuName: string; deployed: Ptu | null }
  | { is: "settings-unread" | "model-unknown" | "not-provisioned" };

/** @param deployment null while its settings have not been read */
export function sizedDeployment(deployment: Deployment | null): Sized {
  if (deployment === null) return { is: "settings-unread" };
  const { format, name, version } = deployment.model;
  const { skuName } = deployment;
  if (format === null || name === null || version === null || skuName === null) return { is: "model-unknown" };
  if (!isProvisioned(skuName)) return { is: "not-provisioned" };
  // In the casing that Size asks in, so that one answer serves both.
  const known = { is: "known" as const, model: { format, name, version }, skuName: deploymentType(skuName).skuName };
  return { ...known, deployed: deployedPtu(deployment) };
}

/** The PTUs in force; during a resize that is not what was asked for. Null where not known, and where the SKU has none. */
export function deployedPtu({ skuName, size, sizeInForce }: Deployment): Ptu | null {
  const inForce = sizeInForce ?? size;
  return skuName === null || !isProvisioned(skuName) || inForce === null ? null : ptu(inForce);
}
