import { createPipelineRequest, type PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";
import type { Cause } from "./failure";
import { LONGEST_PAUSE_MS } from "./gate";

const BACK_OFF_MS = [800, 1_600, 3_200] as const;

/** Spreads those who were refused together; only ever later, so that Azure's own wait is never undercut. */
const jitterMs = (delayMs: number) => 20 + Math.random() * Math.min(delayMs * 0.25, 250);

/** The instant to try again, or null when trying again would not help, do harm, or take too long. */
function retryAt(reason: Cause, call: Call, attempt: number): number | null {
  const backOffMs = BACK_OFF_MS[attempt];
  if (backOffMs === undefined) return null;
  const isWorthIt = reason.kind === "throttled" || reason.kind === "unreachable" || reason.kind === "server";
  if (!isWorthIt || (!call.isRepeatable && reason.kind !== "throttled")) return null;
  const named = "retryAtMs" in reason ? reason.retryAtMs : null;
  const at = named ?? Date.now() + backOffMs;
  if (at - Date.now() > LONGEST_PAUSE_MS) return null;
  return at + jitterMs(backOffMs);
}

function sleepUntil(untilMs: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const wake = () => (signal.removeEventListener("abort", cancel), resolve());
    const timer = setTimeout(wake, Math.max(0, untilMs - Date.now()));
    const cancel = () => (clearTimeout(timer), reject(signal.reason));
    signal.addEventListener("abort", cancel, { once: true });
  });
}

/** Each try has an id of its own. The pipeline's generator, because the browser's is missing where the page came by http. */
const newRequestId = () => createPipelineRequest({ url: "" }).requestId;

/** The one retry layer: up to three more tries after 0.8, 1.6 and 3.2 s, or when Azure says. */
export const retryPolicy = (call: Call): PipelinePolicy => ({
  name: "headroom-retry",
  async sendRequest(request, next) {
    for (let attempt = 0; ; attempt += 1) {
      if (attempt > 0) request.requestId = newRequestId();
      try {
        return await next(request);
      } catch (error) {
        const at = error instanceof CallFailed ? retryAt(error.reason, call, attempt) : null;
        if (at === null) throw error;
        call.onWait?.(at);
        await sleepUntil(at, call.signal);
        call.onWait?.(null);
      }
    }
  },
});
