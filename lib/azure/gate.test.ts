import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "./bucket";
import { SentAway } from "./call";
import { createGate, type Gate } from "./gate";
import { hold, letThrough, turn } from "./test-turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends `count` calls that end at once, and tells how many have started. */
function send(gate: Gate, count: number, kind: "reads" | "writes" = "reads") {
  const started: number[] = [];
  for (let index = 0; index < count; index += 1)
    void gate.enter("sub", kind, turn()).then((leave) => {
      started.push(index);
      leave(letThrough);
    });
  return started;
}

/** One call that ends like this. */
const end = async (gate: Gate, outcome: Outcome) => (await gate.enter("sub", "reads", turn()))(outcome);
/** Azure stumbles, and asks to wait until then. */
const pause = (gate: Gate, retryAtMs: number) => end(gate, { is: "stumbled", retryAtMs });

test("a burst passes at once, then calls follow at the refill rate", async () => {
  const started = send(createGate(), 260);
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveLength(200);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(started).toHaveLength(220);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(started).toHaveLength(260);
});

test("the calculator's calls have a bucket of their own", async () => {
  const gate = createGate();
  const reads = send(gate, 200);
  const writes = send(gate, 120, "writes");
  await vi.advanceTimersByTimeAsync(0);
  expect(reads).toHaveLength(200);
  expect(writes).toHaveLength(100);
});

test("at most 12 calls of one subscription are under way, and the next starts when one ends", async () => {
  const gate = createGate();
  await end(gate, letThrough);
  const leaves = hold(gate, 20);
  await vi.advanceTimersByTimeAsync(0);
  expect(leaves).toHaveLength(12);
  leaves[0]?.(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect(leaves).toHaveLength(13);
});

test("T1: a pause holds the whole bucket, tells those who wait, and is not undercut", async () => {
  const gate = createGate();
  const waits: (number | null)[] = [];
  const until = Date.now() + 7_000;
  await pause(gate, until);
  let hasStarted = false;
  const onWait = (untilMs: number | null) => waits.push(untilMs);
  void gate.enter("sub", "reads", turn({ onWait })).then(() => (hasStarted = true));
  await vi.advanceTimersByTimeAsync(6_999);
  expect(hasStarted).toBe(false);
  expect(waits).toEqual([until]);
  await vi.advanceTimersByTimeAsync(1);
  expect(hasStarted).toBe(true);
  expect(waits).toEqual([until, null]);
});

test("T7: a pause of one bucket leaves the others alone, and after it all start at once", async () => {
  const gate = createGate();
  await pause(gate, Date.now() + 7_000);
  const writes = send(gate, 1, "writes");
  const leaves = hold(gate, 5);
  await vi.advanceTimersByTimeAsync(0);
  expect(writes).toHaveLength(1);
  expect(leaves).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(leaves).toHaveLength(5);
});

test("T4: a pause of a day refuses at once, with the instant, and nothing starts until it is lifted", async () => {
  const gate = createGate();
  const until = Date.now() + 86_400_000;
  await pause(gate, until);
  await expect(gate.enter("sub", "reads", turn())).rejects.toMatchObject({
    reason: { kind: "throttled", retryAtMs: until },
  });
  gate.liftLongPauses();
  await expect(gate.enter("sub", "reads", turn())).resolves.toBeTypeOf("function");
});

test("a pause that is waited out is not lifted by anybody", async () => {
  const gate = createGate();
  await pause(gate, Date.now() + 7_000);
  gate.liftLongPauses();
  const started = send(gate, 1);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(started).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(started).toHaveLength(1);
});

test("those already waiting are refused when the pause becomes long", async () => {
  const gate = createGate();
  const underWay = await gate.enter("sub", "reads", turn());
  await pause(gate, Date.now() + 5_000);
  const waiting = gate.enter("sub", "reads", turn());
  underWay({ is: "stumbled", retryAtMs: Date.now() + 86_400_000 });
  await expect(waiting).rejects.toBeInstanceOf(SentAway);
});

test("a cancelled call leaves the queue at once and takes no place", async () => {
  const gate = createGate();
  await pause(gate, Date.now() + 7_000);
  const cancel = new AbortController();
  const waiting = gate.enter("sub", "reads", turn({ signal: cancel.signal }));
  cancel.abort(new Error("cancelled"));
  await expect(waiting).rejects.toThrow("cancelled");
  const next = hold(gate, 1);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(next).toHaveLength(1);
});

test("T6: a 429 says that Azure's bucket is empty, so our count of it begins anew", async () => {
  const gate = createGate();
  (await gate.enter("sub", "reads", turn()))(letThrough);
  const retryAtMs = Date.now() + 250;
  (await gate.enter("sub", "reads", turn()))({ is: "throttled", retryAtMs, nextTryAtMs: retryAtMs });
  const leaves = hold(gate, 12);
  await vi.advanceTimersByTimeAsync(250);
  leaves[0]?.(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect(leaves).toHaveLength(5); // a quarter of 20 a second
});

test("T6: what Azure says is left lacks the calls still under way", async () => {
  const gate = createGate();
  const leaves = hold(gate, 3);
  await vi.advanceTimersByTimeAsync(0);
  leaves[0]?.({ is: "let-through", remaining: 4 });
  const more = hold(gate, 5);
  await vi.advanceTimersByTimeAsync(0);
  expect(more).toHaveLength(4 - 2);
});
