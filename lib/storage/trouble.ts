/** Why this browser keeps nothing, beside what the browser itself throws. */
const ours = {
  silent: "its storage does not answer",
  blocked: "another tab holds an older Headroom open; close it, and load this page again",
  held: "another tab holds it open; close that tab, and try again",
  insecure: "this page came over a connection that is not secure",
  unloaded: "the part of Headroom that does so did not load",
  nobody: "it is not known whose they are",
};

class KeepingTrouble extends Error {
  override name = "KeepingTrouble";
}

export const trouble = (which: keyof typeof ours): Error => new KeepingTrouble(ours[which]);

/** By the name of the DOMException (w3.org/TR/IndexedDB-3, section 3, read 2026-11-21). */
const theirs: Readonly<Record<string, string>> = {
  QuotaExceededError: "its storage is full",
  VersionError: "another tab runs a newer Headroom; load this page again",
  SecurityError: "it does not let this page keep anything",
  InvalidStateError: "it does not let this page keep anything, as in a private window, or another tab took over",
};

/** Whatever was thrown, as the end of a sentence. */
export function troubleWords(error: unknown): string {
  if (error instanceof KeepingTrouble) return error.message;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return theirs[name] ?? (name === "" || name === "Error" ? "its storage failed" : `its storage failed (${name})`);
}
