import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });

const isReady = async (url: string) => {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    // Not listening yet; asked again until the time is up.
    return false;
  }
};

async function end(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  // npm and its shell are in the group too.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  else return;
  await gone;
}

/**
 * Starts a program that serves the built app, and measures until it answers.
 * @param script what Node is given, such as `.next/standalone/serve.mjs` or `scripts/start.mjs`
 */
export async function withApp<T>(
  script: string,
  work: (url: string, readyMs: number) => Promise<T>,
  environment: Record<string, string> = {},
): Promise<T> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const kept = Object.entries(process.env).filter(([name]) => !/^headroom_/i.test(name));
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...Object.fromEntries(kept), NODE_ENV: "production", HOST: "127.0.0.1", PORT: port, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  try {
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}; is there a build?`);
      if (performance.now() - began > 120_000) throw new Error(`${script} did not answer within 120 s.`);
      await pause(20);
    }
    return await work(url, performance.now() - began);
  } finally {
    await end(child);
  }
}
