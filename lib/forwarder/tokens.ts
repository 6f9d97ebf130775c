import { MINUTE_MS, SECOND_MS } from "@/lib/time";
import type { AzToken } from "./az";

/** A token is renewed before Azure refuses it. */
const RENEWED_BEFORE_MS = 5 * MINUTE_MS;
/** Forty refused calls ask for one renewal, not for forty. */
const RENEWED_AT_MOST_EACH_MS = 5 * SECOND_MS;
/** Whoever opens a page may have run `az login` since: then `az` is asked who it is. */
const LOOKED_AFTER_MS = MINUTE_MS;
/** Forty calls that find `az` missing look for it once. */
const FAILED_FOR_MS = SECOND_MS;

/** Why a token is asked for. */
export type Asking =
  | "call"
  /** Azure refused the last one. */
  | "renewal"
  /** A page begins, or a person tries again. */
  | "look";

/** Keeps the one token in memory, and has at most one question to `az` under way. */
export function createTokens(ask: () => Promise<AzToken>, now: () => number = Date.now) {
  let held: { token: AzToken; atMs: number } | null = null;
  let failed: { error: unknown; atMs: number } | null = null;
  let flight: Promise<AzToken> | null = null;

  async function fly(): Promise<AzToken> {
    try {
      const token = await ask();
      held = { token, atMs: now() };
      failed = null;
      return token;
    } catch (error) {
      held = null;
      failed = { error, atMs: now() };
      throw error;
    } finally {
      flight = null;
    }
  }

  function isGood(why: Asking): boolean {
    if (held === null || held.token.expiresAtMs - now() < RENEWED_BEFORE_MS) return false;
    const ageMs = now() - held.atMs;
    if (why === "renewal") return ageMs < RENEWED_AT_MOST_EACH_MS;
    return why === "call" || ageMs < LOOKED_AFTER_MS;
  }

  return {
    /** @throws AzFailed */
    get(why: Asking): Promise<AzToken> {
      if (flight !== null) return flight;
      if (held !== null && isGood(why)) return Promise.resolve(held.token);
      if (why !== "look" && failed !== null && now() - failed.atMs < FAILED_FOR_MS) return Promise.reject(failed.error);
      return (flight = fly());
    },
    forget(): void {
      held = null;
      failed = null;
    },
  };
}

export type Tokens = ReturnType<typeof createTokens>;
