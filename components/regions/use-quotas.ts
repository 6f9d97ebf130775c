"use client";

import { useQueries } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { usagesQuery } from "@/lib/sources/usages";
import type { RegionName } from "@/lib/units";
import { askedOf } from "./asked";

/** The pools of quota of these regions; Azure is asked in this order. */
export function useQuotas(places: readonly { subscription: string; region: RegionName }[], enabled: boolean) {
  const azure = useAzure();
  const questions = places.map(({ subscription, region }) => ({
    ...{ subscription, region },
    query: usagesQuery(azure, subscription, region),
  }));
  const results = useQueries({ queries: questions.map(({ query }) => ({ ...query, enabled })) });
  return askedOf(questions, results);
}
