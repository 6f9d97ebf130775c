"use client";

import { hashKey } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { usagesQuery } from "@/lib/sources/usages";
import { regionName, type RegionName } from "@/lib/units";
import { answerOf, unanswered } from "./asked";
import { useMany } from "./use-many";

/** The pools of quota of these regions; Azure is asked in this order. */
export function useQuotas(places: readonly { subscription: string; region: RegionName }[], enabled: boolean) {
  const azure = useAzure();
  const names = places.map(({ subscription, region }) => `${subscription} ${region}`).join();
  // The same questions while the places stay: thousands of them are not compared with each answer.
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((name) => {
        const [subscription = "", region = ""] = name.split(" ");
        const query = { ...usagesQuery(azure, subscription, regionName(region)), enabled };
        return { subscription, region: regionName(region), hash: hashKey(query.queryKey), query };
      }),
    [azure, names, enabled],
  );
  const queries = useMemo(() => questions.map(({ query }) => query), [questions]);
  const results = useMany(queries);
  return useMemo(
    () =>
      questions.map(({ subscription, region, hash, query: { queryKey } }) => {
        const result = results.get(hash);
        return { subscription, region, queryKey, ...(result ? answerOf(result) : unanswered) };
      }),
    [questions, results],
  );
}
