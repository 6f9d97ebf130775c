import { stripVTControlCharacters } from "node:util";

// What the two test runners report as JSON, as far as the suite needs it.

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ fullName?: string, status?: string, failureMessages?: string[] }} VitestTest */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { name?: string, status: string, message?: string, assertionResults: VitestTest[] }[] }} VitestReport */
/** @typedef {{ message?: string }} PlaywrightError */
/** @typedef {{ title: string, file: string, line: number, ok: boolean, tests: { results: { errors: PlaywrightError[] }[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: PlaywrightError[], suites?: Suite[] }} PlaywrightReport */

/** A reason in a few lines, without a terminal's colours. @param {string | undefined} text */
const inShort = (text = "") =>
  stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 8)
    .map((line) => `    ${line}`)
    .join("\n");

/** @param {VitestReport | null} report of `vitest --reporter=json` @returns {Counts | null} */
export function vitestCounts(report) {
  if (report === null) return null;
  const { numPassedTests, numFailedTests, testResults } = report;
  // A file that cannot be loaded has no test in it to fail.
  const unloadable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
}

/** Each failed test with its reason. @param {VitestReport | null} report */
export const vitestFailures = (report) =>
  (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && tests.length === 0) return [`  ${name}\n${inShort(message)}`];
    return tests.map((test) => `  ${test.fullName}\n${inShort(test.failureMessages?.[0])}`);
  });

/** @param {PlaywrightReport | null} report of Playwright's json reporter @returns {Counts | null} */
export function playwrightCounts(report) {
  if (report === null) return null;
  const { stats, errors } = report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Each failed test with its reason. @param {PlaywrightReport | null} report @returns {string[]} */
export const playwrightFailures = (report) =>
  report === null
    ? []
    : [
        ...specsOf(report)
          .filter((spec) => !spec.ok)
          .map(({ file, line, title, tests }) => {
            const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors));
            return `  ${file}:${line} ${title}\n${inShort(errors[0]?.message)}`;
          }),
        ...report.errors.map((error) => inShort(error.message)),
      ];
