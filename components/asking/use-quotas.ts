"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { usagesQuery } from "@/lib/sources/usages";
import { regionName, type RegionName } from "@/lib/units";
import { answersOf, askedOf } from "./asked";

/** The pools of quota of these regions; Azure is asked in this order. */
export function useQuotas(places: readonly { subscription: string; region: RegionName }[], enabled: boolean) {
  const azure = useAzure();
  const names = places.map(({ subscription, region }) => `${subscription} ${region}`).join();
  // The same questions while the places stay: each new one is told to all who watch the cache, hundreds at each answer.
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((name) => {
        const [subscription = "", region = ""] = name.split(" ");
        const query = { ...usagesQuery(azure, subscription, regionName(region)), enabled };
        return { subscription, region: regionName(region), query };
      }),
    [azure, names, enabled],
  );
  const queries = useMemo(() => questions.map(({ query }) => query), [questions]);
  const answers = useQueries({ queries, combine: answersOf });
  return useMemo(() => askedOf(questions, answers), [questions, answers]);
}
