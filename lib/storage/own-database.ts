import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from "idb";
import { trouble } from "./trouble";

/** Some browsers never answer while their storage is broken (bugs.webkit.org/show_bug.cgi?id=226547, read 2026-11-21). */
const OPENING_MS = 5_000;

interface Own<Kept extends DBSchema> {
  /** What is kept in it: two rooms never share a database. */
  what: string;
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
    (opened ??= openDatabase(name, own, forgetConnection).catch((error: unknown) => {
      forgetConnection();
      throw error;
    }));
  await open();
  return open;
}

async function openDatabase<Kept extends DBSchema>(
  name: string,
  { schema, upgrade }: Own<Kept>,
  onLost: () => void,
): Promise<IDBPDatabase<Kept>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(trouble("silent")), OPENING_MS);
      openDB<Kept>(name, schema, {
        upgrade,
        blocked: () => reject(trouble("blocked")),
        blocking: (_ours, _theirs, { target }) => close(target),
        terminated: onLost,
      }).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Another tab brings a newer schema: it comes first, and this one goes on in memory. */
function close(database: EventTarget | null) {
  if (database instanceof IDBDatabase) database.close();
}

/** Says whose it is only to who knows already: an account's name stands in no list of databases. */
async function databaseName(what: string, [cloud = "", ...who]: readonly string[]): Promise<string> {
  if ([cloud, ...who].some((part) => part === "") || who.length < 2) throw trouble("nobody");
  // `subtle` is missing where the page came by plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) throw trouble("insecure");
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify([cloud, ...who])));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${what} ${cloud} ${hash}`;
}
