"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import { panelState, retryNow } from "@/lib/query";
import { calculatorQuery } from "@/lib/sources/calculator";
import type { TimeWindow } from "@/lib/time";
import { loadQuestions, measuredSize, type measuredView, sizedDeployment } from "@/lib/utilization";
import type { ShownDeployment } from "./shown-deployment";

type SizeChoice = Parameters<typeof measuredSize>[2];

/** The load of the window in call shapes, and what Azure's calculator says of them; nothing is asked while metrics are still read. */
export function useMeasuredSize(row: ShownDeployment, window: TimeWindow, { choice, split }: SizeChoice) {
  const azure = useAzure();
  const { deployment, metrics, place } = row;
  const { startMs, endMs } = window;
  const measured = useMemo(
    () =>
      metrics === null || metrics.isOpen ? null : measuredSize(metrics.traffic, { startMs, endMs }, { choice, split }),
    [metrics, startMs, endMs, choice, split],
  );
  const sized = sizedDeployment(deployment);
  const questions = measured === null ? [] : loadQuestions(measured.size, sized, place.subscription);
  const asked = questions.map((each) => ({ ...each, key: JSON.stringify(each.question) }));
  // Served load and demand may be the same question: it is asked once.
  const once = [...new Map(asked.map(({ key, question }) => [key, calculatorQuery(azure, question)]))];
  const results = useQueries({ queries: once.map(([, query]) => query) });
  const calculations = asked.flatMap(({ key, load, bound }) => {
    const at = once.findIndex(([each]) => each === key);
    const [result, query] = [results[at], once[at]?.[1]];
    if (result === undefined || query === undefined) return [];
    return [{ load, bound, state: panelState(result), queryKey: query.queryKey, retry: () => retryNow(azure, result) }];
  });
  const answerOf: Parameters<typeof measuredView>[0]["answerOf"] = (load, bound) => {
    const found = calculations.find((each) => each.load === load && each.bound === bound);
    if (found === undefined) return null;
    const reading = readingOf(found.state);
    return reading.is === "read" ? { ...reading, data: reading.data.data } : reading;
  };
  return { measured, sized, calculations, answerOf };
}
