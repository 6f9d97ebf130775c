"use client";

import { hashKey, type QueryKey, type QueryObserverOptions } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Pace } from "@/lib/query";
import { type Answer, type Answered, answerOf, unanswered } from "./asked";
import { useMany } from "./use-many";

/** One question to Azure, and whatever its asker knows of it. */
interface Question<T> {
  query: QueryObserverOptions<T> & { queryKey: QueryKey };
}

/**
 * Questions with their answers, in their order, which is also the order they are asked in; the same list while nothing has arrived.
 * @param questions the same list while they are the same
 */
export function useAsked<T extends Answer, Q extends object>(
  questions: readonly (Q & Question<T>)[],
  pace?: Pace,
): readonly (Q & Question<T> & Answered<T> & { queryKey: QueryKey })[] {
  const queries = useMemo(() => questions.map(({ query }) => query), [questions]);
  const hashes = useMemo(() => queries.map(({ queryKey }) => hashKey(queryKey)), [queries]);
  const results = useMany(queries, pace);
  return useMemo(
    () =>
      questions.map((question, at) => {
        const result = results.get(hashes[at] ?? "");
        return { ...question, queryKey: question.query.queryKey, ...(result ? answerOf(result) : unanswered) };
      }),
    [questions, hashes, results],
  );
}
