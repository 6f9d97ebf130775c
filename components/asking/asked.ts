import type { QueryKey, UseQueryResult } from "@tanstack/react-query";
import { readingOf } from "@/components/offers";
import type { Reading } from "@/lib/offers";
import { panelState, type PanelState, type QueryFacts } from "@/lib/query";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { RegionName } from "@/lib/units";

/** How one question to Azure stands. */
export interface Answered<T> {
  /** Null before its turn. */
  result: Pick<UseQueryResult<T>, "error" | "refetch"> | null;
  state: PanelState<T>;
  reading: Reading<T>;
}

/** One question to Azure: whose it is, what it is about, and how it stands. */
export interface Asked<T> extends Answered<T> {
  subscription: string;
  /** Null asks for all regions at once. */
  region: RegionName | null;
  queryKey: QueryKey;
}

/** What every list of Azure's carries beside its rows. */
export type Answer = Pick<ModelCapacities, "missing" | "evidence">;

type Result<T> = QueryFacts<T> & NonNullable<Answered<T>["result"]>;

export function answerOf<T extends Answer>(result: Result<T>): Answered<T> {
  const state = panelState(result, { missing: ({ missing }) => missing });
  return { result, state, reading: readingOf(state) };
}

/** A question that has not had its turn. */
export const unanswered: Answered<never> = { result: null, state: { is: "loading" }, reading: { is: "open" } };

/** For `combine` of useQueries: outside the hooks, so that React Query calls it only when an answer has changed. */
export const answersOf = <T extends Answer>(results: readonly UseQueryResult<T>[]): Answered<T>[] =>
  results.map(answerOf);

/** Joins questions with their answers, which come in the same order. */
export const askedOf = <T>(
  questions: readonly { subscription: string; region: RegionName | null; query: { queryKey: QueryKey } }[],
  answers: readonly Answered<T>[],
): readonly Asked<T>[] =>
  questions.flatMap(({ subscription, region, query: { queryKey } }, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ subscription, region, queryKey, ...answer }];
  });
