"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { ReadingFailures, ReadingProgress } from "@/components/asking";
import { ScreenFrame } from "@/components/panel";
import { IgnoredNotice, type StaleSubscriptions } from "@/components/scope";
import { earlyPart, Tabs, useNow } from "@/components/ui";
import type { Reading } from "@/lib/offers";
import { quotaHeadline, quotaTabs } from "@/lib/quota";
import { type QuotaParams, quotaParams } from "@/lib/quota/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { PanelSkeleton } from "./panel-skeleton";
import { useAccounts } from "./use-accounts";
import { useDeployments } from "./use-deployments";
import { useHoldings } from "./use-holdings";
import { usePools } from "./use-pools";
import { useQuotaQuestions } from "./use-quota-questions";
import { useRegionCatalogs } from "./use-region-catalogs";

// The answer waits for Azure in any case: it is loaded meanwhile, and is no part of the first load.
const PoolsPanel = earlyPart(() => import("./pools-panel").then((part) => part.PoolsPanel), PanelSkeleton);
const DeploymentsPanel = earlyPart(
  () => import("./deployments-panel").then((part) => part.DeploymentsPanel),
  PanelSkeleton,
);
const FleetPanel = earlyPart(() => import("./fleet-panel").then((part) => part.FleetPanel), PanelSkeleton);

interface QuotaWorkbenchProps {
  /** Those looked at, at least one. */
  chosen: readonly [Subscription, ...Subscription[]];
  /** The list of subscriptions, where it could not be read again: one more of the screen's troubles. */
  stale: StaleSubscriptions | null;
}

/** The pools of quota by deployment type, and the deployments that draw from them; what is looked at stands in the link. */
export function QuotaWorkbench({ chosen, stale }: QuotaWorkbenchProps) {
  const [params, setParams] = useQueryStates(quotaParams);
  const [stoppedFor, setStoppedFor] = useState<string | null>(null);
  const queryClient = useQueryClient();
  const nowMs = useNow(null);
  const ids = chosen.map(({ id }) => id);
  const isStopped = stoppedFor === ids.join();
  const names = useMemo(() => new Map(chosen.map(({ id, name }) => [id, name])), [chosen]);
  const subscriptionName = useCallback((id: string) => names.get(id) ?? id, [names]);

  const { locations, quotas, pools, regions } = usePools(ids, !isStopped);
  const accounts = useAccounts(ids, !isStopped);
  const deployments = useDeployments(accounts.all, !isStopped);
  const catalogs = useRegionCatalogs(accounts.all, !isStopped);
  const { reconciled, catalog } = useHoldings(pools, { accounts: accounts.readings, deployments, catalogs });
  const questions = useQuotaQuestions(
    { locations, quotas, lists: accounts.lists, deployments: deployments.asked, catalogs: catalogs.asked },
    { regions, subscriptionName },
  );
  const staleList = stale && { what: "Subscriptions", where: "", state: stale.state, onRetry: stale.refetch };

  const set = (to: Partial<QuotaParams>) => void setParams(to);
  const asked = [...quotas, ...accounts.lists, ...deployments.asked, ...catalogs.asked];
  const stop = () => {
    setStoppedFor(ids.join());
    for (const { queryKey } of asked) void queryClient.cancelQueries({ queryKey });
  };
  const tab = quotaTabs.find(({ id }) => id === params.tab) ?? quotaTabs[0];
  const view = { params, setParams: set, regions, subscriptionName, nowMs };
  return (
    <ScreenFrame
      headline={quotaHeadline({
        ...{ pools, tab: params.tab, deployments: deployments.placed, subscriptionCount: chosen.length },
        isWhole: [...accounts.readings.values(), ...deployments.asked.map(({ reading }) => reading)].every(isWhole),
      })}
    >
      <IgnoredNotice parsers={quotaParams} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line">
        <Tabs
          label="Quota by deployment type"
          tabs={quotaTabs}
          chosen={params.tab}
          panelId="quota-view"
          onChoose={(tab) => set({ tab })}
        />
        <ReadingProgress
          questions={asked}
          catalogs={null}
          catalogKeys={[]}
          isStopped={isStopped}
          onStop={stop}
          onResume={() => setStoppedFor(null)}
        />
      </div>
      <div role="tabpanel" id="quota-view" aria-labelledby={`tab-${params.tab}`} className="flex flex-col gap-6">
        {params.tab === "deployments" && (
          <DeploymentsPanel
            {...view}
            deployments={deployments}
            accounts={accounts.readings}
            versions={catalog.versions}
          />
        )}
        {params.tab === "fleet" && <FleetPanel {...view} pools={pools} />}
        {tab !== undefined && params.tab !== "deployments" && params.tab !== "fleet" && (
          <PoolsPanel {...view} key={tab.id} kind={params.tab} {...{ tab, pools, reconciled }} />
        )}
      </div>
      <ReadingFailures questions={[...questions, ...(staleList ? [staleList] : [])]} />
    </ScreenFrame>
  );
}

/** Read, and nothing of it is missing. */
const isWhole = (reading: Reading<unknown>) => reading.is === "read" && reading.missing.length === 0;
