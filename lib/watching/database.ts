import type { DBSchema, IDBPDatabase, IDBPObjectStore } from "idb";
import { openOwnDatabase } from "@/lib/storage";
import type { Edit } from "./keep";
import type { Shelf } from "./shelf";
import type { Snapshot } from "./snapshot";

interface Kept extends DBSchema {
  snapshots: {
    key: [series: string, at: number];
    value: Snapshot & { series: string };
    indexes: { seenUntil: number };
  };
}
type Rows = IDBPObjectStore<Kept, ["snapshots"], "snapshots", "readwrite">;

/** Raise it with every change that older rows or releases do not bear, and bring the old rows along in `upgrade`; what does not fit is dropped when read. */
const SCHEMA = 1;

/**
 * IndexedDB as a shelf, one database for each cloud, tenant and account. A row's key is its subscription and model version, then its
 * instant.
 * @throws Error when the browser keeps nothing, or another tab is in the way
 */
export async function openShelf(identity: readonly string[]): Promise<Shelf> {
  const open = await openOwnDatabase<Kept>({ what: "headroom", identity, schema: SCHEMA, upgrade: createRows });
  return {
    edit: async (series, decide) => {
      const tx = (await open()).transaction("snapshots", "readwrite");
      // Together: of a transaction that fails, `done` would else be a rejection that nobody sees.
      await Promise.all([editRows(tx.store, series, decide), tx.done]);
    },
    read: async (series) => (await open()).getAll("snapshots", series === undefined ? null : rangeOf(series)),
    clear: async () => (await open()).clear("snapshots"),
  };
}

/** All instants of a series: an array sorts after every number (w3.org/TR/IndexedDB-3, section 2.4, read 2026-11-21). */
const rangeOf = (series: string) => IDBKeyRange.bound([series, -Infinity], [series, []]);

async function editRows(rows: Rows, series: string, decide: Parameters<Shelf["edit"]>[1]): Promise<void> {
  const [newest, count] = await Promise.all([rows.openCursor(rangeOf(series), "prev"), rows.count(rangeOf(series))]);
  const edit = decide(newest?.value, count);
  if (!edit) return;
  await Promise.all([rows.put({ ...edit.put, series }), forget(rows, series, edit)]);
}

async function forget(rows: Rows, series: string, { forgetBefore, forgetAfter, forgetOldest }: Edit): Promise<void> {
  if (forgetAfter !== null) await rows.delete(IDBKeyRange.bound([series, forgetAfter], [series, []], true));
  const oldest = forgetOldest > 0 ? await rows.getAllKeys(rangeOf(series), forgetOldest) : [];
  const old = await rows.index("seenUntil").getAllKeys(IDBKeyRange.upperBound(forgetBefore, true));
  await Promise.all([...oldest, ...old].map((key) => rows.delete(key)));
}

const createRows = (database: IDBPDatabase<Kept>) =>
  void database.createObjectStore("snapshots", { keyPath: ["series", "at"] }).createIndex("seenUntil", "seenUntil");
