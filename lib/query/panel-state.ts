import { type AzureFailure, failureOf } from "@/lib/azure";

/** What a panel shows. Every screen draws all of these, and draws them alike. */
export type PanelState<T> =
  | { is: "loading" }
  | { is: "offline" }
  | { is: "empty" }
  | { is: "forbidden" | "failed"; failure: AzureFailure }
  | { is: "ok"; data: T }
  | { is: "partial"; data: T; missing: readonly AzureFailure[] }
  | { is: "stale"; data: T; failure: AzureFailure; asOf: number };

/** The part of a query's result that decides its state. */
export interface QueryFacts<T> {
  data: T | undefined;
  error: unknown;
  dataUpdatedAt: number;
  fetchStatus: "fetching" | "paused" | "idle";
}

interface Reading<T> {
  /** Whether an answer says that there is nothing. A 0 is not nothing. */
  isEmpty?: (data: T) => boolean;
  /** What an answer itself says is missing of it. */
  missing?: (data: T) => readonly AzureFailure[];
}

/** Derives a panel's state; pure, so that no screen decides it for itself. */
export function panelState<T>(query: QueryFacts<T>, { isEmpty, missing }: Reading<T> = {}): PanelState<T> {
  const { data, error } = query;
  if (data === undefined) {
    if (error) return refusal(failureOf(error));
    return { is: query.fetchStatus === "paused" ? "offline" : "loading" };
  }
  if (error) return { is: "stale", data, failure: failureOf(error), asOf: query.dataUpdatedAt };
  const lacks = missing?.(data) ?? [];
  if (lacks.length > 0) return { is: "partial", data, missing: lacks };
  return isEmpty?.(data) ? { is: "empty" } : { is: "ok", data };
}

const refusal = (failure: AzureFailure): { is: "forbidden" | "failed"; failure: AzureFailure } => ({
  is: failure.kind === "forbidden" ? "forbidden" : "failed",
  failure,
});

/** The answer, where there is any; a stale or partial one is one too. */
export const dataOf = <T>(state: PanelState<T>): T | null => ("data" in state ? state.data : null);
