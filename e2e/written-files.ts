import { appendFileSync, closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * What the app writes while it is tested, kept for the step "written" of the suite (scripts/suite/written), which looks for
 * tokens, secrets and e-mail addresses in all of it. The secrets that tests hand out lie in another folder, which is not scanned.
 */

export type WrittenKind =
  "address" | "clipboard" | "console" | "cookie" | "download" | "error" | "journal" | "screen" | "storage";

const written = path.resolve("test-results", "written");
const handedOut = path.resolve("test-results", "handed-out");

function append(folder: string, entry: object) {
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${process.pid}.jsonl`), `${JSON.stringify(entry)}\n`);
}

/** @param where for whoever has to find it again, such as the test's title */
export function noteWritten(kind: WrittenKind, where: string, texts: Iterable<string>): void {
  const once = [...new Set(texts)].filter((text) => text !== "");
  if (once.length > 0) append(written, { kind, where, texts: once });
}

/** A token, code, key or cookie that was given to somebody: it may stand nowhere in what is written. */
export function noteHandedOut(secret: string): void {
  if (secret === "" || known.has(secret)) return;
  known.add(secret);
  append(handedOut, { secret });
}

const known = new Set<string>();

let logs = 0;

/** Where a server under test writes its standard output and its errors. */
export function logFile(): { file: string; descriptor: number } {
  mkdirSync(written, { recursive: true });
  const file = path.join(written, `server-${process.pid}-${(logs += 1)}.log`);
  return { file, descriptor: openSync(file, "a") };
}

/** The same for a command whose words a test reads itself. */
export function noteLog(text: string): void {
  const { descriptor } = logFile();
  writeSync(descriptor, text);
  closeSync(descriptor);
}
