import { plainName } from "@/lib/export";
import type { TimeZone } from "@/lib/time";
import { zoneName } from "@/lib/time";
import { type Range, saturationSentence, touchedWhen } from "@/lib/traffic";
import { writeCount } from "@/lib/units";
import { isUnread, type DeploymentMetrics } from "./deployment-metrics";

/** One deployment as the headline knows it. */
export interface Told {
  name: string;
  /** Null while nothing of it has been read. */
  metrics: DeploymentMetrics | null;
}

interface HeadlineFacts {
  deployments: readonly Told[];
  range: Range;
  zone: TimeZone;
  /** Whether something that was asked may still arrive. */
  isReading: boolean;
}

/** How full, in one sentence; of several deployments how many touched 100 %. */
export function utilizationHeadline({ deployments, range, zone, isReading }: HeadlineFacts): string {
  const [first, ...others] = deployments;
  if (first === undefined) return "Choose deployments to see how full they are.";
  if (isReading) return `Reading the utilization of ${writeCount(deployments.length, "deployment")}…`;
  if (others.length > 0) return ofMany(deployments);
  if (first.metrics === null || isUnread(first.metrics))
    return `The utilization of ${plainName(first.name)} is not known.`;
  const { saturation, rejected } = first.metrics;
  const { maxima } = first.metrics.traffic;
  const zoneText = zoneName(zone);
  const when = maxima === null ? null : touchedWhen(maxima, zoneText);
  return saturationSentence({ range, saturation, when, zone: zoneText, rejected });
}

function ofMany(deployments: readonly Told[]): string {
  const touched = deployments.filter(({ metrics }) => isTouched(metrics));
  const unknown = deployments.filter(({ metrics }) => metrics?.saturation.peak.is !== "measured");
  const [only] = touched;
  const says =
    touched.length === 0
      ? `None of ${deployments.length - unknown.length} deployments touched 100%`
      : `${touched.length === 1 && only ? plainName(only.name) : writeCount(touched.length, "deployment")} of ${deployments.length} touched 100%`;
  if (unknown.length === deployments.length) return "No utilization was measured for the chosen deployments.";
  return unknown.length === 0 ? `${says}.` : `${says}; of ${unknown.length} nothing was measured.`;
}

const isTouched = (metrics: DeploymentMetrics | null) =>
  metrics !== null && metrics.saturation.peak.is === "measured" && metrics.saturation.peak.value.percent >= 100;
