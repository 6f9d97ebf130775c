import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { type Call, CallFailed } from "./call";

/** No answer of these APIs comes near it; more is a fault, and would only freeze the screen. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024;

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
    const timer = setTimeout(() => end(new CallFailed({ kind: "timed-out", afterMs: call.timeoutMs })), call.timeoutMs);
    const either = AbortSignal.any([call.signal, stop.signal]);
    request.abortSignal = either;
    request.onDownloadProgress = ({ loadedBytes }) => {
      if (loadedBytes > BODY_LIMIT_BYTES) end(new CallFailed({ kind: "too-large", limitBytes: BODY_LIMIT_BYTES }));
    };
    // The client of Node never settles when a body is cut off by an abort, so the signal is listened to here as well.
    let onCut = () => {};
    const cut = new Promise<never>((_, reject) => {
      onCut = () => reject(new Error("aborted"));
      either.addEventListener("abort", onCut, { once: true });
    });
    try {
      return await Promise.race([next(request), cut]);
    } catch (error) {
      throw reason ?? error;
    } finally {
      clearTimeout(timer);
      either.removeEventListener("abort", onCut);
    }
  },
});
