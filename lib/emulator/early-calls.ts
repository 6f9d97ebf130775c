/**
 * Calls made before the wait they were told to keep had run out.
 *
 * A wait begins when the refusal was answered and holds for the very call that was refused; after a 429 it holds for the
 * whole bucket (subscription × kind × person) too. Not early: a call that was already on its way, that is, one that
 * arrives within `travelMs` after the answer left; and one less than 20 ms short, since timers of different machines
 * round differently.
 */
const TIMER_TOLERANCE_MS = 20;

export function createEarlyCalls(travelMs: number) {
  const waits = new Map<string, { fromMs: number; untilMs: number }>();
  return {
    told(keys: readonly string[], nowMs: number, waitMs: number): void {
      for (const key of keys) waits.set(key, { fromMs: nowMs + travelMs, untilMs: nowMs + waitMs });
    },
    isEarly(keys: readonly string[], nowMs: number): boolean {
      return keys.some((key) => {
        const wait = waits.get(key);
        if (!wait) return false;
        if (nowMs >= wait.untilMs) waits.delete(key);
        return nowMs > wait.fromMs && nowMs < wait.untilMs - TIMER_TOLERANCE_MS;
      });
    },
    clear: () => waits.clear(),
  };
}
