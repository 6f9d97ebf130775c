"use client";

import { useQueries } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { panelState, type PanelState, retryNow } from "@/lib/query";
import type { SizeQuestion } from "@/lib/sizing";
import { type CalculatorAnswer, calculatorQuery } from "@/lib/sources/calculator";
import { deploymentType, type DeploymentType } from "@/lib/units";
import type { Bound } from "@/lib/workload";

/** What is asked about one model: one call for each type and bound. */
export interface Asked {
  /** Its place among the models that are compared. */
  at: number;
  question: SizeQuestion;
  skuNames: readonly string[];
}

/** The official calculator's answer for one model, type and bound: its state, and how to ask again. */
export interface Calculation {
  at: number;
  model: SizeQuestion["model"];
  type: DeploymentType;
  bound: Bound;
  state: PanelState<CalculatorAnswer>;
  queryKey: readonly unknown[];
  /** Asks again, but not before an instant that Azure named. */
  askAgain: () => void;
  /** Asks again now, because a person wants to. */
  retry: () => void;
}

const bounds: readonly Bound[] = ["uncached", "cached"];

/** Asks the calculator once for each model, type and bound; nothing while nothing is asked. */
export function useCalculations(subscription: string, asked: readonly Asked[]): readonly Calculation[] {
  const azure = useAzure();
  const calls = asked.flatMap(({ at, question: { model, workload }, skuNames }) =>
    skuNames.map(deploymentType).flatMap((type) =>
      bounds.flatMap((bound) => {
        const shapes = workload[bound];
        if (shapes === null) return [];
        const query = calculatorQuery(azure, { subscription, model, skuName: type.skuName, shapes });
        return [{ at, model, type, bound, query }];
      }),
    ),
  );
  const results = useQueries({ queries: calls.map(({ query }) => query) });
  return calls.flatMap(({ query, ...call }, index) => {
    const result = results[index];
    if (!result) return [];
    const askAgain = () => void result.refetch();
    const retry = () => retryNow(azure, result);
    return [{ ...call, state: panelState(result), queryKey: query.queryKey, askAgain, retry }];
  });
}
