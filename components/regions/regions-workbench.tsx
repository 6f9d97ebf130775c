"use client";

import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { ReadingFailures, ReadingProgress } from "@/components/asking";
import { Learn, ScreenFrame, Waiting } from "@/components/panel";
import { IgnoredNotice, type StaleSubscriptions, useSubscriptions } from "@/components/scope";
import { Checkbox, earlyPart, Tabs, useNow } from "@/components/ui";
import { residencyWords } from "@/lib/offers";
import { regionsHeadline } from "@/lib/placing";
import { filteredRows, geographyChoices, lookedSubscriptions } from "@/lib/regions";
import { withTypes } from "@/lib/scan";
import { regionsHref, type RegionsParams, regionsParams } from "@/lib/regions/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { namesSku, ptu, writeNumber } from "@/lib/units";
import { AnswerSkeleton } from "./answer-skeleton";
import { RegionsQuestion } from "./regions-question";
import { useQuestions } from "./use-questions";
import { useScan } from "./use-scan";

// The answer waits for Azure in any case: it is loaded meanwhile, and is no part of the first load.
const RegionsAnswer = earlyPart(() => import("./regions-answer").then((part) => part.RegionsAnswer), AnswerSkeleton);
const NoModel = dynamic(() => import("./no-model").then((part) => part.NoModel), {
  ssr: false,
  loading: AnswerSkeleton,
});

// Another view, asked for by few: not part of the first load.
const AvailabilityPanel = dynamic(() => import("./availability-panel").then((part) => part.AvailabilityPanel), {
  ssr: false,
});

const views = [
  { id: "map", name: "Map and table" },
  { id: "availability", name: "Availability" },
] as const;

interface RegionsWorkbenchProps {
  /** Those looked at, at least one. */
  chosen: readonly [Subscription, ...Subscription[]];
  /** The list of subscriptions, where it could not be read again: one more of the screen's troubles. */
  stale: StaleSubscriptions | null;
}

/** Question and answer side by side; what is asked stands in the link. */
export function RegionsWorkbench({ chosen, stale }: RegionsWorkbenchProps) {
  const [params, setParams] = useQueryStates(regionsParams);
  const [stoppedQuestion, setStoppedQuestion] = useState<string | null>(null);
  const queryClient = useQueryClient();
  const { chosenIds } = useSubscriptions();
  const nowMs = useNow(null);
  const looked = lookedSubscriptions(chosen, chosenIds.length > 0);
  const [first, ...others] = looked;
  const leftOut = chosen.filter(({ isUsable }) => isUsable).length - looked.length;

  // Another model version, or other subscriptions, are another scan.
  const scanned = [params.format, params.model, params.version, ...looked.map(({ id }) => id)].join(" ");
  const isStopped = stoppedQuestion === scanned;
  const question = { neededPtu: params.ptu, residency: params.stay, nowMs, isStopped };
  const scan = useScan({ params, subscriptions: [first.id, ...others.map(({ id }) => id)], question });
  const questions = useQuestions(scan, (id) => looked.find((each) => each.id === id)?.name ?? id);
  const rows = withTypes(scan.rows, params.type);
  const asked = [...scan.capacities, ...scan.quotas];
  const staleList = stale && { what: "Subscriptions", where: "", state: stale.state, onRetry: stale.refetch };

  const set = (to: Partial<RegionsParams>) => void setParams(to);
  const stop = () => {
    setStoppedQuestion(scanned);
    for (const queryKey of [...asked.map((each) => each.queryKey), ...scan.catalogs.furtherKeys])
      void queryClient.cancelQueries({ queryKey });
  };
  return (
    <ScreenFrame
      headline={regionsHeadline({
        rows: filteredRows(rows, { geography: params.geography, only: false, find: "" }),
        types: scan.types.filter(({ skuName }) => namesSku(params.type, skuName)),
        model: scan.model === null ? "" : params.model,
        version: params.version,
        neededPtu: params.ptu === null ? null : ptu(params.ptu),
        home: { home: params.home, regions: scan.regions },
        reading: {
          catalog: !isStopped && scan.catalog.coverage.is === "reading",
          capacity: !isStopped && scan.wide.some(({ reading }) => reading.is === "open"),
          quota: !isStopped && scan.quotas.some(({ reading }) => reading.is === "open"),
        },
        where: [params.geography === null ? "" : `in ${params.geography}`, residencyWords(params.stay, scan.regions)]
          .filter(Boolean)
          .join(", "),
      })}
    >
      <IgnoredNotice parsers={regionsParams} />
      {leftOut > 0 && (
        <p className="text-sm text-on-notice">
          Looks at the first {looked.length} of {writeNumber(looked.length + leftOut)} subscriptions. Choose others
          under “Subscriptions”.
        </p>
      )}
      <RegionsQuestion
        params={params}
        setParams={set}
        versions={scan.catalog.versions}
        coverage={scan.catalog.coverage.is}
        progress={
          scan.catalog.versions.length === 0 &&
          scan.catalog.coverage.is === "reading" && <Waiting queryKeys={scan.catalogs.queryKeys}>Reading…</Waiting>
        }
        types={scan.types}
        geographies={geographyChoices([...scan.rows])}
        regions={scan.regions}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line">
        <Tabs
          label="Views"
          tabs={views}
          chosen={params.view}
          panelId="regions-view"
          onChoose={(view) => set({ view })}
        />
        <div className="flex flex-wrap items-center gap-x-5">
          <ReadingProgress
            questions={asked}
            catalogs={scan.catalog.coverage.is === "reading" ? scan.catalog : null}
            catalogKeys={scan.catalogs.queryKeys}
            isStopped={isStopped}
            onStop={stop}
            onResume={() => setStoppedQuestion(null)}
          />
          {params.view === "map" && (
            <Checkbox isChecked={params.only} onChange={(only) => set({ only })}>
              Only deployable
            </Checkbox>
          )}
        </div>
      </div>
      <div role="tabpanel" id="regions-view" aria-labelledby={`tab-${params.view}`} className="flex flex-col gap-6">
        {params.view === "map" && scan.model === null && (
          <NoModel
            name={params.version === "" ? "" : `${params.model} ${params.version}`}
            isReading={scan.catalog.coverage.is === "reading"}
            partly={scan.catalog.coverage.is === "partial" ? scan.catalog.coverage.why : null}
          />
        )}
        {params.view === "map" && scan.model !== null && (
          <RegionsAnswer
            scan={scan}
            questions={questions}
            rows={rows}
            params={params}
            setParams={set}
            looked={looked}
            nowMs={nowMs}
          />
        )}
        {params.view === "availability" && (
          <AvailabilityPanel
            versions={scan.catalog.versions}
            regions={scan.regions}
            coverage={scan.catalog.coverage}
            states={scan.catalogs.states}
            progress={scan.catalog}
            params={params}
            setParams={set}
            hrefOf={({ name, version, format }) =>
              regionsHref({ ...params, model: name, version, format, view: "map", subscriptions: [...chosenIds] })
            }
            nowMs={nowMs}
          />
        )}
      </div>
      <Learn about={["quotaOrCapacity", "types"]} />
      <ReadingFailures
        questions={[...questions, ...(staleList ? [staleList] : [])]}
        troubles={scan.catalog.troubles}
        onRetryCatalogs={scan.catalogs.refetchLacking}
      />
    </ScreenFrame>
  );
}
