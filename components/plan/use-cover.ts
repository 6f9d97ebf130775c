"use client";

import { useMemo } from "react";
import { type ReadingQuestion, usePtuPrices } from "@/components/asking";
import { coverOf, priceSet } from "@/lib/costs";
import { deployedThere } from "@/lib/plan";
import { notOffered, regionName, sameSku, unknownCell, valueCell } from "@/lib/units";
import { usePlacedDeployments } from "./use-placed-deployments";
import type { PlanView } from "./view";

const notRead = unknownCell("the price list could not be read");

/** Deployed PTU against what a person says is reserved, with the prices of each region. */
export function useCover({ params, chosen }: PlanView) {
  const { reserved, currency, discount } = params;
  const { placed, accounts, deployments, isReading } = usePlacedDeployments(chosen, true);
  const isWhole =
    !isReading &&
    [...accounts.readings.values(), ...deployments.asked.map(({ reading }) => reading)].every(
      (reading) => reading.is === "read" && reading.missing.length === 0,
    );
  const deployed = useMemo(() => deployedThere(placed), [placed]);
  const regions = useMemo(
    () => [...new Set([...deployed, ...reserved].map(({ region }) => region))].sort().map(regionName),
    [deployed, reserved],
  );
  const prices = usePtuPrices(isReading ? [] : regions, currency);
  const pricesOf = ({ skuName, region }: { skuName: string; region: string }) => {
    const reading = prices.find((each) => each.region === region)?.reading;
    const listed = reading?.is === "read" ? reading.data.types.find((each) => sameSku(each.skuName, skuName)) : null;
    return priceSet({
      ptu: listed === null ? notRead : listed === undefined ? notOffered : valueCell(listed),
      ...{ tokens: notOffered, typed: {}, discountPercent: discount },
    });
  };
  const told: readonly ReadingQuestion[] = [
    ...accounts.lists.map(({ state, result }) => ({
      what: "Resources",
      where: "",
      state,
      onRetry: () => void result?.refetch(),
    })),
    ...deployments.asked.map(({ account, state, result }) => ({
      ...{ what: "Deployments", where: account.name, state },
      onRetry: () => void result?.refetch(),
    })),
    ...prices.map(({ region, state, result }) => ({
      ...{ what: "PTU prices", where: region, state },
      onRetry: () => void result?.refetch(),
    })),
  ];
  return {
    rows: coverOf({ deployed, isWhole, reservations: reserved, pricesOf }),
    isReading,
    isReadingPrices: isReading || prices.some(({ reading }) => reading.is === "open"),
    questions: told,
    progress: {
      read: deployments.asked.filter(({ reading }) => reading.is !== "open").length,
      of: deployments.asked.length,
    },
  };
}
