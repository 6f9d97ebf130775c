import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SentAway } from "./call";
import { createGate } from "./gate";
import { hold, letThrough, turn } from "./test-turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Kind = "reads" | "writes";
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const kind = fc.constantFrom<Kind>("reads", "writes");
const call = fc.record({ kind, afterMs: fc.nat(60_000), tookMs: fc.nat(3_000), tries: fc.integer({ min: 1, max: 4 }) });
const scene = fc.record({
  calls: fc.array(call, { minLength: 1, maxLength: 40 }),
  refusesMs: fc.integer({ min: 1, max: 60_000 }),
  /** What Azure names with each 429; null where it names nothing. */
  waitMs: fc.option(fc.integer({ min: 1, max: 10_000 })),
});
type Scene = typeof scene extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Plays calls against an Azure that refuses all of them for a while, and tells what the gate let happen. */
async function play({ calls, refusesMs, waitMs }: Scene) {
  const gate = createGate();
  const endMs = Date.now() + refusesMs;
  const pausedUntilMs: Record<Kind, number> = { reads: 0, writes: 0 };
  const seen = { mostProbes: 0, earlyCount: 0 };
  let isRefused = false;
  let probes = 0;

  const run = async ({ kind, afterMs, tookMs, tries }: Scene["calls"][number]) => {
    await sleep(afterMs);
    for (let left = tries - 1; left >= 0; left -= 1) {
      const leave = await gate.enter("sub", kind, turn({ isBack: left < tries - 1 }));
      const isProbe = isRefused && Date.now() < endMs;
      if (isProbe) seen.mostProbes = Math.max(seen.mostProbes, (probes += 1));
      if (Date.now() < pausedUntilMs[kind]) seen.earlyCount += 1;
      await sleep(tookMs);
      if (isProbe) probes -= 1;
      if (Date.now() >= endMs) return leave(letThrough);
      isRefused = true;
      const retryAtMs = waitMs === null ? null : Date.now() + waitMs;
      pausedUntilMs[kind] = Math.max(pausedUntilMs[kind], retryAtMs ?? 0);
      leave({ is: "throttled", retryAtMs, nextTryAtMs: left === 0 ? null : (retryAtMs ?? Date.now() + 800) });
    }
  };
  const ended = Promise.allSettled(calls.map(run));
  await vi.runAllTimersAsync();
  return { gate, ended: await ended, ...seen };
}

test("T5: whoever asks whenever, while Azure refuses there is one probe at a time and none too early", () =>
  fc.assert(
    fc.asyncProperty(scene, async (drawn) => {
      const { ended, mostProbes, earlyCount } = await play(drawn);
      for (const each of ended) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(SentAway);
      expect({ earlyCount, isOneAtATime: mostProbes <= 1 }).toEqual({ earlyCount: 0, isOneAtATime: true });
    }),
  ));

test("T5: whatever happened, after one answer of each kind several calls go at once again", () =>
  fc.assert(
    fc.asyncProperty(scene, async (drawn) => {
      const { gate } = await play(drawn);
      for (const each of ["reads", "writes"] as const) {
        const proof = hold(gate, 1, each);
        await vi.advanceTimersByTimeAsync(11_000);
        proof[0]?.(letThrough);
        const more = hold(gate, 5, each);
        await vi.advanceTimersByTimeAsync(1_000);
        expect(more).toHaveLength(5);
        more.forEach((leave) => leave(letThrough));
      }
    }),
  ));
