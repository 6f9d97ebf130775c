"use client";

export { type Answered, answersOf, type Asked, askedOf } from "./asked";
export { HoldingsFailures, HoldingsProgress } from "./holdings-reading";
export { ReadingFailures, type ReadingQuestion } from "./reading-failures";
export { ReadingProgress } from "./reading-progress";
export { useHoldingsQuestions } from "./use-holdings-questions";
export { useAccounts } from "./use-accounts";
export { useAsked } from "./use-asked";
export { useByRegion } from "./use-by-region";
export { useDeployments } from "./use-deployments";
export { useLocations } from "./use-locations";
export { useMeasuredHours } from "./use-measured-hours";
export { type AskedPrices, usePtuPrices, useTokenPrices } from "./use-prices";
export { useQuotas } from "./use-quotas";
export { useQuotaPools, useQuotas } from "./use-quotas";
export { useRegionCatalogs } from "./use-region-catalogs";
export { useWeek } from "./use-week";
