/** A clock for an Azure of the tests: it can be moved by hand, and goes on by itself. Its waits are real; one without an end ends with its call. */
export function movedClock(startMs: number = Date.now()) {
  const clock = {
    aheadMs: startMs - Date.now(),
    now: () => Date.now() + clock.aheadMs,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const timer = ms === Infinity ? undefined : setTimeout(resolve, ms);
        signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason)), { once: true });
      }),
  };
  return clock;
}
