/** What there is of quota and deployments, and how it is used: for screens that look at whole subscriptions. */
export { HoldingsFailures, HoldingsProgress } from "./holdings-reading";
export { useHoldingsQuestions } from "./use-holdings-questions";
export { useQuotaPools } from "./use-quota-pools";
export { useRegionCatalogs } from "./use-region-catalogs";
export { useWeek } from "./use-week";
