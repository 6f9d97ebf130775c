"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answersOf, type ReadingQuestion } from "@/components/asking";
import { useAzure } from "@/components/session";
import { availableIn, type Finding, type FindingNames, findingsOf } from "@/lib/findings";
import type { OfferedVersion } from "@/lib/offers";
import type { PlacedDeployment, Pool } from "@/lib/pools";
import { retryNow } from "@/lib/query";
import { capacitiesQuery } from "@/lib/sources/capacity";
import type { useRegionCatalogs } from "./use-region-catalogs";
import type { QuotaView } from "./view";

/** What has been read, for the rules to look at. */
export interface FindingsRead extends QuotaView {
  /** Their ids, as joined by commas: the same text while they are the same. */
  subscriptions: string;
  pools: readonly Pool[];
  placed: readonly PlacedDeployment[];
  catalogs: ReturnType<typeof useRegionCatalogs>;
  /** As those catalogues list them. */
  versions: readonly OfferedVersion[];
  /** Whether something that was asked may still arrive. */
  isReading: boolean;
}

/** With so many pools the rules take under 20 ms, once for each answer that arrives; with more they wait for the last. */
const MOST_LIVE_POOLS = 1_000;

interface Findings {
  findings: readonly Finding[];
  isReading: boolean;
  /** What was asked for the findings alone. */
  questions: readonly ReadingQuestion[];
}

/** What needs a person, the most urgent first; nothing while it is not looked for yet. */
export function useFindings(read: FindingsRead): Findings {
  const { pools, placed, catalogs, versions, nowMs } = read;
  const { asked, available, isOpen, questions } = useAvailable(read);
  const isReading = read.isReading || isOpen;
  const isWaiting = isReading && pools.length > MOST_LIVE_POOLS;
  const findings = useMemo(() => {
    if (isWaiting) return [];
    const whole = new Set(
      catalogs.asked.flatMap(({ region, reading }) =>
        reading.is === "read" && reading.missing.length === 0 ? [region] : [],
      ),
    );
    const isCatalogWhole = (region: Pool["regions"][0]) => whole.has(region);
    return findingsOf({ pools, deployments: placed, versions, isCatalogWhole, asked, available, nowMs });
  }, [pools, placed, catalogs, versions, nowMs, asked, available, isWaiting]);
  return { findings, isReading, questions };
}

/** Available capacity is asked for where the link names a model version: by one call a subscription. */
function useAvailable({ subscriptions, versions, params, subscriptionName }: FindingsRead) {
  const azure = useAzure();
  const { model, version, format } = params;
  const queries = useMemo(
    () =>
      model === "" || version === "" || format === ""
        ? []
        : subscriptions.split(",").map((id) => capacitiesQuery(azure, id, { format, name: model, version })),
    [azure, subscriptions, format, model, version],
  );
  const answers = useQueries({ queries, combine: answersOf });
  const available = useMemo(() => {
    const ids = subscriptions.split(",");
    return availableIn(new Map(answers.map(({ reading }, at) => [ids[at] ?? "", reading])));
  }, [subscriptions, answers]);
  const isMeant = (each: OfferedVersion) => each.name === model && each.version === version && each.format === format;
  return {
    asked: versions.find(isMeant) ?? null,
    available,
    isOpen: answers.some(({ reading }) => reading.is === "open"),
    questions: answers.map(({ state, result }, at) => ({
      ...{ what: "Available capacity", where: subscriptionName(subscriptions.split(",")[at] ?? ""), state },
      onRetry: () => void (result && retryNow(azure, result)),
    })),
  };
}

/** A subscription's name says nothing where there is only one. */
export const findingNames = ({ regions, subscriptions, subscriptionName }: FindingsRead): FindingNames => ({
  region: (name) => regions.get(name)?.displayName ?? name,
  subscription: (id) => (subscriptions.includes(",") ? subscriptionName(id) : null),
});
