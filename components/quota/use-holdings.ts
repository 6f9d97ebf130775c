"use client";

import { useMemo } from "react";
import { readCatalogs } from "@/lib/offers";
import { holdingsOf, type Pool, reconcile, type Reconciliation } from "@/lib/pools";
import type { useAccounts } from "./use-accounts";
import type { useDeployments } from "./use-deployments";
import type { useRegionCatalogs } from "./use-region-catalogs";

interface Read {
  accounts: ReturnType<typeof useAccounts>["readings"];
  deployments: ReturnType<typeof useDeployments>;
  catalogs: ReturnType<typeof useRegionCatalogs>;
}

/** Who draws from each pool, made when somebody looks: a row is opened, or a sheet is saved. */
export function useHoldings(pools: readonly Pool[], { accounts, deployments, catalogs }: Read) {
  const catalog = useMemo(() => readCatalogs(catalogs.asked.map(({ reading }) => reading)), [catalogs]);
  const reconciled = useMemo(() => {
    const bySubscription = new Map(
      [...accounts].map(([subscription, reading]) => [
        subscription,
        {
          pools: pools.filter((pool) => pool.subscription === subscription),
          holdings: holdingsOf({
            ...{ subscription, accounts: reading },
            deploymentsBy: deployments.readingBy,
            versionsIn: catalogs.versionsIn,
          }),
        },
      ]),
    );
    return (pool: Pool): Reconciliation | null => {
      const own = bySubscription.get(pool.subscription);
      return own === undefined ? null : reconcile(pool, own.holdings, own.pools);
    };
  }, [accounts, deployments, catalogs, pools]);
  return { reconciled, catalog };
}
