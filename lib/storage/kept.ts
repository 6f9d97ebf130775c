import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { writeIso } from "@/lib/time";
import { endOfNames } from "./database-name";
import { inTime } from "./in-time";
import { type Kept, kindOf } from "./kinds";
import { trouble } from "./trouble";

/** Cloud or host, tenant and account. */
type Identity = readonly string[];

/**
 * What this browser keeps for these identities; empty databases count 0.
 * @throws Error when the browser does not tell
 */
export async function keptBy(identities: readonly Identity[]): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const { what, name } of await databasesOf(identities))
    await reading(name, async (database) => {
      for (const store of database.objectStoreNames) kept.push({ what, count: await database.count(store) });
    });
  return kept;
}

/**
 * Everything of these identities goes, also where another tab holds it open: that one is told, and lets go.
 * @throws Error where something is left, once all was tried
 */
export async function removeKept(identities: readonly Identity[]): Promise<void> {
  const tried = await Promise.allSettled((await databasesOf(identities)).map(({ name }) => remove(name)));
  const failed = tried.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
  // A tab that has not heard yet may have begun again.
  if ((await databasesOf(identities)).length > 0) throw trouble("held");
}

const FILE = { schema: "headroom-kept", version: 1 };

/**
 * Everything of these identities as one file: records as they are kept, by the name of their store, and nobody's name.
 * @param nowMs UTC epoch ms
 * @throws Error when the browser does not hand it out
 */
export async function exportKept(identities: readonly Identity[], nowMs: number): Promise<string> {
  const records = new Map<string, unknown[]>();
  for (const { what, name } of await databasesOf(identities))
    await reading(name, async (database) => {
      for (const store of database.objectStoreNames) {
        const rows: readonly unknown[] = await database.getAll(store);
        records.set(store, [...(records.get(store) ?? []), ...rows.map((row) => readable(row, kindOf(what).instants))]);
      }
    });
  return JSON.stringify({ ...FILE, exportedAt: writeIso(nowMs), ...Object.fromEntries(records) }, null, 2);
}

/** Instants as people read them. */
const readable = (row: unknown, instants: readonly string[]): unknown =>
  typeof row !== "object" || row === null
    ? row
    : Object.fromEntries(
        Object.entries(row).map(([field, value]: [string, unknown]) => [
          field,
          instants.includes(field) && typeof value === "number" ? writeIso(value) : value,
        ]),
      );

/** By the end of their names: also those that another release has made. */
async function databasesOf(identities: readonly Identity[]): Promise<readonly { what: string; name: string }[]> {
  const ends = await Promise.all(identities.map(endOfNames));
  const all = await inTime(indexedDB.databases());
  return all.flatMap(({ name = "" }) => {
    const end = ends.find((each) => name.endsWith(each));
    return end === undefined ? [] : [{ name, what: name.slice(0, -end.length) }];
  });
}

/** One that went meanwhile is not made anew; whoever wants to remove it comes first. */
async function reading(name: string, read: (database: IDBPDatabase) => Promise<void>): Promise<void> {
  const database = await inTime(
    openDB(name, undefined, {
      upgrade: (_database, _before, _after, transaction) => transaction.abort(),
      blocking: (_ours, _theirs, { target }) => target instanceof IDBDatabase && target.close(),
    }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      throw error;
    }),
  );
  if (database === null) return;
  await inTime(read(database)).finally(() => database.close());
}

function remove(name: string): Promise<void> {
  let isHeld = false;
  return inTime(deleteDB(name, { blocked: () => (isHeld = true) }), () => (isHeld ? "held" : "silent"));
}
