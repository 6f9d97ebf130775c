import type { AzureWords } from "./failure";

/** Codes Resource Manager uses for "not in this api-version". */
const unsupportedCodes = new Set(["invalidapiversionparameter", "noregisteredproviderfound", "invalidresourcetype"]);

/** The api-versions an error text lists, if it lists any. */
const listed = (message: string | null) => message?.match(/\b20\d\d-\d\d-\d\d(?:-preview)?\b/g) ?? [];

/**
 * The older api-version to try, or null when the answer does not speak of one. Where Azure lists the versions it has, the
 * newest of ours among them; otherwise one step back. A version that Azure lists as supported is not what failed (a location
 * without the resource type gets the same code), so then there is nothing to fall back to.
 */
export function olderVersion(ours: readonly string[], tried: string, status: number, words: AzureWords): string | null {
  if (status !== 400 && status !== 404) return null;
  if (!unsupportedCodes.has(words.code?.toLowerCase() ?? "")) return null;
  const older = ours.slice(ours.indexOf(tried) + 1);
  const theirs = supportedIn(words.message);
  if (theirs.length === 0) return older[0] ?? null;
  return theirs.includes(tried) ? null : (older.find((version) => theirs.includes(version)) ?? null);
}

/** "…The supported api-versions are 'a, b'…": what stands before that may name the version that was refused. */
function supportedIn(message: string | null): string[] {
  const from = message?.search(/supported (?:api-)?versions?/i) ?? -1;
  return from < 0 ? [] : listed(message?.slice(from) ?? null);
}

/**
 * Remembers, per operation and subscription, the version that was answered. After an answer there is no more falling back:
 * a later refusal is about something else.
 */
export function rememberVersions() {
  const answered = new Map<string, string>();
  const key = (operation: string, subscription: string | null) => `${operation} ${subscription}`;
  return {
    of: (operation: string, subscription: string | null) => answered.get(key(operation, subscription)) ?? null,
    keep: (operation: string, subscription: string | null, version: string) =>
      void answered.set(key(operation, subscription), version),
  };
}
