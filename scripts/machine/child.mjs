import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./root.mjs";

/** @typedef {{ code: number, output: string, seconds: number }} Finished */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals[]} */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Gone between the last look and now (ESRCH), or a system without process groups: then the child alone.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) child.kill(signal);
  }
}

/** Whoever ends us ends our children and theirs too. @param {NodeJS.Signals} signal */
function passOn(signal) {
  const code = 128 + constants.signals[signal];
  const children = [...running];
  for (const child of children) signalGroup(child, signal);
  const all = children.map((child) => new Promise((resolve) => child.once("close", resolve)));
  void Promise.all(all).then(() => process.exit(code));
  setTimeout(() => {
    for (const child of children) signalGroup(child, "SIGKILL");
    process.exit(code);
  }, 5_000);
}

/** @param {import("node:child_process").ChildProcess} child */
function watch(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, passOn);
  running.add(child);
  child.once("close", () => {
    running.delete(child);
    // Only while there is somebody to pass it on to: the server that starts later has handlers of its own.
    if (running.size === 0) for (const signal of signals) process.off(signal, passOn);
  });
}

/**
 * Runs a program to its end in a process group of its own and keeps what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd = root, env = process.env, limitMs = 15 * 60_000 } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let output = "";
    const limit = setTimeout(() => {
      output += `\nStopped after ${limitMs / 1000} s.\n`;
      signalGroup(child, "SIGKILL");
    }, limitMs);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit);
      resolve({ code, output, seconds: (performance.now() - began) / 1000 });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => finish(code ?? 1));
    watch(child);
  });
}

/** A program of node_modules, without the half second of npx. @param {string} script @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);
