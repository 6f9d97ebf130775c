import type { MetricRole, MetricRow } from "@/lib/sources/metrics";
import type { Series } from "@/lib/time";
import {
  type Rejected,
  rejectedOf,
  type Saturation,
  saturationOf,
  type SpillTarget,
  type Traffic,
} from "@/lib/traffic";
import { countOf, isReadWhole, levelOf, type SeriesOf } from "./deployment-series";

/** What is known of a deployment's neighbours in its resource: where its calls may be spilled to. */
export interface SpillFacts {
  /** The target that it names; null where it names none. */
  spilloverTo: string | null;
  /** How many deployments of the resource name that target, this one included. */
  sources: number;
  /** All targets that deployments of the resource name. */
  targets: readonly string[];
}

/** All that the screen shows of one deployment. A series that could not be read, or that Azure has not, is null. */
export interface DeploymentMetrics {
  /** Whether something that was asked about its resource may still arrive: then every series may be a part of one. */
  isOpen: boolean;
  traffic: Traffic;
  /** Requests that were neither answered nor turned away with 429. */
  others: Series | null;
  /** Averages of each point: milliseconds, milliseconds, tokens per second. */
  timeToResponse: Series | null;
  timeToFirstToken: Series | null;
  tokensPerSecond: Series | null;
  saturation: Saturation;
  rejected: Rejected;
}

const statusOf = ({ dimensions }: MetricRow) => dimensions.get("statuscode") ?? "";
const isSuccess = (row: MetricRow) => /^2\d\d$/.test(statusOf(row));
const isTooMany = (row: MetricRow) => statusOf(row) === "429";
const isSpilled = ({ dimensions }: MetricRow) => dimensions.get("isspillover")?.toLowerCase() === "true";

/** @param spill null where the resource's deployments could not be read */
export function deploymentMetrics(of: SeriesOf, spill: SpillFacts | null): DeploymentMetrics {
  const [maxima, averages] = [levelOf(of, "utilization", "maximum"), levelOf(of, "utilization", "average")];
  const tooMany = countOf(of, "requests", isTooMany);
  const target = spillTarget(of, spill);
  const average = (role: MetricRole) => levelOf(of, role, "average");
  return {
    isOpen: of.readings.some(({ reading }) => reading.is === "open"),
    traffic: {
      ...{ maxima, averages, tooMany },
      served: countOf(of, "requests", isSuccess),
      spilled:
        target.is === "read" ? target.succeeded : target.is === "none" ? countOf(of, "requests", () => false) : null,
      promptTokens: countOf(of, "inputTokens"),
      generatedTokens: countOf(of, "outputTokens"),
      cacheMatch: average("cacheMatchRate"),
    },
    others: countOf(of, "requests", (row) => !isSuccess(row) && !isTooMany(row)),
    timeToResponse: average("timeToResponse"),
    timeToFirstToken: average("timeToFirstToken"),
    tokensPerSecond: average("tokensPerSecond"),
    saturation: saturationOf(maxima, averages),
    rejected: rejectedOf({ requests: countOf(of, "requests"), tooMany, target }),
  };
}

/** Where this deployment's 429s may have been answered after all, as far as metrics and settings tell. */
function spillTarget(of: SeriesOf, spill: SpillFacts | null): SpillTarget {
  if (spill === null) return { is: "not-known" };
  const { spilloverTo, sources, targets } = spill;
  if (spilloverTo === null) return hasSpilledElsewhere(of, targets) ? { is: "not-known" } : { is: "none" };
  if (sources > 1) return { is: "shared", sources };
  if (!isReadWhole(of, "requests")) return { is: "unread" };
  const target = { ...of, deployment: spilloverTo };
  const isAnswered = (row: MetricRow) => isSpilled(row) && isSuccess(row);
  if (!rowsHave(of, (row) => isSpilled(row) && isOf(row, spilloverTo))) return { is: "absent" };
  const succeeded = countOf(target, "requests", isAnswered);
  return succeeded === null ? { is: "unread" } : { is: "read", succeeded };
}

const isOf = ({ dimensions }: MetricRow, name: string) =>
  dimensions.get("modeldeploymentname")?.toLowerCase() === name.toLowerCase();

const rowsHave = ({ readings, resource }: SeriesOf, isWanted: (row: MetricRow) => boolean) =>
  readings.some(
    ({ reading }) =>
      reading.is === "read" &&
      reading.data.rows.some((row) => (row.resource === null || row.resource === resource) && isWanted(row)),
  );

/**
 * A call can name a target itself: then a deployment that nobody names has answered for another. What a target answered that somebody
 * names is taken for that one's, which says so.
 */
const hasSpilledElsewhere = (of: SeriesOf, targets: readonly string[]) =>
  rowsHave(
    of,
    (row) =>
      isSpilled(row) &&
      !targets.some((target) => isOf(row, target)) &&
      (row.total?.values.some((value) => value > 0) ?? false),
  );

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

/** Nothing of it could be read, which is another thing than nothing to read: what was read whole has its counts, though they be 0. */
export const isUnread = ({ traffic: { maxima, averages, served } }: DeploymentMetrics) =>
  maxima === null && averages === null && served === null;
