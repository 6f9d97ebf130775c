"use client";

import { type QueryKey, useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import type { Reading, Regions } from "@/lib/offers";
import type { PlacedDeployment } from "@/lib/pools";
import { panelState, retryNow } from "@/lib/query";
import { type MeterPrice, type PtuPrices, ptuPricesQuery, type PtuQuestion } from "@/lib/sources/prices";
import { type TokenPrices, tokenPricesQuery, type TokenQuestion } from "@/lib/sources/prices";
import { type Currency, type Figure, isProvisioned, regionName, type RegionName, unknownCell } from "@/lib/units";
import type { Answered } from "./asked";
import type { ReadingQuestion } from "./reading-failures";

/** One question to the price list, and how it stands. */
type AskedPrices<T, Question> = Question & Answered<T> & { queryKey: QueryKey };

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

/** As the list gives them: in all others they are converted, and indicative. */
const CURRENCY = "USD";

const nowhere = unknownCell("Azure does not say where its resource is");

function hourlyIn(reading: Reading<PtuPrices> | undefined, skuName: string | null): Figure<MeterPrice> {
  if (reading === undefined || reading.is === "open") return { is: "loading" };
  if (reading.is === "failed") return unknownCell("the price list could not be read");
  const price = reading.data.types.find((each) => each.skuName.toLowerCase() === skuName?.toLowerCase());
  return price?.hourly ?? { is: "not-offered" };
}

/** The oldest part of the list, and whether one stands in for another that could not be read; null where nothing was read. */
function ageOf(readings: readonly Reading<PtuPrices>[]) {
  const read = readings.flatMap((reading) => (reading.is === "read" ? [reading.data] : []));
  if (read.length === 0) return null;
  return {
    readAtMs: Math.min(...read.map(({ readAtMs }) => readAtMs)),
    isStale: read.some(({ isStale }) => isStale),
  };
}

/** What one PTU of a type costs by the hour in a region; null where Azure does not say which. */
export function useHourlyPrice(region: RegionName | null, skuName: string | null, enabled: boolean) {
  const [asked] = usePtuPrices(region === null ? [] : [region], CURRENCY, enabled);
  return region === null ? nowhere : hourlyIn(asked?.reading, skuName);
}

/**
 * What one PTU costs by the hour where provisioned deployments are.
 * @param placed the same list while it is the same
 */
export function useHourlyPrices(placed: readonly PlacedDeployment[], regionNames: Regions, enabled: boolean) {
  const azure = useAzure();
  const regions = useMemo(() => {
    const held = placed.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));
    return [...new Set(held.flatMap(({ account: { region } }) => region ?? []))].toSorted();
  }, [placed]);
  const asked = usePtuPrices(regions, CURRENCY, enabled);
  const hourlyOf = useMemo(() => {
    const byRegion = new Map(asked.map(({ region, reading }) => [region, reading]));
    return ({ deployment: { skuName }, account: { region } }: PlacedDeployment): Figure<MeterPrice> => {
      return region === null ? nowhere : hourlyIn(byRegion.get(region), skuName);
    };
  }, [asked]);
  const age = useMemo(() => ageOf(asked.map(({ reading }) => reading)), [asked]);
  return {
    hourlyOf,
    age,
    isReading: enabled && asked.some(({ reading }) => reading.is === "open"),
    questions: asked.map(({ region, state, result }): ReadingQuestion => ({
      ...{ what: "Prices", where: regionNames.get(region)?.displayName ?? region, state },
      onRetry: () => void (result && retryNow(azure, result)),
    })),
  };
}
