import { seriesKey, type Snapshot, type Watched } from "./snapshot";
import { type Seen, type Span, spansByPlace } from "./spans";

/** A model version's type that could not be created in the size that was looked for, and can be now. */
export interface BecameDeployable extends Watched {
  /** In lower case. */
  skuName: string;
  /** Where: the one with most first. */
  regions: readonly string[];
  /** PTU that were looked for; null is the smallest size there. */
  soughtPtu: number | null;
  /** The largest deployment that could be created, as last seen. */
  availablePtu: number;
  /** The look that found it, the newest of its regions; UTC epoch ms. */
  sinceMs: number;
  /** The last look; what came after it is not known. */
  seenMs: number;
}

interface Asked {
  /** The smallest size that a type takes in a region; null where that is not known: then any capacity counts. */
  smallestOf: (watched: Watched, region: string, skuName: string) => number | null;
  /** What became deployable before is no news; UTC epoch ms. */
  afterMs: number;
}

/**
 * Whatever was watched and became deployable, the newest first.
 * @param snapshots of all series, each oldest first
 */
export function becameDeployable(snapshots: readonly Snapshot[], asked: Asked): readonly BecameDeployable[] {
  const series = new Map<string, Snapshot[]>();
  for (const each of snapshots) {
    const known = series.get(seriesKey(each));
    if (known) known.push(each);
    else series.set(seriesKey(each), [each]);
  }
  return [...series.values()].flatMap((each) => ofSeries(each, asked)).toSorted((a, b) => b.sinceMs - a.sinceMs);
}

interface Place {
  region: string;
  availablePtu: number;
  sinceMs: number;
}

function ofSeries(snapshots: readonly Snapshot[], { smallestOf, afterMs }: Asked): readonly BecameDeployable[] {
  const newest = snapshots.at(-1);
  if (newest === undefined) return [];
  const { subscription, model, sought } = newest;
  const watched = { subscription, model };
  const types = (sought?.types ?? []).map((type) => type.toLowerCase());
  const byType = new Map<string, Place[]>();
  for (const { region, skuName, spans } of spansByPlace(snapshots).values()) {
    if (types.length > 0 && !types.includes(skuName)) continue;
    const crossed = crossedAt(spans, sought?.ptu ?? smallestOf(watched, region, skuName) ?? 1);
    if (crossed === null || crossed.sinceMs < afterMs) continue;
    byType.set(skuName, [...(byType.get(skuName) ?? []), { region, ...crossed }]);
  }
  return [...byType].map(([skuName, found]) => {
    const places = found.toSorted((a, b) => b.availablePtu - a.availablePtu);
    return {
      ...{ ...watched, skuName, regions: places.map(({ region }) => region), soughtPtu: sought?.ptu ?? null },
      availablePtu: Math.max(...places.map(({ availablePtu }) => availablePtu)),
      sinceMs: Math.max(...places.map(({ sinceMs }) => sinceMs)),
      seenMs: newest.seenUntil,
    };
  });
}

/** Since when it is enough without a look that saw less; null where it is not, or where it was never seen to be less. */
function crossedAt(spans: readonly Span[], enough: number): Omit<Place, "region"> | null {
  const last = spans.at(-1);
  if (last === undefined || typeof last.seen !== "number") return null;
  const isLess = (seen: Seen) => seen === "not offered" || (typeof seen === "number" && seen < enough);
  const before = spans.findLastIndex(({ seen }) => isLess(seen));
  const first = before < 0 ? undefined : spans.slice(before + 1).find(({ seen }) => typeof seen === "number");
  return first === undefined ? null : { availablePtu: last.seen, sinceMs: first.from };
}
