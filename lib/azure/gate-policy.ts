import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";
import { type Gate, PausedTooLong } from "./gate";

const remainingHeader = {
  reads: "x-ms-ratelimit-remaining-subscription-reads",
  writes: "x-ms-ratelimit-remaining-subscription-writes",
} as const;

/** Holds a call until the gate lets it in, and tells the gate what Azure said about its buckets. */
export const gatePolicy = (call: Call, gate: Gate): PipelinePolicy => ({
  name: "headroom-gate",
  async sendRequest(request, next) {
    const leave = await gate.enter(call.subscription, call.kind, call.signal, call.onWait).catch((error: unknown) => {
      if (!(error instanceof PausedTooLong)) throw error;
      throw new CallFailed({
        kind: "throttled",
        retryAtMs: error.untilMs,
        words: { code: null, message: null },
      });
    });
    try {
      const response = await next(request);
      const remaining = Number(response.headers.get(remainingHeader[call.kind]) || NaN);
      if (remaining >= 0) gate.observeRemaining(call.subscription, call.kind, remaining);
      return response;
    } catch (error) {
      const reason = error instanceof CallFailed ? error.reason : null;
      if (reason && "retryAtMs" in reason && reason.retryAtMs !== null)
        gate.pause(call.subscription, call.kind, reason.retryAtMs);
      throw error;
    } finally {
      leave();
    }
  },
});
