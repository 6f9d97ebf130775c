import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGate, PausedTooLong } from "./gate";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;

/** Sends `count` calls that end at once, and tells how many have started. */
function send(gate: ReturnType<typeof createGate>, count: number, kind: "reads" | "writes" = "reads") {
  const started: number[] = [];
  for (let index = 0; index < count; index += 1)
    void gate.enter("sub", kind, never).then((leave) => {
      started.push(index);
      leave();
    });
  return started;
}

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
  const leaves: (() => void)[] = [];
  for (let index = 0; index < 20; index += 1)
    void gate.enter("sub", "reads", never).then((leave) => leaves.push(leave));
  await vi.advanceTimersByTimeAsync(0);
  expect(leaves).toHaveLength(12);
  leaves[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(leaves).toHaveLength(13);
});

test("T1: a pause holds the whole bucket, tells those who wait, and is not undercut", async () => {
  const gate = createGate();
  const waits: (number | null)[] = [];
  const until = Date.now() + 7_000;
  gate.pause("sub", "reads", until);
  let hasStarted = false;
  void gate.enter("sub", "reads", never, (untilMs) => waits.push(untilMs)).then(() => (hasStarted = true));
  await vi.advanceTimersByTimeAsync(6_999);
  expect(hasStarted).toBe(false);
  expect(waits).toEqual([until]);
  await vi.advanceTimersByTimeAsync(1);
  expect(hasStarted).toBe(true);
  expect(waits).toEqual([until, null]);
});

test("a pause of one bucket leaves the others alone", async () => {
  const gate = createGate();
  gate.pause("sub", "reads", Date.now() + 7_000);
  const writes = send(gate, 1, "writes");
  await vi.advanceTimersByTimeAsync(0);
  expect(writes).toHaveLength(1);
});

test("T4: a pause of a day refuses at once, with the instant, and nothing starts until it is lifted", async () => {
  const gate = createGate();
  const until = Date.now() + 86_400_000;
  gate.pause("sub", "reads", until);
  await expect(gate.enter("sub", "reads", never)).rejects.toEqual(new PausedTooLong(until));
  gate.liftLongPauses();
  await expect(gate.enter("sub", "reads", never)).resolves.toBeTypeOf("function");
});

test("a pause that is waited out is not lifted by anybody", async () => {
  const gate = createGate();
  gate.pause("sub", "reads", Date.now() + 7_000);
  gate.liftLongPauses();
  const started = send(gate, 1);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(started).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(started).toHaveLength(1);
});

test("those already waiting are refused when the pause becomes long", async () => {
  const gate = createGate();
  gate.pause("sub", "reads", Date.now() + 5_000);
  const waiting = gate.enter("sub", "reads", never);
  gate.pause("sub", "reads", Date.now() + 86_400_000);
  await expect(waiting).rejects.toBeInstanceOf(PausedTooLong);
});

test("a cancelled call leaves the queue at once and takes no place", async () => {
  const gate = createGate();
  gate.pause("sub", "reads", Date.now() + 7_000);
  const cancel = new AbortController();
  const waiting = gate.enter("sub", "reads", cancel.signal);
  cancel.abort(new Error("cancelled"));
  await expect(waiting).rejects.toThrow("cancelled");
});

test("T6: what Azure says is left is believed before our own count", async () => {
  const gate = createGate();
  gate.observeRemaining("sub", "reads", 3);
  const started = send(gate, 10);
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toHaveLength(3);
});
