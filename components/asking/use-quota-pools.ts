"use client";

import { useMemo } from "react";
import { type PoolKind, poolsOf, type UsagesReading, withoutWaiting } from "@/lib/pools";
import { rowsOf } from "@/lib/scan";
import { type QuotaPlaces, useQuotas } from "./use-quotas";

/** Behind what people came for there are other questions: the first regions are not to wait for them. */
const pace = { atFirst: 8, most: 96 };

/**
 * The pools of quota that these regions tell of, each once; one that may not be read does not spoil the rest.
 * @param kinds those that are shown; the same list while they are the same
 */
export function useQuotaPools(places: QuotaPlaces, kinds: readonly PoolKind[], enabled: boolean) {
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
