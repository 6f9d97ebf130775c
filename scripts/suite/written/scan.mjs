import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../machine/root.mjs";
import { PlainFailure } from "../../machine/plain-failure.mjs";
import { finder, unseen } from "./findings.mjs";

/** @typedef {import("./findings.mjs").Written} Written */

/** @param {string} folder @param {string} ending @returns {string[]} */
const filesIn = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => path.join(folder, name))
    : [];

/** @param {string} file @returns {any[]} */
const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** @param {string} folder @returns {Generator<Written>} */
function* writtenIn(folder) {
  for (const file of filesIn(folder, ".log"))
    yield { kind: "log", where: path.basename(file), text: readFileSync(file, "utf8") };
  for (const file of filesIn(folder, ".jsonl"))
    for (const { kind, where, texts } of lines(file)) for (const text of texts) yield { kind, where, text };
}

/**
 * Looks through all that the tests of this run wrote down (e2e/written.ts).
 * @param {string} [folder] with "written" and "handed-out" in it
 * @throws {PlainFailure} naming what stands where it may not, and kinds of which there was nothing
 */
export function scanWritten(folder = inRoot("test-results")) {
  const secrets = filesIn(path.join(folder, "handed-out"), ".jsonl")
    .flatMap(lines)
    .map(({ secret }) => String(secret));
  const find = finder(secrets);
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const found = new Set();
  for (const written of writtenIn(path.join(folder, "written"))) {
    if (written.text !== "") seen.add(written.kind);
    for (const each of find(written)) found.add(each);
  }
  const faults = [...found, ...unseen(seen)];
  if (faults.length > 0) throw new PlainFailure(faults.slice(0, 50).join("\n"));
}
