import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string} output shown when it failed
 * @property {boolean} isCounted whether `passed` are tests, and not the step itself
 */

/** A step that is one check by itself. @param {string} name @param {import("../machine/child.mjs").Finished} done @returns {Outcome} */
export const asOneCheck = (name, { code, output, seconds }) => ({
  ...{ name, seconds, output, isCounted: false },
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
});

/**
 * A step that runs tests. Its own report is believed, but never more than its exit code: a runner that died before, or
 * ran nothing, has failed.
 * @param {string} name
 * @param {import("../machine/child.mjs").Finished} done
 * @param {{ passed: number, failed: number } | null} counts null when there is no report
 * @param {readonly string[]} failures which failed and why: said before the runner's own words, which may be cut off
 * @returns {Outcome}
 */
export function asTests(name, { code, output, seconds }, counts, failures = []) {
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  const reason = passed === 0 && failed === 0 ? "\nNo test ran.\n" : "";
  return {
    ...{ name, passed, seconds, isCounted: true },
    failed: isUnexplained ? 1 : failed,
    output: [...failures, output + reason].join("\n\n"),
  };
}

/** @param {string} file @returns {unknown} the report, or null when the runner wrote none */
export const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
