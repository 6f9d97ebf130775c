"use client";

export { type Answered, answersOf, type Asked, askedOf } from "./asked";
export { HoldingsFailures, HoldingsProgress, useHoldingsQuestions } from "./holdings";
export { useQuotaPools, useRegionCatalogs, useWeek } from "./holdings";
export { ReadingFailures, ReadingProgress, type ReadingQuestion } from "./reading";
export { ScaleDownGuard } from "./scale-down-guard";
export { useAccounts } from "./use-accounts";
export { useAsked } from "./use-asked";
export { useByRegion } from "./use-by-region";
export { useDeployments } from "./use-deployments";
export { useLocations } from "./use-locations";
export { useMeasuredHours } from "./use-measured-hours";
export { useHourlyPrice, useHourlyPrices, usePtuPrices, useTokenPrices } from "./use-prices";
export { useQuotas } from "./use-quotas";
