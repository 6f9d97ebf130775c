"use client";

import { useCallback, useMemo, useState } from "react";
import { useAzure } from "@/components/session";
import type { PlacedDeployment } from "@/lib/pools";
import type { Regions } from "@/lib/offers";
import { retryNow } from "@/lib/query";
import { firstRead } from "@/lib/utilization";
import type { ReadingQuestion } from "./reading-failures";
import { useLastWeek } from "./use-last-week";

const rolesFor = { peaks: ["utilization"], use: ["utilization", "requests"] } as const;

const aboutOf = { utilization: "Utilization", requests: "Requests" };

const none: readonly never[] = [];

/** Until pages of these screens tell the server's clock. */
const clockHere = () => Date.now();

interface Asking {
  regions: Regions;
  subscriptionName: (id: string) => string;
  /** UTC epoch ms. */
  nowMs: number;
  /** What is wanted of it: whether somebody calls a deployment at all is another call. */
  wanted: keyof typeof rolesFor;
  enabled: boolean;
  /** It is not their turn yet, but will be. */
  isAwaited: boolean;
}

/** How much provisioned deployments were used in the last week; of hundreds of resources only some are asked before somebody wants all. */
export function useWeek(
  placed: readonly PlacedDeployment[],
  { wanted, enabled, isAwaited, nowMs, regions, subscriptionName }: Asking,
) {
  const azure = useAzure();
  const [isWhole, setIsWhole] = useState(false);
  const { all, first, rest, moreResources } = useMemo(() => firstRead(placed), [placed]);
  const asking = { enabled, isAwaited, nowMs, roles: rolesFor[wanted], now: clockHere };
  // Two lists: what was read of the first stays as it is when the rest is wanted.
  const firsts = useLastWeek(first, asking);
  const others = useLastWeek(isWhole ? rest : none, asking);
  const asked = useMemo(() => [...firsts.asked, ...others.asked], [firsts, others]);
  const weekBy = useCallback(
    (id: string) => {
      const figure = firsts.weekBy(id);
      return figure.is === "not-asked" ? others.weekBy(id) : figure;
    },
    [firsts, others],
  );
  const named = asked.map(({ subscription, region, account, ...rest }) => {
    const where = region === null ? account : (regions.get(region)?.displayName ?? region);
    return { ...rest, where: [subscriptionName(subscription), where].join(", ") };
  });
  const questions = named.map(({ where, state, result }): ReadingQuestion => ({
    ...{ what: "Utilization", where, state },
    onRetry: () => void (result && retryNow(azure, result)),
  }));
  const evidence = named.flatMap(({ where, role, reading }) =>
    reading.is === "read" ? [{ about: `${aboutOf[role]}: ${where}`, evidence: reading.data.evidence }] : [],
  );
  return {
    ...{ asked, weekBy, questions, evidence, enabled },
    /** The provisioned ones. */
    provisioned: all,
    /** Resources that are not asked by themselves. */
    moreResources: isWhole ? 0 : moreResources,
    readMore: () => setIsWhole(true),
  };
}
