import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../scripts/machine/port.mjs";
import { untilReady } from "../scripts/machine/ready.mjs";

/** `npm start` may build first. */
const READY_LIMIT_MS = 120_000;

async function end(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // npm and its shell are in the group too.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  else return;
  await gone;
}

const untilOver = (child: ChildProcess, script: string) =>
  new Promise<never>((_resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}; is there a build?`)));
  });

/**
 * Starts a program that serves the built app, and measures until it answers.
 * @param script what Node is given, such as `.next/standalone/serve.mjs` or `scripts/start.mjs`
 */
export async function withApp<T>(
  script: string,
  work: (url: string, readyMs: number) => Promise<T>,
  environment: Record<string, string> = {},
): Promise<T> {
  const where = { host: "127.0.0.1", port: await freePort() };
  const kept = Object.entries(process.env).filter(([name]) => !/^headroom_/i.test(name));
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: {
      ...Object.fromEntries(kept),
      NODE_ENV: "production",
      HOST: where.host,
      PORT: `${where.port}`,
      ...environment,
    },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  try {
    const url = await Promise.race([untilReady(where, READY_LIMIT_MS), untilOver(child, script)]);
    return await work(url, performance.now() - began);
  } finally {
    await end(child);
  }
}
