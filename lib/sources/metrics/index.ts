export { callsOf, spilledCall, familyOf, metricFamilies } from "./families";
export type { FamilyFound, MetricCall, MetricFamily, MetricRole } from "./families";
export type { DimensionFilter, MetricAnswer, MetricRow } from "./metrics";
export { accountMetricsQuery, subscriptionMetricsQuery } from "./query";
