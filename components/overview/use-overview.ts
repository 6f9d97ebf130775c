"use client";

import { useMemo } from "react";
import {
  useAccounts,
  useDeployments,
  useLocations,
  useQuotaPools,
  useRegionCatalogs,
  useWeek,
} from "@/components/asking";
import type { Reading, Regions } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import type { RegionName } from "@/lib/units";

/** Names of regions are for people: they wait behind the figures. */
const locationsPace = { atFirst: 2, most: 8 };

/** Tokens per minute are none of this screen's. */
const kinds: readonly Pool["kind"][] = ["global", "zone", "regional", "other"];

interface Looking {
  subscriptionName: (id: string) => string;
  /** UTC epoch ms. */
  nowMs: number;
  isStopped: boolean;
}

/**
 * What is asked for the overview: resources, the quota of the regions they are in, their deployments, then catalogues and
 * utilization. Regions without a resource hold nothing that needs a person.
 * @param subscriptions the same list while they are the same
 */
export function useOverview(subscriptions: readonly string[], { subscriptionName, nowMs, isStopped }: Looking) {
  const accounts = useAccounts(subscriptions, !isStopped);
  const places = useMemo(() => {
    const byPlace = new Map<string, { subscription: string; region: RegionName }>();
    for (const { subscription, region } of accounts.all)
      if (subscription !== null && region !== null) byPlace.set(`${subscription} ${region}`, { subscription, region });
    return [...byPlace.values()];
  }, [accounts]);
  const { quotas, pools } = useQuotaPools(places, kinds, !isStopped);
  const deployments = useDeployments(accounts.all, !isStopped);
  const isListed =
    [...accounts.readings.values()].every(isSettled) && deployments.asked.every(({ reading }) => isSettled(reading));
  const locations = useLocations(subscriptions, locationsPace);
  const catalogs = useRegionCatalogs(accounts.all, isListed && !isStopped);
  const regions: Regions = useMemo(
    () =>
      new Map(
        locations
          .flatMap(({ reading }) => (reading.is === "read" ? reading.data.items : []))
          .map((region) => [region.name, region]),
      ),
    [locations],
  );
  const week = useWeek(deployments.placed, {
    ...{ regions, subscriptionName, nowMs, wanted: "use" },
    enabled: isListed && !isStopped,
    isAwaited: !isStopped,
  });
  const asked = useMemo(
    () => ({
      ...{ locations, quotas, lists: accounts.lists },
      ...{ deployments: deployments.asked, catalogs: catalogs.asked },
    }),
    [locations, quotas, accounts, deployments, catalogs],
  );
  const isReading =
    !isStopped &&
    (!isListed ||
      [quotas, catalogs.asked].some((each) => each.some(({ reading }) => !isSettled(reading))) ||
      week.asked.some(({ reading }) => !isSettled(reading)));
  return { accounts, deployments, pools, catalogs, week, regions, asked, isListed, isReading };
}

const isSettled = ({ is }: Reading<unknown>) => is !== "open";
