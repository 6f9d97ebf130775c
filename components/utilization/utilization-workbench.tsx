"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo, useState } from "react";
import { useAccounts, useDeployments } from "@/components/asking";
import { Learn, ScreenFrame, useTimeZone } from "@/components/panel";
import { earlyPart } from "@/components/ui";
import { IgnoredNotice, type StaleSubscriptions } from "@/components/scope";
import type { Subscription } from "@/lib/sources/subscriptions";
import { utilizationHeadline } from "@/lib/utilization";
import { type UtilizationParams, utilizationParams } from "@/lib/utilization/search-params";
import { DeploymentsField } from "./deployments-field";
import { LiveField } from "./live-field";
import { RangeField } from "./range-field";
import { useChosen } from "./use-chosen";
import { useMeasured } from "./use-measured";
import { useRows } from "./use-rows";
import { AnswerSkeleton } from "./utilization-skeleton";
import { UtilizationFailures, UtilizationProgress } from "./utilization-reading";

/** Charts and all that follows from them: the deployments have to be chosen first. */
const UtilizationAnswer = earlyPart(
  () => import("./utilization-answer").then((part) => part.UtilizationAnswer),
  AnswerSkeleton,
);

interface UtilizationWorkbenchProps {
  /** Those looked at, at least one. */
  chosen: readonly [Subscription, ...Subscription[]];
  /** The list of subscriptions, where it could not be read again. */
  stale: StaleSubscriptions | null;
  /** The server's time when it made the page. */
  sentMs: number;
}

/** Which deployments, how far back, and what Azure Monitor says of them; all that is chosen stands in the link. */
export function UtilizationWorkbench({ chosen: subscriptions, stale, sentMs }: UtilizationWorkbenchProps) {
  const [params, setParams] = useQueryStates(utilizationParams);
  const [isStopped, setIsStopped] = useState(false);
  const { zone } = useTimeZone();
  const ids = useMemo(() => subscriptions.map(({ id }) => id), [subscriptions]);
  const accounts = useAccounts(ids, !isStopped);
  const deployments = useDeployments(accounts.all, !isStopped);
  const { chosen, resources } = useChosen(params.deployments, { accounts, deployments });
  const metrics = useMeasured({ params, resources, sentMs, enabled: !isStopped });
  const { range } = metrics;
  const rows = useRows(chosen, metrics, range.kept, range.grainMs);

  const [first, ...others] = rows;

  const set = useCallback((to: Partial<UtilizationParams>) => void setParams(to), [setParams]);
  const { look } = metrics;
  /** Another question is asked up to now. */
  const choose = useCallback((to: Partial<UtilizationParams>) => (set(to), look()), [set, look]);
  const nameOf = (id: string) => subscriptions.find((each) => each.id === id)?.name ?? id;
  const toldOf = (asked: typeof metrics.asked) => [
    ...asked.map((each) => ({ ...each, what: "Metrics", where: whereOf(each.group.resources) })),
    ...accounts.lists.map((each) => ({ ...each, what: "Resources", where: nameOf(each.subscription) })),
    ...deployments.asked.map((each) => ({ ...each, what: "Deployments", where: each.account.name })),
  ];
  const isReading = !isStopped && chosen.length > 0 && (metrics.isOpen || resources.length === 0);
  const answeredMs = metrics.asked.flatMap(({ reading }) => (reading.is === "read" ? reading.data.grainMs : []))[0];
  const evidence = metrics.asked.flatMap(({ reading, group, metrics: names, region }, at) =>
    reading.is === "read"
      ? [
          {
            about: `${at + 1}. ${names.join(", ")}: ${region ?? whereOf(group.resources)}`,
            evidence: reading.data.evidence,
          },
        ]
      : [],
  );
  const progress = (
    <UtilizationProgress
      asked={toldOf(metrics.asked)}
      isStopped={isStopped}
      onStop={() => setIsStopped(true)}
      onResume={() => setIsStopped(false)}
    />
  );
  return (
    <ScreenFrame headline={utilizationHeadline({ deployments: rows, range: params.range, zone, isReading })}>
      <IgnoredNotice parsers={utilizationParams} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <DeploymentsField
          placed={deployments.placed}
          chosen={params.deployments}
          onChoose={(ids) => choose({ deployments: [...ids], zoom: null })}
          isReading={deployments.asked.some(({ reading }) => reading.is === "open")}
        />
        <RangeField params={params} setParams={choose} asked={range} answeredMs={answeredMs ?? null} />
        <LiveField params={params} setParams={choose} upToMs={range.kept?.endMs ?? null} />
      </div>
      {chosen.length === 0 ? (
        <>
          {progress}
          <p className="max-w-prose text-muted">
            Azure Monitor keeps utilization, requests and tokens of each provisioned deployment for 93 days, minute by
            minute. Choose up to 20 deployments under “Deployments”; they stand in the link, together with the range.
          </p>
        </>
      ) : (
        range.kept &&
        first && (
          <UtilizationAnswer
            rows={[first, ...others]}
            progress={progress}
            isReading={isReading}
            focusId={params.focus}
            onFocus={(id) => set({ focus: id })}
            window={range.kept}
            zoom={params.zoom}
            onZoom={(zoom) => set({ zoom })}
            evidence={evidence}
          />
        )
      )}
      <Learn about={["why429", "caching"]} />
      <UtilizationFailures asked={toldOf(metrics.current.asked)} stale={stale} />
    </ScreenFrame>
  );
}

const whereOf = (resources: readonly { resource: string }[]) =>
  resources.map(({ resource }) => resource.slice(resource.lastIndexOf("/") + 1)).join(", ");
