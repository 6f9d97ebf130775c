"use client";

import { useMemo } from "react";
import { useAsked } from "@/components/asking";
import { useAzure } from "@/components/session";
import type { Account } from "@/lib/sources/accounts";
import { catalogQuery, type ModelVersion } from "@/lib/sources/catalog";
import type { RegionName } from "@/lib/units";

/** Each is large, and none is needed for the first figures. */
const AT_A_TIME = 4;

/** The catalogues of the regions that hold resources: which pool each deployment draws from, its sizes, when its model retires. */
export function useRegionCatalogs(accounts: readonly Account[], enabled: boolean) {
  const azure = useAzure();
  const questions = useMemo(() => {
    const askers = new Map<RegionName, string>();
    for (const { region, subscription } of accounts)
      if (region !== null && subscription !== null && !askers.has(region)) askers.set(region, subscription);
    return [...askers].map(([region, subscription]) => ({
      region,
      subscription,
      query: { ...catalogQuery(azure, subscription, region), enabled },
    }));
  }, [azure, accounts, enabled]);
  const asked = useAsked(questions, AT_A_TIME);
  return useMemo(() => {
    const listed = new Map<RegionName, readonly ModelVersion[]>(
      asked.flatMap(({ region, reading }) => (reading.is === "read" ? [[region, reading.data.items] as const] : [])),
    );
    return { asked, versionsIn: (region: RegionName) => listed.get(region) ?? null };
  }, [asked]);
}
