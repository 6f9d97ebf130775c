import { setTimeout as pause } from "node:timers/promises";
import { PlainFailure } from "./plain-failure.mjs";

/** What people open: an address that means "everywhere" cannot be opened. @param {{ host: string, port: number }} where */
function addressOf({ host, port }) {
  const open = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${open.includes(":") && !open.startsWith("[") ? `[${open}]` : open}:${port}`;
}

/**
 * Waits until the app itself answers.
 * @param {{ host: string, port: number }} where
 * @param {number} [limitMs]
 * @returns {Promise<string>} its address
 */
export async function untilReady(where, limitMs = 30_000) {
  const url = addressOf(where);
  const until = performance.now() + limitMs;
  let reason = "";
  while (performance.now() < until) {
    try {
      const answer = await fetch(`${url}/healthz`);
      await answer.body?.cancel();
      if (answer.ok) return url;
      reason = `it answered ${answer.status}`;
    } catch (error) {
      reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    }
    await pause(25);
  }
  throw new PlainFailure(`The app did not answer at ${url} within ${limitMs / 1000} s (${reason}).`);
}
