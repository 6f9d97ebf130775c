"use client";

import { useMemo } from "react";
import { useCatalog } from "@/components/offers";
import type { Pool } from "@/lib/pools";
import { askedFor, otherPlaces, writtenRequest } from "@/lib/quota";
import { dataOf } from "@/lib/query";
import { ptu } from "@/lib/units";
import { useAskAnswer } from "./use-ask-answer";
import { useAskCapacities } from "./use-ask-capacities";
import type { QuotaView } from "./view";

type AskView = Pick<QuotaView, "params" | "regions" | "subscriptionName"> & { pool: Pool; pools: readonly Pool[] };

/** All that a request for more of a pool is written from, as far as it is there, and the request. */
export function useAsk({ pool, pools, params, regions, subscriptionName }: AskView) {
  const catalog = useCatalog(pool.subscription);
  const asked = askedFor(pool, params, catalog.versions);
  const { model, workload, type, question } = asked;
  const answer = useAskAnswer(question);
  const names = { regions, subscriptionName };
  const others = useMemo(() => otherPlaces(pool, pools, params.target), [pool, pools, params.target]);
  const capacities = useAskCapacities(others.subscriptions, model);
  const places = others.within((id) => capacities.find(({ subscription }) => subscription === id)?.reading, names);
  const size = answer && dataOf(answer.state);
  const written = writtenRequest(pool, names, {
    ...{ model, type, workload, alternatives: places },
    // A region whose catalogue is still to come may take less.
    smallestPtu: catalog.coverage.is === "whole" ? asked.smallestPtu : null,
    targetPtu: params.target === null ? null : ptu(params.target),
    answer: size && {
      ...{ requiredPtu: size.data.requiredPtu, deployableSize: size.data.deployablePtu },
      ...{ shapes: question?.shapes ?? [], evidence: size.evidence },
    },
  });
  return { catalog, asked, answer, size, others, capacities, places, written };
}
