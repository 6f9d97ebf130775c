"use client";

export { type Answered, answersOf, type Asked, askedOf } from "./asked";
export { ReadingFailures, type ReadingQuestion } from "./reading-failures";
export { ReadingProgress } from "./reading-progress";
export { useAccounts } from "./use-accounts";
export { useAsked } from "./use-asked";
export { useByRegion } from "./use-by-region";
export { useDeployments } from "./use-deployments";
export { useLastWeek } from "./use-last-week";
export { useLocations } from "./use-locations";
export { useMeasuredHours } from "./use-measured-hours";
export { type AskedPrices, usePtuPrices, useTokenPrices } from "./use-prices";
export { useQuotas } from "./use-quotas";
