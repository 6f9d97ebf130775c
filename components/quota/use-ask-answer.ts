"use client";

import { useQueries } from "@tanstack/react-query";
import { useAzure } from "@/components/session";
import { panelState, retryNow } from "@/lib/query";
import { type CalculatorQuestion, calculatorQuery } from "@/lib/sources/calculator";

/** The official calculator's answer for a request; null while the question is not whole, and nothing is asked. */
export function useAskAnswer(question: CalculatorQuestion | null) {
  const azure = useAzure();
  const queries = question === null ? [] : [calculatorQuery(azure, question)];
  const [result] = useQueries({ queries });
  const [query] = queries;
  if (result === undefined || query === undefined) return null;
  return { state: panelState(result), queryKey: query.queryKey, retry: () => retryNow(azure, result) };
}
