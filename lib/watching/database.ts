import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { Edit } from "./keep";
import type { Shelf } from "./shelf";
import type { Snapshot } from "./snapshot";
import { trouble } from "./trouble";

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

/** Some browsers never answer while their storage is broken (bugs.webkit.org/show_bug.cgi?id=226547, read 2026-11-21). */
const OPENING_MS = 5_000;

/**
 * IndexedDB as a shelf, one database for each cloud, tenant and account. A row's key is its subscription and model version, then its
 * instant.
 * @throws Error when the browser keeps nothing, or another tab is in the way
 */
export async function openShelf(identity: readonly string[]): Promise<Shelf> {
  const name = await databaseName(identity);
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const forgetConnection = () => void (opened = null);
  const open = () =>
    (opened ??= openDatabase(name, forgetConnection).catch((error: unknown) => {
      forgetConnection();
      throw error;
    }));
  await open();
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

async function openDatabase(name: string, onLost: () => void): Promise<IDBPDatabase<Kept>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(trouble("silent")), OPENING_MS);
      openDB<Kept>(name, SCHEMA, {
        upgrade: createRows,
        blocked: () => reject(trouble("blocked")),
        blocking: (_ours, _theirs, { target }) => close(target),
        terminated: onLost,
      }).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

const createRows = (database: IDBPDatabase<Kept>) =>
  void database.createObjectStore("snapshots", { keyPath: ["series", "at"] }).createIndex("seenUntil", "seenUntil");

/** Another tab brings a newer schema: it comes first, and this one goes on in memory. */
function close(database: EventTarget | null) {
  if (database instanceof IDBDatabase) database.close();
}

/** Says whose it is only to who knows already: an account's name stands in no list of databases. */
async function databaseName([cloud = "", ...who]: readonly string[]): Promise<string> {
  if ([cloud, ...who].some((part) => part === "") || who.length < 2) throw trouble("nobody");
  // `subtle` is missing where the page came by plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) throw trouble("insecure");
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify([cloud, ...who])));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `headroom ${cloud} ${hash}`;
}
