import { seenIn } from "./spans";
import { placeOf, type Snapshot, type Watched } from "./snapshot";

/** A figure that is known: PTU, 0 included, or that the type is not offered there. Unknown is neither, and no change. */
export type Known = number | "not offered";

/** What became different between two looks. Instants are UTC epoch ms. */
export interface Change extends Watched {
  /** The look that found it. */
  at: number;
  /** The last look that still saw `from`: it changed somewhere in between. */
  since: number;
  /** In lower case. */
  skuName: string;
  /** More than one where the rows speak of one pool. */
  regions: readonly string[];
  /** "Global", "DataZone US"; null where it is the region's own, or where Azure does not say. */
  pool: string | null;
  from: Known;
  to: Known;
}

interface LastKnown {
  is: Known;
  since: number;
  pool: string | null;
}

/** More than a person reads; older ones are in the export. */
const CHANGES_SHOWN = 200;

/**
 * The changes of one series, derived and never stored: each figure against the last that was known of it. Rows of one pool that
 * changed alike are one change, which names the pool; what has no pool stays apart, however equal its figures.
 * @param snapshots of one subscription and model version, oldest first
 * @returns newest first, all of them
 */
export function changesIn(snapshots: readonly Snapshot[]): readonly Change[] {
  const known = new Map<string, LastKnown>();
  const keys = new Set(snapshots.flatMap(({ figures }) => Object.keys(figures)));
  const changes = snapshots.map((snapshot) => {
    const found = new Map<string, Change>();
    for (const key of keys) {
      const seen = seenIn(snapshot, key);
      if (seen === "unknown") continue;
      const last = known.get(key);
      const pool = (seen === "not offered" ? last?.pool : snapshot.pools[key]) ?? null; // a row that is gone names none
      known.set(key, { is: seen, since: snapshot.seenUntil, pool });
      if (last && last.is !== seen) note(found, changeOf(snapshot, key, last, { is: seen, pool }), key);
    }
    return [...found.values()];
  });
  return changes.reverse().flat();
}

function changeOf(
  { at, subscription, model }: Snapshot,
  key: string,
  last: LastKnown,
  { is, pool }: Omit<LastKnown, "since">,
): Change {
  const { region, skuName } = placeOf(key);
  return { at, since: last.since, subscription, model, skuName, regions: [region], pool, from: last.is, to: is };
}

function note(found: Map<string, Change>, change: Change, key: string) {
  const { pool, skuName, from, to, since } = change;
  const name = pool === null ? key : JSON.stringify([pool, skuName, from, to, since]);
  const same = found.get(name);
  found.set(name, same ? { ...same, regions: [...same.regions, ...change.regions] } : change);
}

/** Changes of several series as one list, newest first, bounded. */
export const newestChanges = (series: readonly (readonly Change[])[], limit = CHANGES_SHOWN): readonly Change[] =>
  series
    .flat()
    .sort((a, b) => b.at - a.at)
    .slice(0, limit);
