"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answersOf, type ReadingQuestion, type useRegionCatalogs } from "@/components/asking";
import { useAzure } from "@/components/session";
import { availableIn, type Finding, type FindingNames, findingsOf } from "@/lib/findings";
import type { OfferedVersion } from "@/lib/offers";
import type { PlacedDeployment, Pool } from "@/lib/pools";
import { retryNow } from "@/lib/query";
import type { LastWeek } from "@/lib/traffic";
import { type Figure, isProvisioned } from "@/lib/units";
import { capacitiesQuery } from "@/lib/sources/capacity";
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
  /** How provisioned deployments were used of late, as far as that was asked. */
  weekBy: (id: string) => Figure<LastWeek>;
  /** Whether something that was asked may still arrive. */
  isReading: boolean;
}

/** With so many pools the rules take under 20 ms, once for each answer that arrives; with more they wait for the last. */
const MOST_LIVE_POOLS = 1_000;

interface Findings {
  findings: readonly Finding[];
  isReading: boolean;
  /** Of how many provisioned deployments nobody knows whether they are idle. */
  unknownUse: number;
  /** What was asked for the findings alone. */
  questions: readonly ReadingQuestion[];
}

/** What needs a person, the most urgent first; nothing while it is not looked for yet. */
export function useFindings(read: FindingsRead): Findings {
  const { pools, placed, catalogs, versions, weekBy, nowMs } = read;
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
    return findingsOf({ pools, deployments: placed, versions, isCatalogWhole, asked, available, weekBy, nowMs });
  }, [pools, placed, catalogs, versions, weekBy, nowMs, asked, available, isWaiting]);
  const unknownUse = useMemo(() => placed.filter((each) => isUseUnknown(each, weekBy)).length, [placed, weekBy]);
  return { findings, isReading, unknownUse, questions };
}

function isUseUnknown({ deployment: { id, skuName } }: PlacedDeployment, weekBy: FindingsRead["weekBy"]): boolean {
  if (skuName === null || !isProvisioned(skuName)) return false;
  const week = weekBy(id);
  return week.is !== "value" || week.value.idleness.is === "unknown";
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
