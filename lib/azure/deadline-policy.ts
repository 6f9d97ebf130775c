import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";

/** No answer of these APIs comes near it; more is a fault, and would only freeze the screen. */
export const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

/** Ends one attempt when it takes too long or sends too much, and closes its socket. */
export const deadlinePolicy = (call: Call): PipelinePolicy => ({
  name: "headroom-deadline",
  async sendRequest(request, next) {
    const stop = new AbortController();
    let reason: CallFailed | null = null;
    const end = (failed: CallFailed) => {
      reason ??= failed;
      stop.abort();
    };
    const timer = setTimeout(
      () => end(new CallFailed({ kind: "timed-out", afterMs: call.timeoutMs })),
      call.timeoutMs,
    );
    request.abortSignal = AbortSignal.any([call.signal, stop.signal]);
    request.onDownloadProgress = ({ loadedBytes }) => {
      if (loadedBytes > BODY_LIMIT_BYTES) end(new CallFailed({ kind: "too-large", limitBytes: BODY_LIMIT_BYTES }));
    };
    try {
      return await next(request);
    } catch (error) {
      throw reason ?? error;
    } finally {
      clearTimeout(timer);
    }
  },
});
