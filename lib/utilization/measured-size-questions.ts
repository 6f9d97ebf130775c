import type { CalculatorQuestion } from "@/lib/sources/calculator";
import type { MeasuredLoad, MeasuredSize } from "@/lib/traffic";
import { type Bound, toTypedWorkload, type Workload, workloadOf } from "@/lib/workload";
import type { Sized } from "./measured-size";

/** What was answered, and what was asked for. */
export type LoadName = "served" | "demand";

/** Served load first. */
export const loadsOf = ({
  served,
  demand,
}: MeasuredSize): readonly { load: LoadName; measured: MeasuredSize["demand"] }[] => [
  { load: "served", measured: served },
  { load: "demand", measured: demand },
];

/** One question to the calculator, and which load it is about. */
export interface LoadQuestion {
  load: LoadName;
  bound: Bound;
  question: CalculatorQuestion;
}

/** A load as a workload of Size: the same shapes and the same cached share make the same questions there. */
export const linkedLoad = ({ shapes, cachedPercent }: Extract<MeasuredLoad, { is: "measured" }>, name = "") => ({
  shapes: shapes.map((shape, at) => ({ name: shapes.length > 1 ? `${name} ${at + 1}`.trim() : name, ...shape })),
  cached: cachedPercent ?? 0,
});

const workloadOfLoad = (load: Extract<MeasuredLoad, { is: "measured" }>): Workload | null =>
  workloadOf(toTypedWorkload({ ...linkedLoad(load), growth: 0 }));

/** What the calculator is asked: each measured load as if nothing were cached, and with its cached share taken off the prompts. */
export function loadQuestions(size: MeasuredSize, sized: Sized, subscription: string): readonly LoadQuestion[] {
  if (sized.is !== "known") return [];
  const { model, skuName } = sized;
  return loadsOf(size).flatMap(({ load, measured }) => {
    const workload = measured.is === "measured" ? workloadOfLoad(measured) : null;
    return boundsOf(workload).map(([bound, shapes]) => ({
      ...{ load, bound },
      question: { subscription, model, skuName, shapes },
    }));
  });
}

function boundsOf(workload: Workload | null) {
  if (workload === null) return [];
  const uncached = ["uncached", workload.uncached] as const;
  return workload.cached === null ? [uncached] : [uncached, ["cached", workload.cached] as const];
}
