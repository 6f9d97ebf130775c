import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { logFile } from "./written-files";

export interface RunningApp {
  readonly url: string;
  /** All that it has written so far, errors included. */
  log(): string;
  stop(): Promise<void>;
}

/** The finished build, ready to serve; `npm run build` makes it. */
export const standaloneFolder = path.resolve(".next", "standalone");

const alive = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** Only what every program needs: a test says itself what the app's environment is. */
export function bareEnvironment(env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { NODE_ENV: "production", PATH, HOME, TMPDIR, ...env };
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}

const answers = async (url: string) => {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Not listening yet: the caller asks again until its time is up.
    return false;
  }
};

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 4_000);
  await gone;
  clearTimeout(late);
}

async function tryStart(env: Record<string, string>, folder: string): Promise<RunningApp | "port was taken"> {
  const port = env.PORT ?? String(await freePort());
  const { file, descriptor } = logFile();
  const child = spawn(process.execPath, [path.join(folder, "serve.mjs")], {
    cwd: "/",
    env: bareEnvironment({ HOST: "127.0.0.1", ...env, PORT: port }),
    stdio: ["ignore", descriptor, descriptor],
  });
  closeSync(descriptor);
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  const log = () => readFileSync(file, "utf8");
  const url = `http://127.0.0.1:${port}`;
  const until = performance.now() + 20_000;
  while (performance.now() < until) {
    if (child.exitCode !== null) {
      if (log().includes("EADDRINUSE")) return "port was taken";
      throw new Error(`The app ended with ${child.exitCode} before it answered: ${log()}`);
    }
    if (await answers(`${url}/healthz`)) return { url, log, stop: () => stop(child) };
    await pause(40);
  }
  await stop(child);
  throw new Error(`The app did not answer within 20 s: ${log()}`);
}

/**
 * The production build on a port of its own, with this environment and nothing of ours.
 * @param env what is set for it, such as HEADROOM_RESOURCE_MANAGER_URL
 * @param folder another copy of the standalone output
 */
export async function startApp(env: Record<string, string> = {}, folder = standaloneFolder): Promise<RunningApp> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const started = await tryStart(env, folder);
    if (started !== "port was taken") return started;
  }
  throw new Error("Three free ports in a row were taken by somebody else.");
}
