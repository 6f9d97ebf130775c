import { notifyManager, type QueryCache } from "@tanstack/react-query";

/** Of all questions that something on the screen shows. */
export interface Activity {
  /** When the oldest answer arrived, UTC epoch ms; null without one. */
  oldestAt: number | null;
  isReading: boolean;
}

export const atRest: Activity = { oldestAt: null, isReading: false };

/** Looks through the cache once for all that has happened in a while: each of thousands of answers brings several events. */
export function activityOf(cache: QueryCache) {
  let activity = atRest;

  function look(): void {
    const shown = cache.getAll().filter((query) => query.isActive());
    const times = shown.flatMap(({ state: { dataUpdatedAt } }) => (dataUpdatedAt > 0 ? [dataUpdatedAt] : []));
    const oldestAt = times.reduce<number | null>((oldest, at) => (oldest !== null && oldest < at ? oldest : at), null);
    const isReading = cache.getAll().some(({ state }) => state.fetchStatus === "fetching");
    if (oldestAt !== activity.oldestAt || isReading !== activity.isReading) activity = { oldestAt, isReading };
  }

  return {
    subscribe(listener: () => void): () => void {
      let isDue = false;
      look();
      return cache.subscribe(() => {
        if (isDue) return;
        isDue = true;
        notifyManager.schedule(() => {
          isDue = false;
          look();
          listener();
        });
      });
    },
    now: () => activity,
  };
}
