import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildNow } from "../machine/build.mjs";
import { runNode } from "../machine/child.mjs";
import { inRoot } from "../machine/root.mjs";
import { browserForTests } from "./browser.mjs";
import { asOneCheck, asTests, readReport } from "./outcome.mjs";
import { scanWritten } from "./written/scan.mjs";
import { playwrightCounts, playwrightFailures, vitestCounts, vitestFailures } from "./test-reports.mjs";

/** @typedef {import("./outcome.mjs").Outcome} Outcome */
/** @typedef {(outcome: Outcome) => void} Report */

/** @param {string[]} segments */
const program = (...segments) => inRoot("node_modules", ...segments);

/** Nothing a person has set may change what is tested, but the browser. @returns {NodeJS.ProcessEnv} */
function testEnvironment() {
  const foreign = /^(headroom_|port$|host$|hostname$|node_env$|force_color$)/i;
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  return { ...kept, NODE_ENV: "test", CI: "true", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
}

/** @param {string} name @param {string} script @param {string[]} args */
const check = async (name, script, args) => asOneCheck(name, await runNode(script, args, { env: testEnvironment() }));

/** Type names of the routes are written first: a fresh clone has none. */
async function types() {
  const typegen = await check("types", program("next", "dist", "bin", "next"), ["typegen"]);
  if (typegen.failed > 0) return typegen;
  const tsc = await check("types", program("typescript", "bin", "tsc"), ["--noEmit"]);
  return { ...tsc, seconds: tsc.seconds + typegen.seconds };
}

/** @template T @param {(folder: string) => Promise<T>} work */
async function withScratch(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "headroom-suite-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unit = () =>
  withScratch(async (folder) => {
    const report = path.join(folder, "unit.json");
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    const done = await runNode(program("vitest", "vitest.mjs"), ["run", ...reporters], { env: testEnvironment() });
    const said = /** @type {import("./test-reports.mjs").VitestReport | null} */ (readReport(report));
    return asTests("unit", done, vitestCounts(said), vitestFailures(said));
  });

/** @param {string} browser */
const endToEnd = (browser) =>
  withScratch(async (folder) => {
    const report = path.join(folder, "e2e.json");
    const env = { ...testEnvironment(), HEADROOM_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const args = ["test", "--reporter=line,json"];
    // Playwright's own limit comes first, and says how far it got.
    const done = await runNode(program("@playwright", "test", "cli.js"), args, { env, limitMs: 55 * 60_000 });
    const said = /** @type {import("./test-reports.mjs").PlaywrightReport | null} */ (readReport(report));
    return asTests("end to end", done, playwrightCounts(said), playwrightFailures(said));
  });

/** @param {string} name @param {() => Promise<unknown>} work @returns {Promise<Outcome>} */
async function attempt(name, work) {
  const began = performance.now();
  let output = "";
  try {
    await work();
  } catch (error) {
    output = error instanceof Error ? error.message : String(error);
  }
  const seconds = (performance.now() - began) / 1000;
  return asOneCheck(name, { code: output === "" ? 0 : 1, output, seconds });
}

/** As many at a time as two cores bear; the longest first. @param {Report} report */
export async function staticSteps(report) {
  const waiting = [
    unit,
    () => check("lint", program("eslint", "bin", "eslint.js"), ["."]),
    types,
    () => check("format", program("prettier", "bin", "prettier.cjs"), ["--check", "--log-level", "warn", "."]),
    () => check("dead code", program("knip", "bin", "knip.js"), ["--no-progress"]),
  ];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await step();
      report(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

/** One after the other, since each needs the one before. @param {Report} report */
export async function builtSteps(report) {
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @param {Outcome} outcome */
  const note = (outcome) => {
    report(outcome);
    outcomes.push(outcome);
    return outcome.failed === 0;
  };
  let browser = "";
  const hasBrowser = note(await attempt("browser", async () => (browser = await browserForTests())));
  if (!note(await attempt("build", buildNow))) return outcomes;
  note(await check("first load", program("tsx", "dist", "cli.mjs"), [inRoot("bench", "first-load.ts")]));
  if (!hasBrowser) return outcomes;
  note(await endToEnd(browser));
  note(await attempt("written", () => Promise.resolve().then(() => scanWritten())));
  return outcomes;
}
