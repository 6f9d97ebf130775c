import type { Series } from "@/lib/time";
import type { Aggregation, MetricRow, MetricsQuestion } from "./metrics";
import { type Grid, putPoints, type Values } from "./wire-points";
import type { MetricWire } from "./wire";

type SeriesWire = MetricWire["timeseries"]["items"][number];

/** How Azure names the resource of a series; the casing is the answer's own. */
const RESOURCE_NAMES = new Set(["microsoft.resourceid", "resourceid"]);

interface Draft {
  metric: string;
  resource: string | null;
  dimensions: Map<string, string>;
  values: Values;
}

/** Names are compared without case. */
export const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const isOfRegion = (question: MetricsQuestion) => "region" in question;

function draftOf(metric: string, { metadatavalues }: SeriesWire): Draft {
  const all = new Map(metadatavalues.items.map(({ name, value }) => [name.toLowerCase(), value]));
  const id = [...all].find(([name]) => RESOURCE_NAMES.has(name))?.[1] ?? null;
  const dimensions = new Map([...all].filter(([name]) => !RESOURCE_NAMES.has(name)));
  return { metric, resource: id?.toLowerCase() ?? null, dimensions, values: {} };
}

const keyOf = ({ metric, resource, dimensions }: Draft) => JSON.stringify([metric, resource, [...dimensions].sort()]);

function toRow({ values, ...row }: Draft, { startMs, grainMs }: Grid): MetricRow {
  const series = (aggregation: Aggregation): { [Name in Aggregation]?: Series } => {
    const found = values[aggregation];
    return found === undefined ? {} : { [aggregation]: { startMs, grainMs, values: found } };
  };
  return { ...row, ...series("average"), ...series("maximum"), ...series("minimum"), ...series("total") };
}

/**
 * The series of an answer on one grid; one that comes twice is one. Lost is a series that cannot be read whole, or of which
 * it is not known whose it is: its figures would stand in a wrong place.
 */
export function rowsOf(metrics: readonly MetricWire[], grid: Grid, question: MetricsQuestion) {
  const drafts = new Map<string, Draft>();
  const lost = new Map<string, number>();
  for (const { name, timeseries } of metrics) {
    const metric = question.metrics.find((asked) => sameName(asked, name));
    if (metric === undefined) continue;
    let lostCount = timeseries.lostCount;
    for (const each of timeseries.items) {
      const draft = draftOf(metric, each);
      const isKnown = each.metadatavalues.lostCount === 0 && (draft.resource !== null || !isOfRegion(question));
      if (!isKnown) {
        lostCount += 1;
        continue;
      }
      const known = drafts.get(keyOf(draft)) ?? draft;
      drafts.set(keyOf(draft), known);
      putPoints(each.data, grid, question.aggregations, known.values);
    }
    if (lostCount > 0) lost.set(metric, (lost.get(metric) ?? 0) + lostCount);
  }
  return { rows: [...drafts.values()].map((draft) => toRow(draft, grid)), lost };
}
