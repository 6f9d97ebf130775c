import { DAY_MS, MINUTE_MS } from "@/lib/time";
import { ListFailed } from "./list-failed";

/** A list as it was read, and how old it is. */
export interface Kept<T> {
  data: T;
  readAtMs: number;
  /** It is older than it should be, and could not be read again. */
  isStale: boolean;
}

interface Entry<T> {
  kept: { data: T; readAtMs: number } | null;
  reading: Promise<void> | null;
  /** What the last reading threw; null after a good one. */
  failed: unknown;
  /** Nobody reads again before this, however often it is asked. */
  notBeforeMs: number;
}

/** Prices change on firsts of months. */
const FRESH_MS = DAY_MS;
const REST_MS = MINUTE_MS;

/**
 * Keeps what was read last of each list: fresh for a day; after that it still answers at once while it is read anew, and stands in where
 * that fails. Each list is read once at a time, however many ask.
 * @param most lists; those that were asked for longest ago are forgotten
 */
export function createListCache<T>(now: () => number, most: number) {
  const entries = new Map<string, Entry<T>>();

  function touched(key: string): Entry<T> {
    const entry = entries.get(key) ?? { kept: null, reading: null, failed: null, notBeforeMs: 0 };
    entries.delete(key);
    entries.set(key, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= most) break;
      entries.delete(oldest);
    }
    return entry;
  }

  async function readInto(entry: Entry<T>, read: () => Promise<T>): Promise<void> {
    try {
      entry.kept = { data: await read(), readAtMs: now() };
      entry.failed = null;
    } catch (error) {
      // Kept, not thrown: while an older list answers, nobody waits for this one.
      entry.failed = error;
      const namedMs = error instanceof ListFailed && "retryAtMs" in error.failure ? error.failure.retryAtMs : null;
      entry.notBeforeMs = namedMs ?? (entry.kept === null ? 0 : now() + REST_MS);
    } finally {
      entry.reading = null;
    }
  }

  /** @throws ListFailed where nothing was ever read */
  return async function get(key: string, read: () => Promise<T>): Promise<Kept<T>> {
    const entry = touched(key);
    const isFresh = entry.kept !== null && now() - entry.kept.readAtMs < FRESH_MS;
    if (!isFresh && now() >= entry.notBeforeMs) entry.reading ??= readInto(entry, read);
    if (entry.kept === null) await entry.reading;
    if (entry.kept !== null) return { ...entry.kept, isStale: !isFresh && entry.failed !== null };
    throw entry.failed;
  };
}
