"use client";

import { useMemo } from "react";
import { useMeasuredHours } from "@/components/asking";
import {
  answersOf429,
  enteredLoad,
  type HourlyLoad,
  isTooSmall,
  measuredLoad,
  noLoad,
  plannedCurve,
  sizeOfLoad,
} from "@/lib/costs";
import { curveLoads } from "@/lib/derived";
import { ruleOf, sizesUpTo } from "@/lib/plan";
import { useCostPrices } from "./use-cost-prices";
import { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

/** Loads that the calculator is asked about, as factors of the entered one: those of "What moves the answer", and some over the chart. */
const FACTORS: readonly number[] = [0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.5, 2, 3, 4];

/** Everything that decides what the plan costs, and how far it has been read. */
export function useCostCase(view: PlanView) {
  const { params, version, type, deployed } = view;
  const { measured, hours, region } = params;
  const asked = useCostPrices(view);
  const official = useOfficialCurve(view);
  const typed = deployed.from === "typed" && deployed.size.is === "value" ? deployed.size.value : null;
  const curve = plannedCurve(official.curve, typed);
  const sizes = sizesUpTo(ruleOf(version, type, region), Math.max(0, ...curve.map((each) => each.deployablePtu)));
  const traffic = useMeasuredHours(measured, view.nowMs);
  const { metrics, window } = traffic;
  const measuredHours = useMemo(
    () => (metrics === null ? null : measuredLoad(metrics.traffic, window)),
    [metrics, window],
  );
  const load = measured === null ? enteredAt(view, hours) : (measuredHours ?? noLoad);
  return {
    kase: { load, prices: asked.prices, curve, sizes, canWait: params.latency === "can-wait" },
    prices: asked,
    official,
    /** A typed size that does not hold the load, and the official one that is reckoned with instead. */
    tooSmall:
      typed !== null && isTooSmall(official.curve, typed) ? { typed, official: sizeOfLoad(official.curve) } : null,
    /** 429s of the measured window; null where they are not known, or nothing is measured. */
    tooMany: measured === null || metrics === null ? null : answersOf429(metrics.traffic),
    enteredAt: (hoursPerDay: number) => enteredAt(view, hoursPerDay),
    isReading: asked.isReading || official.isReading || traffic.isOpen,
    questions: [...asked.questions, ...traffic.questions],
  };
}

const enteredAt = ({ workload }: PlanView, hoursPerDay: number): HourlyLoad =>
  workload === null ? noLoad : enteredLoad({ shapes: workload.uncached, withoutCached: workload.cached, hoursPerDay });

/** Official sizes at some loads; the others are asked when the load itself has an answer, so that a refusal meets one call. */
function useOfficialCurve({ workload, model, calculateWith, type }: PlanView) {
  const loads = workload === null || model === null ? [] : curveLoads(workload.uncached, FACTORS).loads;
  const questionOf = ({ shapes }: (typeof loads)[number]) =>
    model === null ? [] : [{ subscription: calculateWith.id, model, skuName: type.skuName, shapes }];
  const [own] = usePlannedSizes(loads.filter(({ factor }) => factor === 1).flatMap(questionOf));
  const isAnswered = own?.reading.is === "read";
  const answers = usePlannedSizes(isAnswered ? loads.flatMap(questionOf) : []);
  const curve = answers.flatMap(({ reading }, at) => {
    const factor = loads[at]?.factor;
    const size = reading.is === "read" ? reading.data.deployablePtu : null;
    return factor === undefined || size === null ? [] : [{ factor, deployablePtu: size }];
  });
  return {
    curve,
    askedCount: answers.length,
    isReading: own?.reading.is === "open" || answers.some(({ reading }) => reading.is === "open"),
  };
}
