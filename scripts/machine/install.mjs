import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run, runNode } from "./child.mjs";
import { PlainFailure } from "./plain-failure.mjs";
import { inRoot } from "./root.mjs";
import { inTurn } from "./turn.mjs";

const stamp = inRoot("node_modules", ".headroom-installed");

/** What the folder must have been installed from: another lock, or binaries of another platform, mean a new install. */
const fingerprint = () =>
  createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");

/**
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} Lock
 */

/** npm's own note of what it put there (a plain `npm ci` or `npm install` is as good as ours). */
function matchesHiddenLock() {
  const hidden = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  /** @type {Lock} */
  const found = JSON.parse(readFileSync(hidden, "utf8"));
  return Object.entries(wanted.packages).every(([place, { version, integrity, optional }]) => {
    if (place === "") return true;
    const there = found.packages[place];
    // Optional ones are binaries for other platforms.
    if (!there) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

function isInstalled() {
  if (!existsSync(inRoot("node_modules", "next", "package.json"))) return false;
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === fingerprint();
  if (!matchesHiddenLock()) return false;
  writeFileSync(stamp, fingerprint());
  return true;
}

/** What npm itself gives as the reason. @param {string} output */
function reasonOf(output) {
  const lines = output.split("\n").map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  const isReason = /** @param {string} line */ (line) => line !== "" && !/^(code|errno|syscall|path|npm) /.test(line);
  const errors = output.split("\n").flatMap((line, i) => (/^npm (error|ERR!)/.test(line) ? [lines[i] ?? ""] : []));
  return (errors.find(isReason) ?? lines.findLast(isReason) ?? "it gave no reason").replace(/\.$/, "");
}

async function install() {
  process.stdout.write("Installing the packages (about a minute) …\n");
  // All of them, whatever NODE_ENV or a person's own npm settings say: the build needs the development ones.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith(".js") ? await runNode(npm, args) : await run("npm", args);
  if (done.code === 0) {
    writeFileSync(stamp, fingerprint());
    return;
  }
  const log = path.join(tmpdir(), `headroom-install-${process.pid}.log`);
  writeFileSync(log, done.output);
  throw new PlainFailure(`Installing the packages failed: ${reasonOf(done.output)} (all that npm said: ${log}).`);
}

/** Installs from the lock when node_modules does not match it. */
export async function ensureInstalled() {
  if (!existsSync(inRoot("package-lock.json")))
    throw new PlainFailure(
      "package-lock.json is missing, so nothing can be installed; restore it from the repository.",
    );
  if (isInstalled()) return;
  await inTurn(async () => {
    if (!isInstalled()) await install();
  });
}
