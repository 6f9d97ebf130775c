import { ensureInstalled } from "../machine/install.mjs";
import { PlainFailure } from "../machine/plain-failure.mjs";
import { lastLine, report } from "./report.mjs";

/** @typedef {import("./outcome.mjs").Outcome} Outcome */

/**
 * `npm test`; with --check only what needs neither a build nor a browser. A failing step does not stop the others, so
 * one run shows all that is wrong.
 * @param {string[]} args
 */
export async function runSuite(args) {
  const isCheck = args.includes("--check");
  const unknown = args.find((arg) => arg !== "--check");
  if (unknown) throw new PlainFailure(`${unknown} is not known here; there is only --check.`);
  const began = performance.now();
  await ensureInstalled();
  const { staticSteps, builtSteps } = await import("./steps.mjs");
  const outcomes = [...(await staticSteps(report)), ...(isCheck ? [] : await builtSteps(report))];
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all\n${lastLine(passed, failed)}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
