import type { MetricFamily } from "../seeds/traffic";

/** What a fault changes in Monitor itself, so that every call tells the same story. */
export type MetricFault = {
  /** All points are lost for so many hours, from so many hours ago. */
  gap?: { hoursAgo: number; hours: number };
  /** How many minutes pass before a minute is told. */
  lateMinutes?: number;
  /** The utilization's maximum in minute 17 of every hour, in per cent. */
  peakPercent?: number;
  /** Minutes of the grain answered in, where a finer one was asked for. */
  coarsestMinutes?: number;
  /** The families that every resource has. */
  families?: MetricFamily[];
  /** Series of a metric without `top`. */
  usualSeries?: number;
  /** Metrics that fail within the 200. */
  failing?: string[];
};
