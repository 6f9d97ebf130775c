import { readRetryAt } from "@/lib/azure";
import { SECOND_MS } from "@/lib/time";
import { ListFailed, refusedWith, unreadableList } from "./list-failed";

/** How the list is asked; a test has its own. */
export interface Ways {
  ask: (url: string, signal: AbortSignal) => Promise<Response>;
  /** UTC epoch ms. */
  now: () => number;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const PAGE_TIMEOUT_MS = 20 * SECOND_MS;
/** A page of 1,000 rows is 0.7 MB. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** Where the list does not say when; it refuses bursts, and lets go after some seconds. */
const WAITS_MS = [2, 4, 8].map((seconds) => seconds * SECOND_MS);
/** Who looks at the screen would rather be told. */
const LONGEST_WAIT_MS = 10 * SECOND_MS;

/**
 * One page, asked again after refusals for load and broken connections, up to three times.
 * @throws ListFailed
 */
export async function readPage(ways: Ways, url: string, signal: AbortSignal): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await askOnce(ways, url, signal);
    } catch (error) {
      const waitMs = error instanceof ListFailed ? waitAfter(error, tries, ways.now()) : null;
      if (waitMs === null) throw error;
      await ways.wait(waitMs, signal);
    }
  }
}

function waitAfter({ failure }: ListFailed, tries: number, nowMs: number): number | null {
  const isWorthIt = failure.kind === "throttled" || failure.kind === "server" || failure.kind === "unreachable";
  const backOffMs = WAITS_MS[tries];
  if (!isWorthIt || backOffMs === undefined) return null;
  const namedMs = "retryAtMs" in failure && failure.retryAtMs !== null ? failure.retryAtMs - nowMs : null;
  const waitMs = namedMs ?? backOffMs;
  return waitMs > LONGEST_WAIT_MS ? null : Math.max(0, waitMs);
}

async function askOnce({ ask, now }: Ways, url: string, signal: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(PAGE_TIMEOUT_MS);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const response = await ask(url, either);
    if (!response.ok) {
      void response.body?.cancel().catch(() => null);
      throw refusedWith(response.status, readRetryAt(response.headers.get("retry-after"), null, now()));
    }
    return parse(await bodyOf(response));
  } catch (error) {
    if (error instanceof ListFailed) throw error;
    signal.throwIfAborted();
    if (timeout.aborted) throw new ListFailed({ kind: "timed-out", afterMs: PAGE_TIMEOUT_MS });
    throw new ListFailed({ kind: "unreachable", host: new URL(url).host });
  }
}

async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > BODY_LIMIT_BYTES) {
      void reader?.cancel().catch(() => null);
      throw new ListFailed({ kind: "too-large", limitBytes: BODY_LIMIT_BYTES });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** A proxy's page, an empty body or one cut short is not the list. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadableList(/^\s*</.test(text) ? "a page instead of a list" : "no whole JSON");
  }
}
