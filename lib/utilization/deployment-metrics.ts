import type { MetricRow } from "@/lib/sources/metrics";
import type { Series } from "@/lib/time";
import { type Rejected, rejectedOf, type Saturation, saturationOf, type SpillTarget } from "@/lib/traffic";
import { countOf, isReadWhole, levelOf, type SeriesOf } from "./deployment-series";

/** What is known of a deployment's neighbours in its resource: where its calls may be spilled to. */
export interface SpillFacts {
  /** The target that it names; null where it names none. */
  spilloverTo: string | null;
  /** How many deployments of the resource name that target, this one included. */
  sources: number;
}

/** All that the screen shows of one deployment. A series that could not be read is null. */
export interface DeploymentMetrics {
  maxima: Series | null;
  averages: Series | null;
  /** By status: 2xx, 429 and all others. */
  succeeded: Series | null;
  tooMany: Series | null;
  others: Series | null;
  inputTokens: Series | null;
  outputTokens: Series | null;
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
  return {
    maxima,
    averages,
    tooMany,
    succeeded: countOf(of, "requests", isSuccess),
    others: countOf(of, "requests", (row) => !isSuccess(row) && !isTooMany(row)),
    inputTokens: countOf(of, "inputTokens"),
    outputTokens: countOf(of, "outputTokens"),
    saturation: saturationOf(maxima, averages),
    rejected: rejectedOf({ requests: countOf(of, "requests"), tooMany, target: spillTarget(of, spill) }),
  };
}

/** Where this deployment's 429s may have been answered after all, as far as metrics and settings tell. */
function spillTarget(of: SeriesOf, spill: SpillFacts | null): SpillTarget {
  if (spill === null) return { is: "not-known" };
  const { spilloverTo, sources } = spill;
  if (spilloverTo === null) return hasSpilled(of) ? { is: "not-known" } : { is: "none" };
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

/** A call can name a target itself: then some deployment of the resource has answered for another. */
const hasSpilled = (of: SeriesOf) =>
  rowsHave(of, (row) => isSpilled(row) && (row.total?.values.some((value) => value > 0) ?? false));
