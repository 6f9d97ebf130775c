import { createBucket, type Places } from "./bucket";
import type { CallKind } from "./operation";
import type { Turn } from "./queue";

const IN_FLIGHT_LIMIT = 12;

/**
 * So many of them for reads while the calculator is asked: a person waits for its answer, not for the catalogues of thirty
 * regions. A browser opens six connections to a host that has no HTTP/2, so half of them are the calculator's.
 */
const READS_BESIDE_WRITES = 3;

/** A month of metrics is a hundred slow calls; a person who opens another screen meanwhile finds the other half free. */
const METRICS_AT_ONCE = 6;

/**
 * One gate for all screens. Per subscription at most 12 calls are under way, no more than 6 of them for metrics, no more than 3 reads of
 * either sort while there are writes, and one probe; per subscription and kind a token bucket limits how fast they start, and a pause
 * that Azure asked for holds all of that bucket.
 */
export function createGate() {
  const lanes = new Map<string | null, ReturnType<typeof createLane>>();

  const laneOf = (subscription: string | null) => {
    const known = lanes.get(subscription) ?? createLane();
    lanes.set(subscription, known);
    return known;
  };

  return {
    /** Waits for a place; resolves to the function that gives it back. @throws SentAway; the signal's reason when cancelled */
    enter: (subscription: string | null, kind: CallKind, turn: Turn) => laneOf(subscription)[kind].wait(turn),
    /** A person decided not to wait: forgets the pauses that are too long to be waited out; shorter ones are kept. */
    liftLongPauses: () =>
      lanes.forEach((lane) => {
        for (const bucket of Object.values(lane)) bucket.liftLong();
      }),
  };
}

export type Gate = ReturnType<typeof createGate>;

/** The buckets of one subscription, and what they share. */
function createLane() {
  const inFlight: Record<CallKind, number> = { reads: 0, writes: 0, metrics: 0 };
  let isProbing = false;
  const hasShare = (kind: CallKind) =>
    kind === "writes" || inFlight.reads + inFlight.metrics < READS_BESIDE_WRITES || !writes.needsPlaces();
  const hasTurn = (kind: CallKind) => kind !== "metrics" || inFlight.metrics < METRICS_AT_ONCE;

  const placesOf = (kind: CallKind): Places => ({
    hasRoom: (isProbe) =>
      inFlight.reads + inFlight.writes + inFlight.metrics < IN_FLIGHT_LIMIT &&
      !(isProbe && isProbing) &&
      hasTurn(kind) &&
      hasShare(kind),
    take(isProbe) {
      inFlight[kind] += 1;
      isProbing ||= isProbe;
    },
    giveBack(isProbe) {
      inFlight[kind] -= 1;
      if (isProbe) isProbing = false;
    },
    // Azure's buckets are per kind, but its resource providers have limits of their own that may not be: so the other kinds
    // have to prove themselves too, once.
    suspect() {
      for (const bucket of Object.values(buckets)) bucket.suspect();
    },
    admit() {
      const inTurn = kind === "reads" ? [writes, reads] : [reads, writes]; // neither kind starves the other
      inTurn.forEach((bucket) => bucket.pump());
      metrics.pump(); // last, since there are always more of them
    },
  });
  const reads = createBucket("reads", placesOf("reads"));
  const writes = createBucket("writes", placesOf("writes"));
  const metrics = createBucket("metrics", placesOf("metrics"));
  const buckets: Record<CallKind, typeof reads> = { reads, writes, metrics };
  return buckets;
}
