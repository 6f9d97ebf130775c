"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { type PoolKind, poolsOf, type UsagesReading, withoutWaiting } from "@/lib/pools";
import type { Pace } from "@/lib/query";
import { rowsOf } from "@/lib/scan";
import { usagesQuery } from "@/lib/sources/usages";
import { regionName, type RegionName } from "@/lib/units";
import { useAsked } from "./use-asked";

type Places = readonly { subscription: string; region: RegionName }[];

/** What these regions tell of quota; Azure is asked in this order. */
export function useQuotas(places: Places, enabled: boolean, pace?: Pace) {
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

/** Behind what people came for there are other questions: the first regions are not to wait for them. */
const pace = { atFirst: 8, most: 96 };

/**
 * The pools of quota that these regions tell of, each once; one that may not be read does not spoil the rest.
 * @param kinds those that are shown; the same list while they are the same
 */
export function useQuotaPools(places: Places, kinds: readonly PoolKind[], enabled: boolean) {
  const quotas = useQuotas(places, enabled, pace);
  const pools = useMemo(() => {
    const read = poolsOf(
      quotas.map(({ subscription, region, reading }): UsagesReading => ({
        ...{ subscription, region, reading: rowsOf(reading) },
      })),
      kinds,
    );
    return enabled ? read : withoutWaiting(read, "reading was cancelled");
  }, [quotas, kinds, enabled]);
  return { quotas, pools };
}
