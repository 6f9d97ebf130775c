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
 * @returns {Outcome}
 */
export function asTests(name, { code, output, seconds }, counts) {
  const { passed, failed } = counts ?? { passed: 0, failed: 1 };
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  const reason = passed === 0 && failed === 0 ? "\nNo test ran.\n" : "";
  return {
    ...{ name, passed, seconds, isCounted: true },
    failed: isUnexplained ? 1 : failed,
    output: output + reason,
  };
}

/** @param {string} file @returns {unknown} the report, or null when the runner wrote none */
export const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** @param {unknown} report of `vitest --reporter=json` */
export function vitestCounts(report) {
  if (report === null) return null;
  const { numPassedTests, numFailedTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
      report
    );
  // A file that cannot be loaded has no test in it to fail.
  const unloadable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/** @param {unknown} report of Playwright's json reporter */
export function playwrightCounts(report) {
  if (report === null) return null;
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
