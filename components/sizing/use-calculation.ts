"use client";

import { useQueries } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { panelState, type PanelState, retryNow } from "@/lib/query";
import type { SizeQuestion } from "@/lib/sizing";
import { type CalculatorAnswer, calculatorQuery } from "@/lib/sources/calculator";
import type { DeploymentType } from "@/lib/units";

/** The official calculator's answer for one type: its state, and how to ask again. */
export interface Calculation {
  type: DeploymentType;
  state: PanelState<CalculatorAnswer>;
  queryKey: readonly unknown[];
  /** Asks again, but not before an instant that Azure named. */
  askAgain: () => void;
  /** Asks again now, because a person wants to. */
  retry: () => void;
}

/** Asks the calculator once for each type; nothing while there is no question. */
export function useCalculation(
  subscription: string,
  question: SizeQuestion | null,
  types: readonly DeploymentType[],
): readonly Calculation[] {
  const azure = useAzure();
  const calls =
    question === null
      ? []
      : types.map((type) => ({
          type,
          query: calculatorQuery(azure, { ...question, subscription, skuName: type.skuName }),
        }));
  const results = useQueries({ queries: calls.map(({ query }) => query) });
  return calls.flatMap(({ type, query }, index) => {
    const result = results[index];
    if (!result) return [];
    const askAgain = () => void result.refetch();
    const retry = () => retryNow(azure, result);
    return [{ type, state: panelState(result), queryKey: query.queryKey, askAgain, retry }];
  });
}
