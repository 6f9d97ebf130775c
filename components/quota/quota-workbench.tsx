"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { HoldingsFailures, HoldingsProgress, useAccounts, useDeployments } from "@/components/asking";
import { useRegionCatalogs, useWeek } from "@/components/asking";
import { Learn, ScreenFrame } from "@/components/panel";
import { IgnoredNotice, type StaleSubscriptions } from "@/components/scope";
import { earlyPart, Tabs, useNow } from "@/components/ui";
import type { Reading } from "@/lib/offers";
import { type Pool, poolKinds } from "@/lib/pools";
import { quotaHeadline, quotaTabs } from "@/lib/quota";
import { type QuotaParams, quotaParams } from "@/lib/quota/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { areShapesWhole } from "@/lib/workload";
import { PanelSkeleton } from "./panel-skeleton";
import { useHoldings } from "./use-holdings";
import { usePools } from "./use-pools";

// The answer waits for Azure in any case: it is loaded meanwhile, and is no part of the first load.
const PoolsPanel = earlyPart(() => import("./pools-panel").then((part) => part.PoolsPanel), PanelSkeleton);
const DeploymentsPanel = earlyPart(
  () => import("./deployments-panel").then((part) => part.DeploymentsPanel),
  PanelSkeleton,
);
const FleetPanel = earlyPart(() => import("./fleet-panel").then((part) => part.FleetPanel), PanelSkeleton);
const FindingsLine = earlyPart(
  () => import("./findings-line").then((part) => part.FindingsLine),
  () => <p className="h-[19px]" />,
);

const readsWhole = { shapes: areShapesWhole };

/** Standard pools are dozens for each region: they are put together on their own tab only. */
const mostKinds = poolKinds.filter((kind) => kind !== "standard");

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
  const nowMs = useNow(null);
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const isStopped = stoppedFor === ids.join();
  const stop = useCallback(() => setStoppedFor(ids.join()), [ids]);
  const resume = useCallback(() => setStoppedFor(null), []);
  const names = useMemo(() => new Map(chosen.map(({ id, name }) => [id, name])), [chosen]);
  const subscriptionName = useCallback((id: string) => names.get(id) ?? id, [names]);

  const { locations, quotas, pools, regions } = usePools(
    ids,
    params.tab === "standard" ? poolKinds : mostKinds,
    !isStopped,
  );
  const accounts = useAccounts(ids, !isStopped);
  // Hundreds of resources are asked after the first figures that people came for, not beside them.
  const isSecond = params.tab === "deployments" || quotas.some(isSettled) || locations.every(isSettled);
  const deployments = useDeployments(accounts.all, isSecond && !isStopped);
  // Of a model version that is looked at, findings are wanted wherever there is quota, also where no resource is.
  const catalogPlaces = useMemo(
    () => [...accounts.all, ...(params.model === "" ? [] : pools.filter(isLeft).map(placeOf))],
    [accounts, pools, params.model],
  );
  const catalogs = useRegionCatalogs(catalogPlaces, isSecond && !isStopped);
  const { reconciled, catalog } = useHoldings(pools, { accounts: accounts.readings, deployments, catalogs });
  // Of all deployments, since a list that grows would be asked about again and again.
  const isListed =
    [...accounts.readings.values()].every(({ is }) => is !== "open") && deployments.asked.every(isSettled) && isSecond;
  const isUseWanted = isListed && !isStopped;
  const week = useWeek(deployments.placed, {
    ...{ regions, subscriptionName, nowMs },
    wanted: "use",
    enabled: isUseWanted && params.tab === "deployments",
    isAwaited: !isStopped && params.tab === "deployments",
  });
  const isUseOpen = week.enabled && week.asked.some(isBeingRead);
  const asked = useMemo(
    () => ({
      ...{ locations, quotas, lists: accounts.lists },
      ...{ deployments: deployments.asked, catalogs: catalogs.asked },
    }),
    [locations, quotas, accounts, deployments, catalogs],
  );

  const set = useCallback((to: Partial<QuotaParams>) => void setParams(to), [setParams]);
  const tab = quotaTabs.find(({ id }) => id === params.tab) ?? quotaTabs[0];
  const view = { params, setParams: set, regions, subscriptionName, isOfMany: ids.length > 1, nowMs };
  const isOpen = useMemo(
    () =>
      [...Object.values(asked), [...accounts.readings.values()].map((reading) => ({ reading }))].some((each) =>
        each.some(isBeingRead),
      ),
    [asked, accounts],
  );
  const findingsRead = {
    ...{ ...view, pools, placed: deployments.placed, catalogs, versions: catalog.versions },
    ...{ isReading: (isOpen && !isStopped) || isUseOpen, subscriptions: ids.join(), weekBy: week.weekBy },
  };
  const headline = useMemo(
    () =>
      quotaHeadline({
        ...{ pools, tab: params.tab, deployments: deployments.placed, subscriptionCount: ids.length },
        isReading: isOpen && !isStopped,
        isWhole: [...accounts.readings.values(), ...deployments.asked.map(({ reading }) => reading)].every(isWhole),
      }),
    [pools, params.tab, deployments, accounts, ids, isOpen, isStopped],
  );
  return (
    <ScreenFrame headline={headline}>
      <IgnoredNotice parsers={quotaParams} readsWhole={readsWhole} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line">
        <Tabs
          label="Quota by deployment type"
          tabs={quotaTabs}
          chosen={params.tab}
          panelId="quota-view"
          onChoose={(tab) => set({ tab })}
        />
        <HoldingsProgress
          asked={asked}
          use={week.enabled ? week.asked : none}
          isStopped={isStopped}
          onStop={stop}
          onResume={resume}
        />
      </div>
      <div role="tabpanel" id="quota-view" aria-labelledby={`tab-${params.tab}`} className="flex flex-col gap-6">
        {params.tab === "deployments" && (
          <DeploymentsPanel
            {...view}
            deployments={deployments}
            accounts={accounts.readings}
            versions={catalog.versions}
            findingsRead={findingsRead}
            week={week}
          />
        )}
        {tab?.unit === "PTU" && <FindingsLine read={findingsRead} />}
        {params.tab === "fleet" && <FleetPanel {...view} pools={pools} />}
        {tab !== undefined && params.tab !== "deployments" && params.tab !== "fleet" && (
          <PoolsPanel
            {...view}
            key={tab.id}
            kind={params.tab}
            isReading={isOpen && !isStopped}
            {...{ tab, pools, reconciled, isUseWanted }}
          />
        )}
      </div>
      <Learn about={["quotaOrCapacity", "billing"]} />
      <HoldingsFailures {...{ asked, regions, subscriptionName, stale }} />
    </ScreenFrame>
  );
}

const none: ReturnType<typeof useWeek>["asked"] = [];

const isLeft = ({ kind, remaining }: Pool) => kind !== "standard" && remaining.is === "value" && remaining.value > 0;
const placeOf = ({ subscription, regions: [region] }: Pool) => ({ subscription, region });

/** Read, and nothing of it is missing. */
const isWhole = (reading: Reading<unknown>) => reading.is === "read" && reading.missing.length === 0;
const isBeingRead = ({ reading }: { reading: Reading<unknown> }) => reading.is === "open";
const isSettled = ({ reading }: { reading: Reading<unknown> }) => reading.is !== "open";
