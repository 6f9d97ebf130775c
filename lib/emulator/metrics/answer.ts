import { MINUTE_MS } from "@/lib/time";
import { same } from "../spelling";
import { grainName } from "./grains";
import { RESOURCE_ID, type Aggregation, type MetricDefinition } from "./metric-table";
import { NAMESPACE, type MetricQuestion } from "./question";
import type { Reading } from "./read-series";
import { newTally, valueAt, type Tally } from "./tally";

/** Where a question was asked: the scope's id, and its region. */
export type Scope = { id: string; region: string };

/** In wire form. */
export function wireMetrics(
  question: MetricQuestion,
  readings: readonly Reading[],
  scope: Scope,
  failing: readonly string[],
) {
  const { startMs, endMs, grainMs } = question;
  const stepMs = grainMs ?? endMs - startMs;
  const instants = Array.from({ length: Math.ceil((endMs - startMs) / stepMs) }, (_, i) =>
    wireInstant(startMs + i * stepMs),
  );
  return {
    // The official example's cost is that of its minutes, one less, for each metric.
    cost: question.metrics.length * ((endMs - startMs) / MINUTE_MS - 1),
    timespan: `${wireInstant(startMs)}/${wireInstant(endMs)}`,
    interval: grainMs === null ? "FULL" : grainName(grainMs),
    value: readings.map(({ metric, tallies }) => ({
      id: `${scope.id}/providers/Microsoft.Insights/metrics/${metric.name}`,
      type: "Microsoft.Insights/metrics",
      name: named(metric.name, metric.displayName),
      displayDescription: `${metric.displayName}, as this emulator counts it.`,
      unit: metric.unit,
      ...(failing.some((name) => same(name, metric.name))
        ? { timeseries: [], errorCode: "InternalError", errorMessage: "The metric could not be read." }
        : { timeseries: wireSeries(question, metric, tallies, instants), errorCode: "Success" }),
    })),
    namespace: NAMESPACE,
    resourceregion: scope.region,
  };
}

const wireInstant = (ms: number) => new Date(ms).toISOString().replace(".000Z", "Z");
const named = (value: string, localizedValue = value) => ({ value, localizedValue });

function wireSeries(
  question: MetricQuestion,
  metric: MetricDefinition,
  tallies: readonly Tally[],
  instants: readonly string[],
) {
  const { splitBy, isMetadata, aggregations } = question;
  const told = (aggregations ?? metric.aggregations.slice(-1)).filter(
    (each) => each === "count" || metric.aggregations.includes(each),
  );
  // Where nothing splits the answer there is one series, also of nothing at all; then a count is 0, not absent.
  const isWhole = splitBy.length === 0;
  const all = isWhole && tallies.length === 0 ? [newTally([], instants.length)] : tallies;
  const absent = isWhole && metric.told !== "utilization" && metric.unit === "Count" ? 0 : undefined;
  return all.map((tally) => ({
    metadatavalues: splitBy.map((dimension, i) => ({
      // Dimensions are answered in lower case, as in the official example; the resource's id is none of the metric's own.
      name: named(same(dimension, RESOURCE_ID) ? RESOURCE_ID : dimension),
      value: tally.dimensions[i] ?? "",
    })),
    data: isMetadata ? [] : instants.map((timeStamp, at) => wirePoint(timeStamp, tally, at, told, absent)),
  }));
}

function wirePoint(
  timeStamp: string,
  tally: Tally,
  at: number,
  told: readonly Aggregation[],
  absent: number | undefined,
): Record<string, string | number> {
  const point: Record<string, string | number> = { timeStamp };
  for (const aggregation of told) {
    const value = valueAt(tally, at, aggregation) ?? (aggregation === "total" ? absent : undefined);
    if (value !== undefined) point[aggregation] = value;
  }
  return point;
}
