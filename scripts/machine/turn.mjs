import { createHash, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./root.mjs";

// Outside the project, because both an install and a build empty folders in it.
const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
const lock = path.join(tmpdir(), `headroom-${name}.lock`);

/** @param {() => void} action @param {string} code @returns {boolean} false when it failed with that code */
function unless(action, code) {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === code) return false;
    throw error;
  }
}

/** Creates a file with our process id in it, whole or not at all. @param {string} file */
function claim(file) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, String(process.pid));
  try {
    return unless(() => linkSync(draft, file), "EEXIST");
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The process that holds a claim; null when it is not alive (any more). @param {string} file */
function holder(file) {
  let pid = 0;
  if (!unless(() => (pid = Number(readFileSync(file, "utf8"))), "ENOENT")) return null;
  // EPERM: alive, but another person's.
  let isAlive = false;
  const isOurs = unless(() => (isAlive = unless(() => process.kill(pid, 0), "ESRCH")), "EPERM");
  return isAlive || !isOurs ? pid : null;
}

/** A claim left by a process that was killed; only one of those who wait may clear it away. */
function clearLeftover() {
  const broom = `${lock}.broom`;
  if (!claim(broom)) {
    if (holder(broom) === null) rmSync(broom, { force: true });
    return;
  }
  if (holder(lock) === null) rmSync(lock, { force: true });
  rmSync(broom, { force: true });
}

/**
 * One at a time in this folder, over all processes: two starts must not install or build into each other.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  let hasTold = false;
  while (!claim(lock)) {
    const pid = holder(lock);
    if (pid === null) clearLeftover();
    else if (!hasTold) {
      process.stdout.write(`Process ${pid} is installing or building here; waiting for it …\n`);
      hasTold = true;
    }
    await pause(100);
  }
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}
