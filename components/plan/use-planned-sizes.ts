"use client";

import { useQueries } from "@tanstack/react-query";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import { panelState, retryNow } from "@/lib/query";
import { type CalculatorQuestion, calculatorQuery } from "@/lib/sources/calculator";

/** Azure's calculator about some loads: an answer each, in their order. The same question is asked once on all screens. */
export function usePlannedSizes(questions: readonly CalculatorQuestion[]) {
  const azure = useAzure();
  const once = [...new Map(questions.map((each) => [JSON.stringify(each), calculatorQuery(azure, each)]))];
  const results = useQueries({ queries: once.map(([, query]) => query) });
  return questions.flatMap((question) => {
    const at = once.findIndex(([key]) => key === JSON.stringify(question));
    const [result, query] = [results[at], once[at]?.[1]];
    if (result === undefined || query === undefined) return [];
    const state = panelState(result);
    const reading = readingOf(state);
    return [
      {
        state,
        reading: reading.is === "read" ? { ...reading, data: reading.data.data } : reading,
        evidence: reading.is === "read" ? reading.data.evidence : null,
        queryKey: query.queryKey,
        retry: () => retryNow(azure, result),
      },
    ];
  });
}
