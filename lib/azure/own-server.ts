import { z } from "zod/mini";
import type { CallOptions } from "./azure";
import { signedOut } from "./describe-signed-out";
import { readErrorBody } from "./error-body";
import { AzureError, type Cause } from "./failure";
import { serverClock } from "./server-clock";
import { becauseOf } from "./signed-out";

/** The server itself waits at most a minute for Azure. */
const TIMEOUT_MS = 90_000;
const OURS = "Headroom's server";

const maybeInstant = z.nullable(z.number());
const words = z.object({ code: z.nullable(z.string()), message: z.nullable(z.string()) });

/** What our server tells of a failure between it and Azure, in the words of `AzureFailure`. */
const toldFailure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("throttled"), retryAtMs: maybeInstant, words }),
  z.object({ kind: z.literal("timed-out"), afterMs: z.number() }),
  z.object({ kind: z.literal("unreachable"), host: z.string() }),
  z.object({ kind: z.literal("rejected"), status: z.number(), words }),
  z.object({ kind: z.literal("server"), status: z.number(), retryAtMs: maybeInstant, words }),
  z.object({ kind: z.literal("too-large"), limitBytes: z.number() }),
  z.object({ kind: z.literal("unreadable"), because: z.string() }),
]);
export type ToldFailure = z.infer<typeof toldFailure>;

const refusal = z.object({ failure: toldFailure });

interface Question {
  /** What is asked for, as failures name it. */
  operation: string;
  path: string;
  /** What is sent along, as JSON; without it, it is a GET. */
  post?: unknown;
  /** By which our server knows its own pages. */
  headers?: Readonly<Record<string, string>>;
}

/** Why a call of the page was refused by our server itself. */
function refusedBecause(status: number, text: string): Cause | null {
  if (status !== 401) return null;
  const words = readErrorBody(text);
  return signedOut({ claims: null, because: becauseOf(words, null), words: { ...words, code: null } });
}

/**
 * Asks the server this page came from: without a token, and once, for the server itself tries again.
 * @returns its JSON, not yet checked; null where it answers with nothing (204)
 * @throws AzureError; the signal's reason when cancelled
 */
export async function askOwnServer(
  { operation, path, post, headers }: Question,
  { signal }: CallOptions,
): Promise<unknown> {
  const fail = (cause: Cause) =>
    new AzureError({
      ...{ operation, at: serverClock.now(), clientRequestId: null, requestId: null, correlationId: null },
      ...cause,
    });
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const response = await fetch(path, {
      ...{ signal: either, cache: "no-store", redirect: "error", ...(headers && { headers }) },
      ...(post !== undefined && {
        method: "POST",
        body: JSON.stringify(post),
        headers: { ...headers, "content-type": "application/json" },
      }),
    });
    if (response.status === 204) return null;
    const text = await response.text().catch(() => "");
    either.throwIfAborted();
    const json = parsed(text);
    if (response.ok && json !== null) return json;
    const told = refusal.safeParse(json);
    const unreadable: Cause = { kind: "unreadable", because: `status ${response.status}` };
    throw fail(told.success ? told.data.failure : (refusedBecause(response.status, text) ?? unreadable));
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof AzureError) throw error;
    if (timeout.aborted) throw fail({ kind: "timed-out", afterMs: TIMEOUT_MS });
    throw fail(navigator.onLine ? { kind: "unreachable", host: OURS } : { kind: "offline" });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a proxy's page, or an answer cut short
  }
}
