"use client";

import { useMemo } from "react";
import { useWeek } from "@/components/asking";
import { useCatalog } from "@/components/offers";
import type { Pool, Reconciliation } from "@/lib/pools";
import { askedFor, otherPlaces, peaksOf, writtenRequest } from "@/lib/quota";
import { dataOf } from "@/lib/query";
import { ptu } from "@/lib/units";
import { useAskAnswer } from "./use-ask-answer";
import { useAskCapacities } from "./use-ask-capacities";
import type { QuotaView } from "./view";

export interface AskView extends Pick<QuotaView, "params" | "regions" | "subscriptionName" | "nowMs"> {
  pool: Pool;
  /** Those that may have room instead. */
  pools: readonly Pool[];
  /** A pool held against the deployments that draw from it; null where nobody knows of them. */
  reconciled: (pool: Pool) => Reconciliation | null;
  /** The deployments are known, and utilization may be asked for. */
  isUseWanted: boolean;
}

/** All that a request for more of a pool is written from, as far as it is there, and the request. */
export function useAsk(view: AskView) {
  const { pool, pools, params, regions, subscriptionName, reconciled, isUseWanted, nowMs } = view;
  const catalog = useCatalog(pool.subscription);
  const asked = askedFor(pool, params, catalog.versions);
  const { model, workload, type, question } = asked;
  const answer = useAskAnswer(question);
  const names = { regions, subscriptionName };
  const others = useMemo(() => otherPlaces(pool, pools, params.target), [pool, pools, params.target]);
  const capacities = useAskCapacities(others.subscriptions, model);
  const places = others.within((id) => capacities.find(({ subscription }) => subscription === id)?.reading, names);
  const drawing = useMemo(() => reconciled(pool)?.deployments ?? [], [reconciled, pool]);
  const week = useWeek(drawing, {
    regions,
    subscriptionName,
    nowMs,
    wanted: "peaks",
    enabled: isUseWanted,
    isAwaited: false,
  });
  const peaks = useMemo(() => peaksOf(week.provisioned, week.weekBy), [week.provisioned, week.weekBy]);
  const size = answer && dataOf(answer.state);
  const written = writtenRequest(pool, names, {
    ...{ model, type, workload, peaks, alternatives: places },
    // A region whose catalogue is still to come may take less.
    smallestPtu: catalog.coverage.is === "whole" ? asked.smallestPtu : null,
    targetPtu: params.target === null ? null : ptu(params.target),
    answer: size && {
      ...{ requiredPtu: size.data.requiredPtu, deployableSize: size.data.deployablePtu },
      ...{ shapes: question?.shapes ?? [], evidence: size.evidence },
    },
  });
  return { catalog, asked, answer, size, others, capacities, places, week, peaks, written };
}
