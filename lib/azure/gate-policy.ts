import type { PipelinePolicy, PipelineResponse } from "@azure/core-rest-pipeline";
import type { Outcome } from "./bucket";
import { type Call, CallFailed } from "./call";
import type { Gate } from "./gate";
import type { Tries } from "./tries";

/** Holds a call until the gate lets it in, and tells the gate what Azure's answer says about its buckets. */
export function gatePolicy(call: Call, gate: Gate, tries: Tries): PipelinePolicy {
  const { subscription, kind, signal, onWait } = call;
  let isBack = false;
  return {
    name: "headroom-gate",
    async sendRequest(request, next) {
      const leave = await gate.enter(subscription, kind, { signal, onWait, isBack });
      isBack = true;
      try {
        const response = await next(request);
        leave({ is: "let-through", remaining: readRemaining(response, call) });
        return response;
      } catch (error) {
        leave(outcomeOf(error, tries));
        throw error;
      }
    },
  };
}

/** How much Azure says is left in the bucket this call drew from; null where it does not say or may not be read. */
function readRemaining({ headers }: PipelineResponse, { subscription, kind }: Call): number | null {
  const scope = subscription === null ? "tenant" : "subscription";
  const counted = kind === "writes" ? "writes" : "reads";
  const remaining = Number(headers.get(`x-ms-ratelimit-remaining-${scope}-${counted}`) || NaN);
  return remaining >= 0 ? remaining : null;
}

function outcomeOf(error: unknown, tries: Tries): Outcome {
  if (!(error instanceof CallFailed)) return { is: "unanswered" };
  const { reason } = error;
  switch (reason.kind) {
    case "throttled":
      return { is: "throttled", retryAtMs: reason.retryAtMs, nextTryAtMs: tries.nextAt(error) };
    case "server":
      return { is: "stumbled", retryAtMs: reason.retryAtMs };
    case "forbidden":
    case "not-found":
    case "rejected":
    case "conflict":
    case "no-quota":
    case "no-capacity":
      return { is: "let-through", remaining: null };
    default:
      return { is: "unanswered" };
  }
}
