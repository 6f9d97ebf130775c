import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runNode } from "./child.mjs";
import { PlainFailure } from "./plain-failure.mjs";
import { inRoot } from "./root.mjs";
import { inTurn } from "./turn.mjs";

/** All that `next build` reads. */
const sources = [
  ...["app", "components", "lib", "public"],
  ...[
    "proxy.ts",
    "instrumentation.ts",
    "instrumentation-client.ts",
    "next.config.ts",
    "tsconfig.json",
    "postcss.config.mjs",
    "package-lock.json",
  ],
  "scripts/serve.mjs",
];

const standalone = inRoot(".next", "standalone");
/** When the last finished build began; written last, so that half a build never counts. */
const stamp = inRoot(".next", "headroom-build.json");

/**
 * The latest change of a file, or of a folder and all in it; a folder itself changes when something in it is removed.
 * @param {string} file
 * @returns {number}
 */
function newest(file) {
  const stat = statSync(file);
  // The second one tells of a file that was replaced by another with an older date (cp -p, rsync -t).
  const own = Math.max(stat.mtimeMs, stat.ctimeMs);
  if (!stat.isDirectory()) return own;
  return Math.max(own, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

export function isBuilt() {
  if (!existsSync(stamp) || !existsSync(path.join(standalone, "serve.mjs"))) return false;
  const { beganAt } = /** @type {{ beganAt: number }} */ (JSON.parse(readFileSync(stamp, "utf8")));
  return sources.every((source) => !existsSync(inRoot(source)) || newest(inRoot(source)) <= beganAt);
}

/** What standalone output lacks, and what it must not have. */
function completeStandalone() {
  cpSync(inRoot(".next", "static"), path.join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(inRoot("public"))) cpSync(inRoot("public"), path.join(standalone, "public"), { recursive: true });
  cpSync(inRoot("scripts", "serve.mjs"), path.join(standalone, "serve.mjs"));
  // Next copies .env files in; they would be settings baked into the build.
  for (const name of readdirSync(standalone)) if (name.startsWith(".env")) rmSync(path.join(standalone, name));
}

/** The environment of a build: nothing of ours, since one build serves every environment. */
function buildEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(headroom_|port$|host$|hostname$)/i.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

async function build() {
  const beganAt = Date.now();
  rmSync(stamp, { force: true });
  const next = inRoot("node_modules", "next", "dist", "bin", "next");
  const done = await runNode(next, ["build"], { env: /** @type {NodeJS.ProcessEnv} */ (buildEnvironment()) });
  if (done.code !== 0) {
    const log = path.join(tmpdir(), `headroom-build-${process.pid}.log`);
    writeFileSync(log, done.output);
    throw new PlainFailure(`The build failed; all that Next.js said is in ${log}.`);
  }
  completeStandalone();
  writeFileSync(`${stamp}.draft`, JSON.stringify({ beganAt }));
  renameSync(`${stamp}.draft`, stamp);
}

/** Builds when a source is newer than the last finished build. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await inTurn(async () => {
    if (isBuilt()) return;
    process.stdout.write("Building (about half a minute) …\n");
    await build();
  });
}

/** Builds, whatever is there. */
export const buildNow = () => inTurn(build);
