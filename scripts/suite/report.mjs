/** @param {number} passed @param {number} failed */
export const lastLine = (passed, failed) => `${passed} passed, ${failed} failed`;

/**
 * One line a step; all that a step said only when it failed.
 * @param {import("./outcome.mjs").Outcome} outcome
 */
export function report({ name, passed, failed, seconds, output, isCounted }) {
  const sign = failed > 0 ? "FAIL" : "ok";
  const count = isCounted ? `   ${lastLine(passed, failed)}` : "";
  process.stdout.write(`${sign.padEnd(5)}${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s${count}\n`);
  if (failed > 0) process.stdout.write(`\n${output.trim()}\n\n`);
}
