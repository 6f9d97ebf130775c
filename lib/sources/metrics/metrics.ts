import type { AzureFailure, Evidence } from "@/lib/azure";
import type { Series, TimeWindow } from "@/lib/time";

export type Aggregation = "average" | "minimum" | "maximum" | "total";

/**
 * By dimension, the values wanted of it: `"*"` makes a series of each value, a list only of these. A dimension that is not
 * named is added up by Azure.
 */
export type DimensionFilter = Readonly<Record<string, "*" | readonly string[]>>;

/**
 * One series of an answer. An aggregation is there when at least one point of it is; all series of an answer have its
 * grain and its window.
 */
export interface MetricRow {
  /** Spelled as it was asked for. */
  metric: string;
  /** The resource's id, lower case, where one call asked several; null where one resource was asked. */
  resource: string | null;
  /** Names in lower case, values as they are: hostile text. */
  dimensions: ReadonlyMap<string, string>;
  average?: Series;
  maximum?: Series;
  minimum?: Series;
  total?: Series;
}

/** A part of an answer that did not come. `metric` is null where it is not about one of those that were asked for. */
export type MissingMetric = AzureFailure & { metric: string | null };

/** What Azure Monitor said of some metrics. A metric that is missing is unknown; one without a row has no points. */
export interface MetricAnswer {
  /** As Azure answered it: it may be coarser, or finer, than what was asked for. */
  grainMs: number;
  /** The time this answer speaks of, widened to whole grains. */
  window: TimeWindow;
  rows: readonly MetricRow[];
  missing: readonly MissingMetric[];
  /** The window is over, its last points are in and nothing is missing: Azure would say the same again. */
  isFinal: boolean;
  evidence: Evidence;
}

/** The newest part of a range, whenever it is asked: up to the last full grain. */
export interface Newest {
  newestMs: number;
}

export interface MetricsQuestion {
  subscription: string;
  /** Names of at most 20 metrics that have all of the filter's dimensions. */
  metrics: readonly string[];
  aggregations: readonly Aggregation[];
  filter: DimensionFilter;
  /** A piece of a range (`piecesOf`): only what Azure keeps of it, and what has happened of it, is asked for. */
  window: TimeWindow | Newest;
  grainMs: number;
}

/** One resource, by its id. */
export interface AccountQuestion extends MetricsQuestion {
  resource: string;
}

/** All resources of one region. */
export interface RegionQuestion extends MetricsQuestion {
  region: string;
}
