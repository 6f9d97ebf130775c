import type { Query, QueryKey } from "@tanstack/react-query";
import type { capacitiesQuery, ModelCapacities } from "@/lib/sources/capacity";
import { nextLookAt } from "@/lib/watching";

type CapacitiesQuery = ReturnType<typeof capacitiesQuery>;
type Asked = Query<ModelCapacities, Error, ModelCapacities, QueryKey>;

/** Timers that fall due in the past would spin. */
const SOONEST_MS = 1_000;

/**
 * The same query, asked again every few minutes while the tab is seen, and at once when it is seen again too late. An instant that
 * Azure named keeps its right of way, earlier or later than the next look.
 * @param minutes 1–15; null leaves the query as it is
 */
export function watched(options: CapacitiesQuery, minutes: number | null): CapacitiesQuery {
  if (minutes === null) return options;
  return {
    ...options,
    refetchInterval: (query) => {
      const dueAt = lookDueAt(query, options, minutes);
      return dueAt === null ? false : Math.max(SOONEST_MS, dueAt - Date.now());
    },
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: (query) => {
      const dueAt = lookDueAt(query, options, minutes);
      // An instant of Azure's that has passed is told as the soonest; lib/azure's gate keeps one that has not.
      return dueAt !== null && dueAt <= Date.now() + SOONEST_MS ? "always" : false;
    },
  };
}

/**
 * When this query is to be asked again, UTC epoch ms; null while it is being asked, or was never.
 * @param options as its source made it: it knows of Azure's own waits
 */
export function lookDueAt(query: Asked, { refetchInterval }: CapacitiesQuery, minutes: number): number | null {
  const { dataUpdatedAt, errorUpdatedAt, fetchStatus } = query.state;
  const lookedAt = Math.max(dataUpdatedAt, errorUpdatedAt);
  if (fetchStatus !== "idle" || lookedAt === 0) return null;
  const azuresWait = typeof refetchInterval === "function" ? refetchInterval(query) : refetchInterval;
  return typeof azuresWait === "number" ? Date.now() + azuresWait : nextLookAt(lookedAt, minutes);
}
