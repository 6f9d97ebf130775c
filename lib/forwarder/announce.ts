import { setTimeout as pause } from "node:timers/promises";
import type { Configuration } from "@/lib/env/server";
import { watchArrivals } from "./arrival";
import { state } from "./state";

const LONGEST_MS = 60_000;

/** Whether this very server answers already. */
async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/healthz`, { cache: "no-store" });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false; // not listening yet
  }
}

/** One address that lets one browser in, printed as soon as it can be opened. Nothing keeps the process alive for it. */
async function announce(url: string): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (!(await answers(url)) && performance.now() < until) await pause(50, undefined, { ref: false });
  process.stdout.write(
    `\n  Open       ${url}/#key=${state().doorkeeper.key}\n             It lets one browser in, once.\n`,
  );
}

/** Begins cli mode, once for a process: watches how requests arrive, and prints the address. */
export function openForwarder({ host, port }: Configuration): void {
  if (state().isAnnounced) return;
  state().isAnnounced = true;
  watchArrivals(port);
  void announce(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`);
}
