/** The only time the emulator knows. It is handed in, so a test can own it. */
export type Clock = {
  /** UTC epoch milliseconds. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted first. `Infinity` waits for the abort alone. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms, signal) =>
      until(signal, (done) => {
        const timer = ms === Infinity ? undefined : setTimeout(done, ms);
        return () => clearTimeout(timer);
      }),
  };
}

export type VirtualClock = Clock & {
  /** Moves time on, waking every sleeper whose time has come, the earliest first. */
  advance(ms: number): Promise<void>;
};

export function virtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  const sleepers = new Set<{ dueMs: number; wake: () => void }>();
  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      until(signal, (done) => {
        const sleeper = { dueMs: nowMs + ms, wake: done };
        sleepers.add(sleeper);
        return () => sleepers.delete(sleeper);
      }),
    async advance(ms) {
      const targetMs = nowMs + ms;
      for (;;) {
        await settled();
        const due = [...sleepers].filter((s) => s.dueMs <= targetMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (!due) break;
        nowMs = Math.max(nowMs, due.dueMs);
        sleepers.delete(due);
        due.wake();
      }
      nowMs = targetMs;
      await settled();
    },
  };
}

/** One promise that ends once: by `start`'s callback or by the signal. */
function until(signal: AbortSignal | undefined, start: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      stop();
      reject(signal?.reason);
    };
    const stop = start(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Lets everything that is ready run before time moves. Reading a request's body takes more than a microtask. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
