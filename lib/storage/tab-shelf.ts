import { onePerIdentity } from "./one-per-identity";

/** Where this tab keeps a text, and finds it again after a reload: its session's storage. */
export interface TabShelf {
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
}

const nowhere: TabShelf = { getItem: () => null, setItem: () => undefined };

/** A browser may forbid it, and a server has none; then nothing is kept. */
function session(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** FNV-1a of 32 bits: tells the few accounts of one tab apart, at once and without naming them. No secret is made of it. */
const markOf = (identity: readonly string[]): string =>
  ` ${[...JSON.stringify(identity)]
    .reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5 | 0)
    .toString(36)}`;

/** What one identity keeps in this tab; another that signs in here does not find it. */
export const tabShelf = onePerIdentity((identity): TabShelf => {
  const storage = session();
  if (storage === null) return nowhere;
  const mark = markOf(identity);
  return {
    getItem: (key) => storage.getItem(key + mark),
    setItem: (key, text) => storage.setItem(key + mark, text),
  };
});

/** Everything of it goes. */
export function clearTabShelf(identity: readonly string[]): void {
  const storage = session();
  if (storage === null) return;
  const mark = markOf(identity);
  for (const key of Object.keys(storage)) if (key.endsWith(mark)) storage.removeItem(key);
}
