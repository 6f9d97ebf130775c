"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import type { Pace } from "@/lib/query";
import { usagesQuery } from "@/lib/sources/usages";
import { regionName, type RegionName } from "@/lib/units";
import { useAsked } from "./use-asked";

export type QuotaPlaces = readonly { subscription: string; region: RegionName }[];

/** What these regions tell of quota; Azure is asked in this order. */
export function useQuotas(places: QuotaPlaces, enabled: boolean, pace?: Pace) {
  const azure = useAzure();
  const names = places.map(({ subscription, region }) => `${subscription} ${region}`).join();
  // The same questions while the places stay: thousands of them are not compared with each answer.
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((name) => {
        const [subscription = "", region = ""] = name.split(" ");
        const query = { ...usagesQuery(azure, subscription, regionName(region)), enabled };
        return { subscription, region: regionName(region), query };
      }),
    [azure, names, enabled],
  );
  return useAsked(questions, pace);
}
