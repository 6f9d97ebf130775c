export { callsOf, spilledCall, familyOf, metricFamilies } from "./families";
export type { FamilyFound, MetricCall, MetricFamily, MetricRole } from "./families";
export type { Aggregation, DimensionFilter, MetricAnswer, MetricRow, MissingMetric } from "./metrics";
export { accountMetricsQuery, subscriptionMetricsQuery } from "./query";
