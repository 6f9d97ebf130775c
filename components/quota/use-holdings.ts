"use client";

import { useMemo } from "react";
import type { useAccounts, useDeployments, useRegionCatalogs } from "@/components/asking";
import { readCatalogs } from "@/lib/offers";
import { type Pool, reconciler } from "@/lib/pools";

interface Read {
  accounts: ReturnType<typeof useAccounts>["readings"];
  deployments: ReturnType<typeof useDeployments>;
  catalogs: ReturnType<typeof useRegionCatalogs>;
}

/** Who draws from each pool, made when somebody looks: a row is opened, or a sheet is saved. */
export function useHoldings(pools: readonly Pool[], { accounts, deployments, catalogs }: Read) {
  const catalog = useMemo(() => readCatalogs(catalogs.asked.map(({ reading }) => reading)), [catalogs]);
  // Nothing is put together before somebody opens a pool, or saves the table.
  const reconciled = useMemo(
    () =>
      reconciler(pools, (subscription) => {
        const reading = accounts.get(subscription);
        if (reading === undefined) return null;
        const { readingBy: deploymentsBy } = deployments;
        return { subscription, accounts: reading, deploymentsBy, versionsIn: catalogs.versionsIn };
      }),
    [accounts, deployments, catalogs, pools],
  );
  return { reconciled, catalog };
}
