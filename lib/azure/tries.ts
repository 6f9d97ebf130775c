import { LONGEST_PAUSE_MS } from "./bucket";
import { type Call, CallFailed, SentAway } from "./call";

const BACK_OFF_MS = [800, 1_600, 3_200] as const;

/** Spreads those who were refused together; only ever later, so that Azure's own wait is never undercut. */
const jitterMs = (delayMs: number) => 20 + Math.floor(Math.random() * Math.min(delayMs * 0.25, 250));

/**
 * Counts the tries of one call, and decides when it is tried again: up to three more times, after 0.8, 1.6 and 3.2 s or
 * when Azure says. Decided once for each failure, because the gate and the retry policy both ask.
 */
export function createTries(call: Call) {
  let failedCount = 0;
  let last: { error: unknown; atMs: number | null } = { error: null, atMs: null };

  function decide(error: unknown): number | null {
    const backOffMs = BACK_OFF_MS[failedCount];
    if (backOffMs === undefined || !(error instanceof CallFailed) || error instanceof SentAway) return null;
    const { reason } = error;
    const isWorthIt = reason.kind === "throttled" || reason.kind === "unreachable" || reason.kind === "server";
    if (!isWorthIt || !call.isRepeatable) return null;
    const nowMs = Date.now();
    const namedMs = "retryAtMs" in reason ? reason.retryAtMs : null;
    const atMs = namedMs ?? nowMs + backOffMs;
    const latestMs = nowMs + LONGEST_PAUSE_MS;
    return atMs > latestMs ? null : Math.min(atMs + jitterMs(backOffMs), latestMs);
  }

  return {
    /** The instant to try again, or null when trying again would not help, do harm, or take too long. */
    nextAt(error: unknown): number | null {
      if (last.error !== error) {
        last = { error, atMs: decide(error) };
        failedCount += 1;
      }
      return last.atMs;
    },
  };
}

export type Tries = ReturnType<typeof createTries>;
