"use client";

import { useDeferredValue, useMemo } from "react";
import type { useDeployments, useWeek } from "@/components/asking";
import { DownloadButton } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { smallestSizes } from "@/lib/findings";
import type { OfferedVersion, Reading } from "@/lib/offers";
import { deploymentRows, deploymentsCsv, filteredDeployments, sortedDeployments } from "@/lib/quota";
import type { Account } from "@/lib/sources/accounts";
import { writeNumber } from "@/lib/units";
import { DeploymentsTable } from "./deployments-table";
import { FindingsSection } from "./findings-section";
import { PoolsToolbar } from "./pools-toolbar";
import { SlotsTable } from "./slots-table";
import type { FindingsRead } from "./use-findings";
import type { QuotaView } from "./view";
import { WeekReading } from "./week-reading";

interface DeploymentsPanelProps extends QuotaView {
  accounts: ReadonlyMap<string, Reading<readonly Account[]>>;
  deployments: ReturnType<typeof useDeployments>;
  /** As the catalogues of the resources' regions list them. */
  versions: readonly OfferedVersion[];
  findingsRead: FindingsRead;
  week: ReturnType<typeof useWeek>;
}

/** All provisioned deployments of the chosen subscriptions, and the slots of their resources. */
export function DeploymentsPanel(props: DeploymentsPanelProps) {
  const { accounts, deployments, versions, params, setParams, regions, subscriptionName, nowMs, week } = props;
  const { weekBy } = week;
  const { find, all, region, deploymentsSort } = useDeferredValue(params);
  const rows = useMemo(
    () =>
      sortedDeployments(
        deploymentRows(deployments.placed, { regions, subscriptionName, versions, weekBy, nowMs }),
        deploymentsSort,
      ),
    [deployments.placed, regions, subscriptionName, versions, weekBy, nowMs, deploymentsSort],
  );
  const { catalogs } = props.findingsRead;
  const smallestOf = useMemo(() => {
    const whole = new Set(catalogs.asked.flatMap(({ region, state }) => (state.is === "ok" ? [region] : [])));
    return smallestSizes({ versions, isCatalogWhole: (region) => whole.has(region), nowMs });
  }, [catalogs, versions, nowMs]);
  const shown = filteredDeployments(rows, { find, all, region });
  const others = all ? 0 : filteredDeployments(rows, { find, all: true, region }).length - shown.length;
  return (
    <>
      <FindingsSection read={props.findingsRead} />
      <section aria-labelledby="deployments-title" className="flex min-w-0 flex-col gap-3">
        <h2 id="deployments-title" className="text-lg font-semibold">
          {all ? "Deployments" : "Provisioned deployments"}
        </h2>
        <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <PoolsToolbar
            {...{ params, setParams, regions }}
            more={`Also standard${others > 0 ? ` (${writeNumber(others)})` : ""}`}
            placeholder="Deployment, model, resource"
          />
          <DownloadButton
            label="Download CSV"
            fileName={`${fileStem(["deployments"])}.csv`}
            make={() => new Blob([deploymentsCsv(shown)], { type: "text/csv;charset=utf-8" })}
          />
        </div>
        <DeploymentsTable
          rows={shown}
          order={params.deploymentsSort}
          onSort={(order) => setParams({ deploymentsSort: order })}
          empty={
            props.findingsRead.isReading
              ? "Reading deployments…"
              : rows.length === 0
                ? "No deployment was found in the resources that could be read."
                : "No deployment matches."
          }
        />
        <WeekReading week={week} />
      </section>
      <SlotsTable
        accounts={[...accounts.values()].flatMap((reading) => (reading.is === "read" ? reading.data : []))}
        readingBy={deployments.readingBy}
        pools={props.findingsRead.pools}
        {...{ params, setParams, subscriptionName, smallestOf }}
      />
    </>
  );
}
