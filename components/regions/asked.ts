import type { QueryKey, UseQueryResult } from "@tanstack/react-query";
import { readingOf } from "@/components/offers";
import type { Reading } from "@/lib/offers";
import { panelState, type PanelState } from "@/lib/query";
import type { ModelCapacities } from "@/lib/sources/capacity";
import type { RegionName } from "@/lib/units";

/** One question to Azure: whose it is, what it is about, and how it stands. */
export interface Asked<T> {
  subscription: string;
  /** Null asks for all regions at once. */
  region: RegionName | null;
  queryKey: QueryKey;
  result: UseQueryResult<T>;
  state: PanelState<T>;
  reading: Reading<T>;
}

/** What every list of Azure's carries beside its rows. */
type Answer = Pick<ModelCapacities, "missing" | "evidence">;

/** Joins questions with their results, which come in the same order. */
export const askedOf = <T extends Answer>(
  questions: readonly { subscription: string; region: RegionName | null; query: { queryKey: QueryKey } }[],
  results: readonly UseQueryResult<T>[],
): readonly Asked<T>[] =>
  questions.flatMap(({ subscription, region, query: { queryKey } }, at) => {
    const result = results[at];
    if (result === undefined) return [];
    const state = panelState(result, { missing: ({ missing }) => missing });
    return [{ subscription, region, queryKey, result, state, reading: readingOf(state) }];
  });
