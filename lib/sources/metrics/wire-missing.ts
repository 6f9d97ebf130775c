import { type AzureFailure, type Evidence, failureIn } from "@/lib/azure";
import { type TimeWindow, writeInstant } from "@/lib/time";
import { type Asked, MOST_SERIES } from "./wire-address";
import type { MetricsQuestion, MissingMetric } from "./metrics";
import { sameName } from "./wire-rows";
import type { MetricWire } from "./wire";

interface Reading {
  question: Asked<MetricsQuestion>;
  metrics: { items: readonly MetricWire[]; lostCount: number };
  /** What the answer speaks of. */
  span: TimeWindow;
  /** By metric, how many of its series cannot be read. */
  lost: ReadonlyMap<string, number>;
  evidence: Evidence;
}

const hasFailed = ({ errorCode }: MetricWire) => !["", "success"].includes(errorCode?.trim().toLowerCase() ?? "");

/** What of the question has no answer: unknown, and neither empty nor 0. */
export function missingOf({ question, metrics, span, lost, evidence }: Reading): readonly MissingMetric[] {
  const lack = (metric: string | null, cause: Parameters<typeof failureIn>[1]): MissingMetric => {
    const failure: AzureFailure = failureIn(evidence, cause).failure;
    return { ...failure, metric };
  };
  const unreadable = (metric: string | null, because: string) => lack(metric, { kind: "unreadable", because });

  const ofMetric = (metric: string): readonly MissingMetric[] => {
    const answered = metrics.items.filter(({ name }) => sameName(name, metric));
    const failed = answered.find(hasFailed);
    const lostCount = lost.get(metric) ?? 0;
    if (answered.length === 0) return [unreadable(metric, `nothing about ${metric}`)];
    return [
      ...(failed ? [lack(metric, refusal(metric, failed))] : []),
      ...(lostCount > 0 ? [unreadable(metric, `${lostCount} series of ${metric} that cannot be read`)] : []),
      ...(answered.some(({ timeseries }) => timeseries.items.length >= MOST_SERIES)
        ? [unreadable(metric, `as many series of ${metric} as Azure was asked for, so there may be more`)]
        : []),
    ];
  };

  const { asked, grainMs } = question;
  const isShort = span.startMs - asked.startMs >= grainMs || asked.endMs - span.endMs >= grainMs;
  return [
    ...question.metrics.flatMap(ofMetric),
    ...(isShort ? [unreadable(null, `only the time from ${writeWindow(span)}`)] : []),
  ];
}

const writeWindow = ({ startMs, endMs }: TimeWindow) =>
  `${writeInstant(startMs, "utc")} to ${writeInstant(endMs, "utc")}`;

/** A metric's own error, inside an answer that is a success (azure-rest-api-specs, GetMetricError.json; read 2026-11-21). */
const refusal = (metric: string, { errorCode, errorMessage }: MetricWire) =>
  ({
    kind: "rejected",
    status: 200,
    words: { code: errorCode, message: `${metric}: ${errorMessage ?? "no reason"}` },
  }) as const;
