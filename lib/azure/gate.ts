import { SECOND_MS } from "@/lib/time";
import type { CallKind } from "./operation";

/**
 * Azure allows each principal 250 reads + 25/s and 200 writes + 10/s per subscription; other tools of the same person draw
 * from the same buckets, so we stay below.
 * Source: learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling; read 2026-11-21.
 */
const limits: Record<CallKind, { burst: number; perSecond: number }> = {
  reads: { burst: 200, perSecond: 20 },
  writes: { burst: 100, perSecond: 8 },
};
const IN_FLIGHT_LIMIT = 12;

/** A pause longer than this is not waited out: the call ends as a failure that carries the instant. */
export const LONGEST_PAUSE_MS = 60 * SECOND_MS;

/** Thrown to a caller that would have to wait longer than `LONGEST_PAUSE_MS`. */
export class PausedTooLong extends Error {
  override readonly name = "PausedTooLong";
  constructor(readonly untilMs: number) {
    super("Azure asked for a long pause");
  }
}

/** Told the instant a call waits for, and null when it waits no longer. */
export type OnWait = (untilMs: number | null) => void;

interface Waiter {
  admit: () => void;
  refuse: (reason: unknown) => void;
  onWait: OnWait | undefined;
}

/**
 * One gate for all screens. Per subscription at most 12 calls are under way; per subscription and kind a token bucket limits
 * how fast they start, and a pause that Azure asked for holds all of that bucket.
 */
export function createGate() {
  const inFlight = new Map<string | null, number>();
  const buckets = new Map<string, Bucket>();

  const bucketOf = (subscription: string | null, kind: CallKind) => {
    const key = `${subscription} ${kind}`;
    const known =
      buckets.get(key) ??
      createBucket(kind, {
        hasRoom: () => (inFlight.get(subscription) ?? 0) < IN_FLIGHT_LIMIT,
        took: () => inFlight.set(subscription, (inFlight.get(subscription) ?? 0) + 1),
      });
    buckets.set(key, known);
    return known;
  };

  const leave = (subscription: string | null) => {
    inFlight.set(subscription, (inFlight.get(subscription) ?? 1) - 1);
    for (const kind of ["reads", "writes"] as const) bucketOf(subscription, kind).pump();
  };

  return {
    /** Waits for a place; resolves to the function that gives it back. Rejects when cancelled or paused too long. */
    async enter(subscription: string | null, kind: CallKind, signal: AbortSignal, onWait?: OnWait) {
      await bucketOf(subscription, kind).wait(signal, onWait);
      return () => leave(subscription);
    },
    /** Nothing of this bucket starts before `untilMs`. A later pause wins over an earlier one. */
    pause: (subscription: string | null, kind: CallKind, untilMs: number) =>
      bucketOf(subscription, kind).pause(untilMs),
    /** Azure said how much is left in its own bucket: never believe in more. */
    observeRemaining: (subscription: string | null, kind: CallKind, remaining: number) =>
      bucketOf(subscription, kind).cap(remaining),
    /** A person decided not to wait: forgets the pauses that are too long to be waited out; shorter ones are kept. */
    liftLongPauses: () => buckets.forEach((bucket) => bucket.liftLong()),
  };
}

export type Gate = ReturnType<typeof createGate>;
type Bucket = ReturnType<typeof createBucket>;

function createBucket(kind: CallKind, places: { hasRoom: () => boolean; took: () => void }) {
  const { burst, perSecond } = limits[kind];
  const queue: Waiter[] = [];
  let tokens = burst;
  let countedAtMs = Date.now();
  let pausedUntilMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refill = () => {
    const nowMs = Date.now();
    tokens = Math.min(burst, tokens + (Math.max(0, nowMs - countedAtMs) / SECOND_MS) * perSecond);
    countedAtMs = nowMs;
  };
  const pumpIn = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(pump, delayMs);
  };
  const isPausedLong = () => pausedUntilMs - Date.now() > LONGEST_PAUSE_MS;

  function pump(): void {
    refill();
    if (isPausedLong()) {
      for (const waiter of queue.splice(0)) waiter.refuse(new PausedTooLong(pausedUntilMs));
      return;
    }
    if (queue.length > 0 && pausedUntilMs > Date.now()) {
      for (const waiter of queue) waiter.onWait?.(pausedUntilMs);
      return pumpIn(pausedUntilMs - Date.now());
    }
    while (queue.length > 0 && places.hasRoom()) {
      if (tokens < 1) return pumpIn(((1 - tokens) / perSecond) * SECOND_MS);
      tokens -= 1;
      places.took();
      queue.shift()?.admit();
    }
  }

  return {
    pump,
    wait: (signal: AbortSignal, onWait: OnWait | undefined) =>
      new Promise<void>((resolve, reject) => {
        signal.throwIfAborted();
        const settled = () => {
          signal.removeEventListener("abort", cancel);
          onWait?.(null);
        };
        const waiter: Waiter = {
          admit: () => (settled(), resolve()),
          refuse: (reason) => (settled(), reject(reason)),
          onWait,
        };
        const cancel = () => {
          queue.splice(queue.indexOf(waiter), 1);
          waiter.refuse(signal.reason);
        };
        signal.addEventListener("abort", cancel);
        queue.push(waiter);
        pump();
      }),
    pause(untilMs: number) {
      pausedUntilMs = Math.max(pausedUntilMs, untilMs);
      pump();
    },
    cap(remaining: number) {
      refill();
      tokens = Math.min(tokens, remaining);
    },
    liftLong() {
      if (!isPausedLong()) return;
      pausedUntilMs = 0;
      pump();
    },
  };
}
