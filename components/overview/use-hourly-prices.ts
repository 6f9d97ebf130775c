"use client";

import { useMemo } from "react";
import { type ReadingQuestion, usePtuPrices } from "@/components/asking";
import { useAzure } from "@/components/session";
import type { Regions } from "@/lib/offers";
import type { PlacedDeployment } from "@/lib/pools";
import { retryNow } from "@/lib/query";
import type { MeterPrice } from "@/lib/sources/prices";
import { type Figure, isProvisioned, type RegionName, unknownCell } from "@/lib/units";

/** As the list gives them: in all others they are converted, and indicative. */
const CURRENCY = "USD";

/**
 * What one PTU costs by the hour where provisioned deployments are.
 * @param placed the same list while it is the same
 */
export function useHourlyPrices(placed: readonly PlacedDeployment[], regionNames: Regions, enabled: boolean) {
  const azure = useAzure();
  const regions = useMemo(() => {
    const held = placed.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));
    return [...new Set(held.flatMap(({ account: { region } }) => region ?? []))].toSorted();
  }, [placed]);
  const asked = usePtuPrices(regions, CURRENCY, enabled);
  const hourlyOf = useMemo(() => {
    const byRegion = new Map<RegionName, (typeof asked)[number]["reading"]>(
      asked.map(({ region, reading }) => [region, reading]),
    );
    return ({ deployment: { skuName }, account: { region } }: PlacedDeployment): Figure<MeterPrice> => {
      if (region === null) return unknownCell("Azure does not say where its resource is");
      const reading = byRegion.get(region);
      if (reading === undefined || reading.is === "open") return { is: "loading" };
      if (reading.is === "failed") return unknownCell("the price list could not be read");
      const price = reading.data.types.find((each) => each.skuName.toLowerCase() === skuName?.toLowerCase());
      return price?.hourly ?? { is: "not-offered" };
    };
  }, [asked]);
  return {
    hourlyOf,
    isReading: enabled && asked.some(({ reading }) => reading.is === "open"),
    questions: asked.map(({ region, state, result }): ReadingQuestion => ({
      ...{ what: "Prices", where: regionNames.get(region)?.displayName ?? region, state },
      onRetry: () => void (result && retryNow(azure, result)),
    })),
  };
}
