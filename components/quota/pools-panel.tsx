"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { DownloadButton, earlyPart } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { mayBeOne, type Pool, type PoolKind, type Reconciliation } from "@/lib/pools";
import {
  canAskMore,
  filteredRows,
  groupedRows,
  hiddenCount,
  quotaCsv,
  quotaRows,
  type QuotaTab,
  sortedRows,
} from "@/lib/quota";
import { writeNumber } from "@/lib/units";
import { PanelSkeleton } from "./panel-skeleton";
import { askButtonId } from "./pool-row";
import { PoolsTable } from "./pools-table";
import { PoolsToolbar } from "./pools-toolbar";
import { PtuOrTpm } from "./ptu-or-tpm";
import type { QuotaView } from "./view";

const AskPanel = earlyPart(() => import("./ask-panel").then((part) => part.AskPanel), PanelSkeleton);

interface PoolsPanelProps extends QuotaView {
  tab: QuotaTab;
  kind: PoolKind;
  pools: readonly Pool[];
  /** Whether something may still arrive. */
  isReading: boolean;
  /** A pool held against the deployments that draw from it; null where nobody knows of them. */
  reconciled: (pool: Pool) => Reconciliation | null;
  /** The deployments are known, and utilization may be asked for. */
  isUseWanted: boolean;
}

/** One kind of pool: limit, used and remaining of each, and below each the deployments that draw from it. */
export function PoolsPanel(props: PoolsPanelProps) {
  const { tab, kind, pools, isReading, reconciled, params, setParams, regions, subscriptionName, isOfMany } = props;
  // What is typed is in its field at once; the table follows when there is time, and is not drawn before.
  const settled = useDeferredValue(params);
  const { find, all, region, sort, group } = settled;
  const rows = useMemo(
    () => sortedRows(quotaRows(pools, kind, regions, subscriptionName), sort),
    [pools, kind, regions, subscriptionName, sort],
  );
  const { shown, hidden, groups } = useMemo(() => {
    const shown = filteredRows(rows, { find, all, region });
    return { shown, hidden: hiddenCount(rows, { find, all, region }), groups: groupedRows(shown, group) };
  }, [rows, find, all, region, group]);
  const perhapsOne = useMemo(() => mayBeOne(pools), [pools]);
  const isPerhapsOne = useMemo(() => shown.some(({ pool }) => perhapsOne.has(pool.key)), [shown, perhapsOne]);
  const asked = pools.find((pool) => pool.key === params.ask && pool.kind === kind && canAskMore(pool));
  const [calledKey, setCalledKey] = useState<string | null>(null);
  const ask = useCallback(
    (pool: Pool) => {
      setCalledKey(pool.key);
      setParams({ ask: pool.key });
      document.getElementById("ask-title")?.focus(); // where the panel is of this pool already
    },
    [setParams],
  );
  const csv = () => new Blob([quotaCsv(shown, reconciled)], { type: "text/csv;charset=utf-8" });
  return (
    <section aria-labelledby="pools-title" aria-busy={settled !== params} className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="pools-title" className="text-lg font-semibold">
          {tab.heading}
        </h2>
        <PtuOrTpm kind={kind} />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <PoolsToolbar
          {...{ params, setParams, regions }}
          more={`Also empty${hidden > 0 ? ` (${writeNumber(hidden)})` : ""}`}
          placeholder="Subscription, region, pool"
          isGrouping
        />
        <DownloadButton label="Download CSV" fileName={`${fileStem(["quota", tab.id])}.csv`} make={csv} />
      </div>
      <PoolsTable
        {...{ groups, tab, sort, setParams, isOfMany, reconciled, perhapsOne }}
        askedKey={settled.ask}
        onAsk={ask}
        empty={
          rows.length === 0
            ? isReading
              ? "Reading quota…"
              : "No such pool was found in the regions that were read."
            : hidden > 0 && find === ""
              ? `Nothing is in these ${hidden} pools. “Also empty” shows them.`
              : "No pool matches all these words."
        }
      />
      {isPerhapsOne && (
        <p className="text-sm text-on-notice">
          Azure does not say whose some of these pools are: those with the same figures may be one shared pool. The sums
          count each of them.
        </p>
      )}
      {asked && (
        <AskPanel
          key={asked.key}
          {...props}
          pool={asked}
          isCalled={asked.key === calledKey}
          onClose={() => {
            setParams({ ask: null });
            document.getElementById(askButtonId(asked))?.focus();
          }}
        />
      )}
    </section>
  );
}
