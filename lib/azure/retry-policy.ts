import { createPipelineRequest, type PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";
import type { Tries } from "./tries";

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

/** The one retry layer. What was throttled goes straight back to the gate, which holds all of its bucket until then. */
export const retryPolicy = (call: Call, tries: Tries): PipelinePolicy => ({
  name: "headroom-retry",
  async sendRequest(request, next) {
    for (;;) {
      try {
        return await next(request);
      } catch (error) {
        const atMs = tries.nextAt(error);
        if (atMs === null) throw error;
        if (!(error instanceof CallFailed) || error.reason.kind !== "throttled") await waitFor(atMs, call);
        request.requestId = newRequestId();
      }
    }
  },
});

async function waitFor(atMs: number, { signal, onWait }: Call): Promise<void> {
  onWait?.(atMs);
  await sleepUntil(atMs, signal);
  onWait?.(null);
}
