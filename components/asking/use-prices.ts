"use client";

import { type QueryKey, useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { readingOf } from "@/components/offers";
import { panelState } from "@/lib/query";
import { type PtuPrices, ptuPricesQuery, type PtuQuestion } from "@/lib/sources/prices";
import { type TokenPrices, tokenPricesQuery, type TokenQuestion } from "@/lib/sources/prices";
import { type Currency, regionName, type RegionName } from "@/lib/units";
import type { Answered } from "./asked";

/** One question to the price list, and how it stands. */
export type AskedPrices<T, Question> = Question & Answered<T> & { queryKey: QueryKey };

// Outside the hooks, so that React Query calls them only when an answer has changed.
const standing = <T>(result: UseQueryResult<T>): Answered<T> => {
  const state = panelState(result);
  return { result, state, reading: readingOf(state) };
};
const ofPtu = (results: readonly UseQueryResult<PtuPrices>[]) => results.map(standing);
const ofTokens = (results: readonly UseQueryResult<TokenPrices>[]) => results.map(standing);

/** Questions with their answers, which come in the same order. */
const joined = <T, Question>(
  questions: readonly (Question & { query: { queryKey: QueryKey } })[],
  answers: readonly Answered<T>[],
): readonly AskedPrices<T, Question>[] =>
  questions.flatMap((question, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ ...question, ...answer, queryKey: question.query.queryKey }];
  });

/** What a PTU costs in each of these regions, in their order. */
export function usePtuPrices(
  regions: readonly RegionName[],
  currency: Currency,
  enabled = true,
): readonly AskedPrices<PtuPrices, PtuQuestion>[] {
  const names = regions.join();
  // The same questions while the regions stay.
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((name) => {
        const question = { region: regionName(name), currency };
        return { ...question, query: { ...ptuPricesQuery(question), enabled } };
      }),
    [names, currency, enabled],
  );
  const answers = useQueries({ queries: questions.map(({ query }) => query), combine: ofPtu });
  return useMemo(() => joined(questions, answers), [questions, answers]);
}

/**
 * What the tokens of these model versions cost in their regions, in their order.
 * @param asked the same list while it is the same
 */
export function useTokenPrices(
  asked: readonly Omit<TokenQuestion, "currency">[],
  currency: Currency,
  enabled = true,
): readonly AskedPrices<TokenPrices, TokenQuestion>[] {
  const questions = useMemo(
    () =>
      asked.map(({ region, model, version }) => {
        const question = { region, model, version, currency };
        return { ...question, query: { ...tokenPricesQuery(question), enabled } };
      }),
    [asked, currency, enabled],
  );
  const answers = useQueries({ queries: questions.map(({ query }) => query), combine: ofTokens });
  return useMemo(() => joined(questions, answers), [questions, answers]);
}
