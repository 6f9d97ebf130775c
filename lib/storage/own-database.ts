import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from "idb";
import { databaseName } from "./database-name";
import { inTime } from "./in-time";
import type { KeptKind } from "./kinds";
import { trouble } from "./trouble";

interface Own<Kept extends DBSchema> {
  /** What is kept in it: two rooms never share a database. */
  what: KeptKind;
  /** Cloud or host, tenant and account: none sees what another has kept. */
  identity: readonly string[];
  schema: number;
  upgrade: NonNullable<OpenDBCallbacks<Kept>["upgrade"]>;
}

/**
 * A database of one identity in this browser. It is opened at once, and opened again where the browser has closed it since.
 * @returns the open database; rejected with a trouble where the browser keeps nothing, or another tab is in the way
 */
export async function openOwnDatabase<Kept extends DBSchema>(
  own: Own<Kept>,
): Promise<() => Promise<IDBPDatabase<Kept>>> {
  const name = await databaseName(own.what, own.identity);
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const forgetConnection = () => void (opened = null);
  const open = () =>
    (opened ??= inTime(openDatabase(name, own, forgetConnection)).catch((error: unknown) => {
      forgetConnection();
      throw error;
    }));
  await open();
  return open;
}

const openDatabase = <Kept extends DBSchema>(
  name: string,
  { schema, upgrade }: Own<Kept>,
  onLost: () => void,
): Promise<IDBPDatabase<Kept>> =>
  new Promise((resolve, reject) => {
    openDB<Kept>(name, schema, {
      upgrade,
      blocked: () => reject(trouble("blocked")),
      blocking: (_ours, _theirs, { target }) => close(target),
      terminated: onLost,
    }).then(resolve, reject);
  });

/** Another tab brings a newer schema, or removes it all: it comes first, and this one goes on in memory. */
function close(database: EventTarget | null) {
  if (database instanceof IDBDatabase) database.close();
}
