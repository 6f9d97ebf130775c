"use client";

import { useCallback, useMemo, useState } from "react";
import { HoldingsFailures, HoldingsProgress } from "@/components/asking";
import type { StaleSubscriptions } from "@/components/scope";
import { earlyPart, useNow } from "@/components/ui";
import type { Subscription } from "@/lib/sources/subscriptions";
import { OverviewSkeleton } from "./overview-skeleton";
import { useOverview } from "./use-overview";

// The answer waits for Azure in any case: it is loaded meanwhile, and is no part of the first load.
const OverviewAnswer = earlyPart(
  () => import("./overview-answer").then((part) => part.OverviewAnswer),
  OverviewSkeleton,
);

interface OverviewWorkbenchProps {
  /** Those looked at, at least one. */
  chosen: readonly [Subscription, ...Subscription[]];
  /** The list of subscriptions, where it could not be read again: one more of the screen's troubles. */
  stale: StaleSubscriptions | null;
}

/** Asks what there is, and hands it on; nothing is chosen here but the subscriptions. */
export function OverviewWorkbench({ chosen, stale }: OverviewWorkbenchProps) {
  const [stoppedFor, setStoppedFor] = useState<string | null>(null);
  const nowMs = useNow(null);
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const isStopped = stoppedFor === ids.join();
  const stop = useCallback(() => setStoppedFor(ids.join()), [ids]);
  const resume = useCallback(() => setStoppedFor(null), []);
  const names = useMemo(() => new Map(chosen.map(({ id, name }) => [id, name])), [chosen]);
  const subscriptionName = useCallback((id: string) => names.get(id) ?? id, [names]);
  const read = useOverview(ids, { subscriptionName, nowMs, isStopped });
  return (
    <OverviewAnswer
      read={read}
      subscriptions={ids}
      subscriptionName={subscriptionName}
      nowMs={nowMs}
      isStopped={isStopped}
      progress={
        <HoldingsProgress
          asked={read.asked}
          use={read.week.enabled ? read.week.asked : none}
          isStopped={isStopped}
          onStop={stop}
          onResume={resume}
        />
      }
      failures={<HoldingsFailures asked={read.asked} regions={read.regions} {...{ subscriptionName, stale }} />}
    />
  );
}

const none: ReturnType<typeof useOverview>["week"]["asked"] = [];
