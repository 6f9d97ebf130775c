"use client";

import { useEffect, useEffectEvent, useMemo } from "react";
import { useServerClock } from "@/components/session";
import { dataOf } from "@/lib/query";
import { deploymentPlace } from "@/lib/scope";
import { askedRange, canBeLive, isDue, type MetricResource } from "@/lib/utilization";
import type { UtilizationParams } from "@/lib/utilization/search-params";
import { useHeld } from "./use-held";
import { useLive } from "./use-live";
import { useMetrics } from "./use-metrics";

interface Measuring {
  params: UtilizationParams;
  /** The same list while they are the same resources. */
  resources: readonly MetricResource[];
  /** The server's time when it made the page. */
  sentMs: number;
  enabled: boolean;
}

/**
 * What Azure Monitor says for the link's question. The picture stands still until Refresh, another choice or, live, the next minute;
 * then only what is not over is asked again, and what was read stays until as much has arrived anew.
 */
export function useMeasured({ params, resources, sentMs, enabled }: Measuring) {
  const { nowMs, now, look } = useServerClock(sentMs);
  const names = useMemo(() => namesOf(params.deployments), [params.deployments]);
  const { kept, grainMs } = askedRange(params, nowMs);
  const current = useMetrics({ resources, names, window: kept, grainMs, nowMs, now, enabled });
  const { range, from, to, grain } = params;
  const choice = JSON.stringify([range, from, to, grain, names, resources]);
  const metrics = useHeld(current, { choice, isLess });
  useEachLook(nowMs, () => {
    for (const { result, state } of enabled ? current.asked : []) {
      const known = { data: dataOf(state), failure: "failure" in state ? state.failure : null };
      if (isDue(known, nowMs)) void result?.refetch({ cancelRefetch: false });
    }
  });
  useLive({ isOn: params.live && canBeLive(range) && enabled && resources.length > 0, now, onMinute: look });
  return { ...metrics, current, range: askedRange(params, metrics.shownMs), look };
}

type Metrics = ReturnType<typeof useMetrics>;

/** A piece that has just begun is not read yet, or cannot be: the one before it still tells all that it told. */
const isLess = (next: Metrics, before: Metrics) =>
  (next.isOpen && !before.isOpen) || next.newestCount < before.newestCount;

/** Each name once, in an order that does not depend on what was chosen first: another order is no other question. */
const namesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => deploymentPlace(id)?.name ?? []))].sort();

/** An effect, because what is asked again is outside React: once for each time that somebody looks. */
function useEachLook(nowMs: number, ask: () => void) {
  const askAgain = useEffectEvent(ask);
  useEffect(() => askAgain(), [nowMs]);
}
