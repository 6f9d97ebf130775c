"use client";

import { useMemo } from "react";
import type { useHourlyPrices } from "@/components/asking";
import { findingsOf } from "@/lib/findings";
import { readCatalogs } from "@/lib/offers";
import { type OverviewFacts, watchFacts } from "@/lib/overview";
import type { RegionName } from "@/lib/units";
import type { OverviewAnswerProps } from "./overview-answer";
import { useLooks } from "./use-looks";

const notAsked = () => ({ is: "not-asked" }) as const;

/** All that has been read, for the overview to be made of. */
export function useFacts(
  {
    read,
    subscriptions,
    nowMs,
    isStopped,
  }: Pick<OverviewAnswerProps, "read" | "subscriptions" | "nowMs" | "isStopped">,
  prices: Pick<ReturnType<typeof useHourlyPrices>, "hourlyOf" | "age" | "isReading">,
): OverviewFacts {
  const { accounts, deployments, pools, catalogs, week } = read;
  const { weekBy } = week;
  const { hourlyOf, age: priceAge } = prices;
  const { snapshots, problem } = useLooks();
  const versions = useMemo(() => readCatalogs(catalogs.asked.map(({ reading }) => reading)).versions, [catalogs]);
  const findings = useMemo(() => {
    const whole = new Set<RegionName>(
      catalogs.asked.flatMap(({ region, reading }) =>
        reading.is === "read" && reading.missing.length === 0 ? [region] : [],
      ),
    );
    return findingsOf({
      ...{ pools, deployments: deployments.placed, versions, weekBy, nowMs },
      ...{ asked: null, available: notAsked, isCatalogWhole: (region) => whole.has(region) },
    });
  }, [pools, deployments, versions, catalogs, weekBy, nowMs]);
  const watch = useMemo(
    () => watchFacts(snapshots, { subscriptions, versions, problem, nowMs }),
    [snapshots, subscriptions, versions, problem, nowMs],
  );
  const isReading = !isStopped && (read.isReading || prices.isReading);
  return useMemo(
    () => ({
      ...{ isReading, findings, pools, weekBy, hourlyOf, priceAge, watch, placed: deployments.placed },
      resources: [...accounts.readings.values()],
      lists: deployments.asked.map(({ reading }) => reading),
      catalogs: catalogs.asked.map(({ reading }) => reading),
    }),
    [isReading, findings, pools, weekBy, hourlyOf, priceAge, watch, deployments, accounts, catalogs],
  );
}
