import { hashKey, type QueryKey } from "@tanstack/react-query";

/**
 * Which queries wait, and until when: a query that Azure asked to pause is still loading, and the screen counts down.
 * Kept beside the query cache, because a query has no place for "not yet, but at 14:02:07".
 */
const untilByQuery = new Map<string, number>();
const listeners = new Set<() => void>();

/** @param untilMs UTC epoch milliseconds, or null when the query waits no longer */
export function setWait(queryKey: QueryKey, untilMs: number | null): void {
  const hash = hashKey(queryKey);
  if (untilMs === (untilByQuery.get(hash) ?? null)) return;
  if (untilMs === null) untilByQuery.delete(hash);
  else untilByQuery.set(hash, untilMs);
  listeners.forEach((listener) => listener());
}

/** The instant this query waits for; null when it does not wait. */
export const waitOf = (queryKey: QueryKey): number | null =>
  untilByQuery.size === 0 ? null : (untilByQuery.get(hashKey(queryKey)) ?? null); // thousands may ask

/** Calls `listener` at each change; returns how to stop. */
export function subscribeToWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
