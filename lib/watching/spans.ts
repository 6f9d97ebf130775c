import { MINUTE_MS } from "@/lib/time";
import { placeOf, type Snapshot, type WatchedModel } from "./snapshot";

/** What was seen of one region and type: PTU (0 included), or one of two things that are no number. */
export type Seen = number | "not offered" | "unknown";

/** From when until when one thing was seen of one region and type. Instants are UTC epoch ms. */
export interface Span {
  from: number;
  until: number;
  seen: Seen;
}

export interface PlaceSpans {
  region: string;
  /** In lower case. */
  skuName: string;
  subscription: string;
  model: WatchedModel;
  /** The last pool that Azure named for it. */
  pool: string | null;
  /** Oldest first; where two do not touch, nobody looked in between. */
  spans: readonly Span[];
}

/** Two looks of the slowest watch, with room for a slow answer: what is further apart was not watched in between. */
export const HOLE_MS = 35 * MINUTE_MS;

/** What an observation tells of a region and type: a key that a partial answer lacks may be offered or not. */
export const seenIn = ({ figures, isWhole }: Snapshot, key: string): Seen =>
  Object.hasOwn(figures, key) ? (figures[key] ?? "unknown") : isWhole ? "not offered" : "unknown";

/**
 * One series of observations told by region and type.
 * @param snapshots of one subscription and model version, oldest first
 */
export function spansByPlace(snapshots: readonly Snapshot[]): ReadonlyMap<string, PlaceSpans> {
  const found = new Map<string, PlaceSpans>();
  for (const key of new Set(snapshots.flatMap(({ figures }) => Object.keys(figures)))) {
    const spans: Span[] = [];
    let pool: string | null = null;
    for (const snapshot of snapshots) {
      pool = snapshot.pools[key] ?? pool;
      extend(spans, { from: snapshot.at, until: snapshot.seenUntil, seen: seenIn(snapshot, key) });
    }
    const [first] = snapshots;
    if (first) found.set(key, { ...placeOf(key), subscription: first.subscription, model: first.model, pool, spans });
  }
  return found;
}

/** What was seen holds until the next look, unless that came too late to say so. */
function extend(spans: Span[], next: Span) {
  const last = spans.at(-1);
  if (last && next.from - last.until <= HOLE_MS) {
    last.until = next.from;
    if (last.seen === next.seen) {
      last.until = next.until;
      return;
    }
  }
  spans.push(next);
}
