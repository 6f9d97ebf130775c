"use client";

import { useQueryStates } from "nuqs";
import { useCatalog } from "@/components/offers";
import { useNow } from "@/components/ui";
import { chosenVersion } from "@/lib/offers";
import { chosenType, deployedFigure, deployedSize, plannedModel, plannedShapes, sizeQuestions } from "@/lib/plan";
import { type PlanParams, planParams } from "@/lib/plan/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

type Chosen = PlanView["chosen"];

const isRepriced = (to: Partial<PlanParams>) =>
  ["model", "version", "type", "region", "currency"].some((name) => name in to);

/** The question of the link, the catalogue, and how many PTU Azure's calculator says the load takes. */
export function usePlan(chosen: Chosen, all: readonly Subscription[]) {
  const [params, setParams] = useQueryStates(planParams);
  const nowMs = useNow(null);
  const calculateWith =
    all.find(({ id }) => id === params.calculateWith) ?? chosen.find(({ isUsable }) => isUsable) ?? chosen[0];
  const catalog = useCatalog(calculateWith.id);
  const version = chosenVersion(catalog.versions, params);
  const model = plannedModel(params, version);
  const { types, type } = chosenType(params, version);
  const workload = plannedShapes(params);
  const asked =
    model === null || workload === null
      ? null
      : sizeQuestions({ subscription: calculateWith.id, model, skuName: type.skuName }, workload);
  const calculations = usePlannedSizes(asked === null ? [] : [asked.uncached, ...(asked.cached ? [asked.cached] : [])]);
  const [uncached, cached] = calculations;
  const view: PlanView = {
    ...{ params, chosen, calculateWith, catalog, version, model, type, workload, nowMs },
    // A price that was typed is of the model, type, region and currency it was typed for.
    setParams: (to: Partial<PlanParams>) => void setParams(isRepriced(to) ? { prices: {}, ...to } : to),
    deployed: deployedSize(params.ptu, uncached?.reading ?? null),
    cachedSize: cached === undefined ? null : deployedFigure(cached.reading),
  };
  return { view, types, calculations };
}
