import { SECOND_MS } from "@/lib/time";
import { createAllowance } from "./allowance";
import type { CallKind } from "./operation";
import { createQueue, type Turn } from "./queue";

/** A pause longer than this is not waited out: the call ends as a failure that carries the instant. */
export const LONGEST_PAUSE_MS = 60 * SECOND_MS;

/** How many leave before the first answer has told how much Azure's bucket holds. */
const FIRST_CALLS = 3;

/** What a call's end tells about Azure's bucket. Instants are UTC epoch ms; null is one that nobody named. */
export type Outcome =
  /** Azure answered the question itself; `remaining` as it counts, null where it cannot be read. */
  | { is: "let-through"; remaining: number | null }
  /** 429. `nextTryAtMs` is when this call tries again; null when it has used up its tries. */
  | { is: "throttled"; retryAtMs: number | null; nextTryAtMs: number | null }
  /** Azure has a problem, and may have named a wait. */
  | { is: "stumbled"; retryAtMs: number | null }
  /** Cancelled, refused for its sign-in, or no answer at all. */
  | { is: "unanswered" };

/** Gives the place back. */
export type Leave = (outcome: Outcome) => void;

/** What the buckets of a subscription share, as one of them sees it. */
export interface Places {
  hasRoom: (isProbe: boolean) => boolean;
  take: (isProbe: boolean) => void;
  giveBack: (isProbe: boolean) => void;
  /** Puts all of them on probation. */
  suspect: () => void;
  /** One of this bucket left: lets in whoever may start now. */
  admit: () => void;
}

/**
 * The calls of one kind to one subscription. A 429 puts it on probation: what was under way ends, and after the pause one
 * call at a time goes, a probe, until Azure lets one through. When a call has used up its tries, all that wait end with it.
 */
export function createBucket(kind: CallKind, places: Places) {
  const allowance = createAllowance(kind);
  const queue = createQueue<Leave>();
  let underWay = 0;
  let hasHeard = false;
  let isOnProbation = false;
  let pausedUntilMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isPausedLong = () => pausedUntilMs - Date.now() > LONGEST_PAUSE_MS;
  const pausedUntil = () => (pausedUntilMs > Date.now() ? pausedUntilMs : null);
  const pauseUntil = (untilMs: number | null) => void (pausedUntilMs = Math.max(pausedUntilMs, untilMs ?? 0));
  const mayStart = () => places.hasRoom(isOnProbation) && (hasHeard || underWay < FIRST_CALLS);

  function pump(): void {
    clearTimeout(timer);
    if (queue.isEmpty()) return;
    if (isPausedLong()) return queue.sendAllAway(pausedUntilMs);
    const untilMs = pausedUntil();
    queue.tellAll(untilMs);
    if (untilMs !== null) return pumpIn(untilMs - Date.now());
    while (!queue.isEmpty() && mayStart()) {
      const waitMs = allowance.waitMs();
      if (waitMs > 0) return pumpIn(waitMs);
      queue.admitFirst(place());
    }
  }
  const pumpIn = (delayMs: number) => void (timer = setTimeout(pump, Math.ceil(delayMs)));

  function place(): Leave {
    const isProbe = isOnProbation;
    allowance.take();
    places.take(isProbe);
    underWay += 1;
    return (outcome) => {
      underWay -= 1;
      places.giveBack(isProbe);
      learn(outcome, isProbe);
      places.admit();
    };
  }

  function learn(outcome: Outcome, isProbe: boolean): void {
    if (outcome.is === "unanswered") return;
    hasHeard = true;
    if (outcome.is === "let-through") {
      if (isProbe) isOnProbation = false; // one that left before the 429 says nothing about the time after it
      if (outcome.remaining !== null) allowance.lower(outcome.remaining, underWay);
      return;
    }
    pauseUntil(outcome.retryAtMs);
    if (outcome.is === "stumbled") return;
    allowance.lower(0, underWay);
    pauseUntil(outcome.nextTryAtMs);
    if (!isOnProbation) places.suspect();
    if (outcome.nextTryAtMs === null) queue.sendAllAway(pausedUntil());
  }

  return {
    pump,
    wait(turn: Turn) {
      const joined = queue.join(turn);
      pump();
      return joined;
    },
    suspect: () => void (isOnProbation = true),
    /** Some of its calls are under way, or wait for something else than the end of a pause. */
    needsPlaces: () => underWay > 0 || (!queue.isEmpty() && pausedUntil() === null),
    /** Forgets a pause that is too long to be waited out. The probation stays. */
    liftLong() {
      if (isPausedLong()) pausedUntilMs = 0;
    },
  };
}
