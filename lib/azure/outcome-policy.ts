import { isRestError, type PipelinePolicy, type PipelineResponse } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";
import { readClaims } from "./claims";
import { signedOut } from "./describe-signed-out";
import { readErrorBody, readForbidden } from "./error-body";
import type { AzureWords, Cause } from "./failure";
import { readRetryAt } from "./retry-after";
import { becauseOf } from "./signed-out";

/** Browsers know whether there is any network; Node does not say, and then a failed connection is just that. */
const isOffline = () => "navigator" in globalThis && globalThis.navigator.onLine === false;

/** Turns every answer that is no success, and every broken connection, into one of our failures. */
export const outcomePolicy = (call: Call): PipelinePolicy => ({
  name: "headroom-outcome",
  async sendRequest(request, next) {
    const response = await next(request).catch((error: unknown) => {
      if (call.signal.aborted || !isRestError(error)) throw error;
      throw new CallFailed(isOffline() ? { kind: "offline" } : { kind: "unreachable", host: new URL(call.url).host });
    });
    if (response.status >= 200 && response.status < 300) return response;
    throw new CallFailed(causeOf(response, call), readIds(response));
  },
});

/** Azure's ids of one answer; null where the browser may not read them. */
export const readIds = (response: PipelineResponse) => ({
  requestId: response.headers.get("x-ms-request-id") ?? null,
  correlationId: response.headers.get("x-ms-correlation-request-id") ?? null,
});

function causeOf(response: PipelineResponse, call: Call): Cause {
  const { status, headers } = response;
  const words = readErrorBody(response.bodyAsText ?? "");
  // Other error texts speak of seconds too ("timed out after 30 seconds"), so only a refusal's text may name a wait.
  const isRefusal = status === 429 || status === 503 || status === 529;
  const namedMs = readRetryAt(headers.get("retry-after") ?? null, isRefusal ? words.message : null, Date.now());
  const isLoad = isRefusal || status === 504;
  const retryAtMs =
    isLoad && call.shortestWaitMs > 0 ? Math.max(namedMs ?? 0, Date.now() + call.shortestWaitMs) : namedMs;
  if (status === 401) return refusedToken(words, readClaims(headers.get("www-authenticate") ?? null));
  if (status === 403) return { kind: "forbidden", ...readForbidden(words.message), role: call.role, words };
  const shortage = shortageOf(words, call);
  if (shortage !== null) return { kind: shortage, words };
  if (status === 404) return { kind: "not-found", words };
  if (status === 409 || status === 412) return { kind: "conflict", words };
  if (status === 429) return { kind: "throttled", retryAtMs, words };
  if (status >= 500) return { kind: "server", status, retryAtMs, words };
  return { kind: "rejected", status, words };
}

/** Azure's words for a refused token say nothing to a person; our forwarder's do. */
function refusedToken(words: AzureWords, claims: string | null): Cause {
  const because = becauseOf(words, claims);
  const isTold = because !== "refused" && because !== "needs-person";
  return signedOut({ claims, because, words: { code: null, message: isTold ? words.message : null } });
}

/**
 * What Azure is short of. It publishes the fact that a region can be full, but no code for it, and public reports show it with 400,
 * 409 and 503 (read 2026-11-21): so where something was to be created, a message that speaks of capacity is one, unless its code
 * says that the size itself is wrong or that something else is under way.
 */
function shortageOf({ code, message }: AzureWords, call: Call): "no-quota" | "no-capacity" | null {
  if (code === "InsufficientQuota") return "no-quota";
  if (/capacity/i.test(code ?? "")) return "no-capacity";
  const isOther = /^Invalid|NotSupported|^RequestConflict$|Throttled|TooMany/i.test(code ?? "");
  return call.method === "PUT" && !isOther && /\bcapacity\b/i.test(message ?? "") ? "no-capacity" : null;
}
