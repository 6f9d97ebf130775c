"use client";

import { useQueries } from "@tanstack/react-query";
import { answersOf, useLocations, usePtuPrices, useQuotas } from "@/components/asking";
import { useAzure } from "@/components/session";
import { anywhere } from "@/lib/deployability";
import { deployedFigure, keptAnswers, sizeQuestions } from "@/lib/plan";
import { regionRows, rowsOf } from "@/lib/scan";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

const OPEN = { is: "open" } as const;
const NOT_ASKED = { is: "not-asked" } as const;
const atOf = (reading: { is: string; data?: { evidence: { at: number } } } | undefined) =>
  reading?.is === "read" ? (reading.data?.evidence.at ?? null) : null;

/** What Azure and the price list say of the plan now, as it is kept with it, and whether some of it is still being asked. */
export function useKeptAnswers({ params, model, version, type, workload, deployed, calculateWith, nowMs }: PlanView) {
  const azure = useAzure();
  const { id } = calculateWith;
  const { region, currency } = params;
  const [size] = usePlannedSizes(
    model === null || workload === null
      ? []
      : [sizeQuestions({ subscription: id, model, skuName: type.skuName }, workload).uncached],
  );
  const [locations] = useLocations([id]);
  const asking = model === null || region === null ? [] : [{ model, region }];
  const [capacity] = useQueries({
    queries: asking.map(({ model: of }) => capacitiesQuery(azure, id, of)),
    combine: answersOf,
  });
  const [quota] = useQuotas(
    asking.map((at) => ({ subscription: id, region: at.region })),
    true,
  );
  const [price] = usePtuPrices(region === null ? [] : [region], currency);

  const scan = {
    ...{ id, locations: rowsOf(locations?.reading ?? OPEN), capacity: capacity?.reading ?? OPEN },
    ...{ capacityIn: () => undefined, quotaIn: () => rowsOf(quota?.reading ?? OPEN) },
  };
  const asked = { neededPtu: params.ptu, nowMs, isStopped: false, residency: anywhere };
  const site = regionRows([scan], { version, readingIn: () => OPEN }, asked)
    .find(({ name }) => name === region)
    ?.sites.find((each) => each.type.skuName === type.skuName)?.best;
  const list = price?.reading;
  const answers = keptAnswers({
    ...{ deployed, currency },
    calculated: size === undefined ? NOT_ASKED : deployedFigure(size.reading),
    available: site?.available ?? NOT_ASKED,
    remaining: site?.remaining ?? NOT_ASKED,
    price: list?.is === "read" ? list.data.types.find(({ skuName }) => skuName === type.skuName) : undefined,
    atMs: {
      size: size?.evidence?.at ?? null,
      ...{ capacity: atOf(capacity?.reading), quota: atOf(quota?.reading) },
      price: list?.is === "read" ? list.data.readAtMs : null,
    },
  });
  const isReading = [size, capacity, quota, price].some((each) => each?.reading.is === "open");
  return { answers, isReading };
}
