import { troubleWords } from "@/lib/storage";
import { editFor } from "./keep";
import { parseSnapshots } from "./parse-snapshot";
import { edited, type Shelf } from "./shelf";
import { seriesKey, type Snapshot, type Watched } from "./snapshot";

/** What one person has watched on this machine. No promise of it is ever rejected. */
export interface WatchLog {
  /** Calls `listener` at each change; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Another number after each change. */
  version: () => number;
  /** Oldest first; the same array until it changes. */
  snapshotsOf: (watched: Watched) => readonly Snapshot[];
  /** Why the browser does not keep it, or did not clear it, in sentences; null while all is well. */
  problem: () => string | null;
  /** Brings what was kept, once. */
  load: (watched: Watched) => Promise<void>;
  record: (snapshot: Snapshot) => Promise<void>;
  /** Everything goes, of every subscription and model. */
  clear: () => Promise<void>;
  /** Everything, of every subscription and model, oldest first. */
  exportAll: () => Promise<readonly Snapshot[]>;
}

const nothing: readonly Snapshot[] = [];

/**
 * Keeps on a shelf, and in memory what is looked at: where the shelf fails, that is told once, and the watch goes on in memory.
 * @param openShelf asked with the first thing that is brought or kept
 * @param now UTC epoch ms
 */
export function createWatchLog(openShelf: () => Promise<Shelf>, now: () => number = Date.now): WatchLog {
  const bySeries = new Map<string, readonly Snapshot[]>();
  const loads = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let opened: Promise<Shelf> | null = null;
  let problem: string | null = null;
  let version = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const tell = () => {
    version += 1;
    listeners.forEach((listener) => listener());
  };
  const open = () =>
    (opened ??= openShelf().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
  /** One after the other: an answer is never compared with what a slower one is about to bring. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done;
    return done;
  };
  /** Null when the shelf failed, now or before. */
  async function onShelf<T>(work: (shelf: Shelf) => Promise<T>): Promise<T | null> {
    if (problem !== null) return null;
    try {
      return await work(await open());
    } catch (error) {
      problem = `Changes cannot be kept in this browser: ${troubleWords(error)}. They last until this page is left.`;
      tell();
      return null;
    }
  }

  async function bring(series: string) {
    const kept = await onShelf((shelf) => shelf.read(series));
    if (kept === null) return;
    const rows = parseSnapshots(kept).filter((each) => seriesKey(each) === series);
    if (rows.length === 0) return;
    bySeries.set(series, rows);
    tell();
  }
  const load = (series: string) => {
    const loading = loads.get(series) ?? bring(series);
    loads.set(series, loading);
    return loading;
  };

  async function record(snapshot: Snapshot) {
    const series = seriesKey(snapshot);
    await load(series);
    const rows = bySeries.get(series) ?? nothing;
    const edit = editFor(rows.at(-1), rows.length, snapshot, now());
    if (!edit) return;
    bySeries.set(series, edited(rows, edit));
    tell();
    await onShelf((shelf) => shelf.edit(series, (newest, count) => editFor(newest, count, snapshot, now())));
  }

  async function clear() {
    const shelf = await open().catch(() => null); // where none opens, nothing is kept on it
    try {
      await shelf?.clear();
      bySeries.clear();
      if (shelf) problem = null;
    } catch (error) {
      problem = `What was kept could not be cleared: ${troubleWords(error)}.`;
    }
    tell();
  }

  async function exportAll(): Promise<readonly Snapshot[]> {
    const kept = parseSnapshots((await onShelf((shelf) => shelf.read())) ?? nothing);
    const rows = [...kept, ...[...bySeries.values()].flat()];
    const byKey = new Map(rows.map((row) => [JSON.stringify([seriesKey(row), row.at]), row]));
    return [...byKey.values()].sort((a, b) => a.at - b.at);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    version: () => version,
    snapshotsOf: (watched) => bySeries.get(seriesKey(watched)) ?? nothing,
    problem: () => problem,
    load: (watched) => inTurn(() => load(seriesKey(watched))),
    record: (snapshot) => inTurn(() => record(snapshot)),
    clear: () => inTurn(clear),
    exportAll: () => inTurn(exportAll),
  };
}
