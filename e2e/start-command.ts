import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { bareEnvironment } from "./app-server";
import { noteLog } from "./written-files";

export interface Started {
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  readonly said: { out: string; err: string };
  /** As a terminal does on Ctrl-C, and a supervisor to end a service: to all of its group. */
  signalGroup(signal: NodeJS.Signals): void;
}

const groups = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of groups) if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
});

/** A command in a process group of its own. */
export function command(program: string, args: string[], cwd: string, env: Record<string, string> = {}): Started {
  const child = spawn(program, args, {
    cwd,
    env: bareEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  groups.add(child);
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  const ended = new Promise<number | null>((resolve) =>
    child.once("close", (code) => {
      groups.delete(child);
      noteLog(said.out + said.err);
      resolve(code);
    }),
  );
  return { ended, said, signalGroup: (signal) => child.pid !== undefined && process.kill(-child.pid, signal) };
}

export const start = (cwd: string, args: string[] = [], env: Record<string, string> = {}) =>
  command(process.execPath, ["scripts/start.mjs", ...args], cwd, env);

/** Is anybody listening there? */
export const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** Waits until the command has said it is ready. */
export async function untilWelcome({ said, ended }: Started): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!said.out.includes("Ctrl-C")) {
    if (hasEnded) throw new Error(`It ended before it was ready: ${said.out}${said.err}`);
    await pause(20);
  }
}
