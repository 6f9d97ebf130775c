import { parseDateTime, SECOND_MS } from "@/lib/time";

interface Ways {
  /** A clock that nobody can set, in ms from any instant. */
  hereMs: () => number;
  /** The browser's own: UTC epoch ms, where it is right. */
  wallMs: () => number;
  /** What the server says it is, UTC epoch ms; null where it cannot be read. */
  read: (signal?: AbortSignal) => Promise<number | null>;
}

/** Less is how a clock is kept right; more is one that was set, or a computer that slept. */
const SLIP_MS = 2 * SECOND_MS;

/** The time of the app's server, for a browser whose own clock is off by minutes, or is set while the page is open. */
export function createServerClock({ hereMs, wallMs, read }: Ways) {
  /** How far the server's time is ahead of `hereMs`; null while nobody told it. */
  let aheadMs: number | null = null;
  let wallAheadMs = 0;

  const now = () => (aheadMs === null ? wallMs() : hereMs() + aheadMs);
  const compare = () => void (wallAheadMs = wallMs() - hereMs());

  return {
    /** UTC epoch ms; the browser's own until somebody has told better. */
    now,
    /** A page tells when it was made, and reaches us later, at worst from a cache: of several the one furthest ahead is nearest. */
    hear(sentMs: number): void {
      if (aheadMs === null) compare();
      aheadMs = Math.max(aheadMs ?? Number.NEGATIVE_INFINITY, sentMs - hereMs());
    },
    /** Asks the server; where it does not answer, what was known stays. @returns now */
    async ask(signal?: AbortSignal): Promise<number> {
      const askedMs = hereMs();
      const serverMs = await read(signal);
      if (serverMs !== null) {
        // It looked at its clock between our question and its answer.
        const [leastMs, mostMs] = [serverMs - hereMs(), serverMs - askedMs];
        aheadMs = Math.min(Math.max(aheadMs ?? leastMs, leastMs), mostMs);
        compare();
      }
      return now();
    },
    /** Whether the browser's clock has moved otherwise than time has: then the server is to be asked. */
    hasSlipped: () => aheadMs !== null && Math.abs(wallMs() - hereMs() - wallAheadMs) > SLIP_MS,
  };
}

/** `/healthz` of the app itself, which tells the server's time. No token goes there. */
async function readServerTime(signal?: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch("/healthz", { cache: "no-store", ...(signal && { signal }) });
    const told: unknown = await answer.json();
    const time = typeof told === "object" && told !== null && "time" in told ? told.time : null;
    return typeof time === "string" ? parseDateTime(time) : null;
  } catch {
    return null; // the network, or a sign-in page in between
  }
}

/** One for all screens of this tab. */
export const serverClock = createServerClock({
  hereMs: () => performance.now(),
  wallMs: () => Date.now(),
  read: readServerTime,
});
