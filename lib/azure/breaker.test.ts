import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SentAway } from "./call";
import { createGate, type Gate } from "./gate";
import { hold, letThrough, turn } from "./test-turns";

/** What the gate does after a 429, without a transport. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const now = () => vi.advanceTimersByTimeAsync(0);
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
const unanswered = { is: "unanswered" } as const;
/** 429, with seven seconds to wait. */
const refused = () => {
  const retryAtMs = Date.now() + 7_000;
  return { is: "throttled", retryAtMs, nextTryAtMs: retryAtMs } as const;
};
/** 429, and this call has used up its tries. */
const refusedAtLast = (retryAtMs: number | null = null) => ({ is: "throttled", retryAtMs, nextTryAtMs: null }) as const;

/** A gate that has heard of Azure, and then a 429. */
async function refusedGate() {
  const gate = createGate();
  (await gate.enter("sub", "reads", turn()))(letThrough);
  (await gate.enter("sub", "writes", turn()))(letThrough);
  (await gate.enter("sub", "reads", turn()))(refused());
  return gate;
}
/** How many of five more calls are under way a moment later: Azure's bucket was empty, and fills. */
const startedOf5 = async (gate: Gate, kind: "reads" | "writes" = "reads") => {
  const leaves = hold(gate, 5, kind);
  await seconds(1);
  return leaves.length;
};

test("T5: after the pause one call at a time goes, until Azure lets one through; then as many as ever", async () => {
  const gate = await refusedGate();
  const leaves = hold(gate, 20);
  await seconds(6.999);
  expect(leaves).toHaveLength(0);
  await seconds(1);
  expect(leaves).toHaveLength(1);
  leaves[0]?.(refused());
  await seconds(6.999);
  expect(leaves).toHaveLength(1);
  await seconds(60);
  expect(leaves).toHaveLength(2);
  leaves[1]?.(letThrough);
  await now();
  expect(leaves).toHaveLength(2 + 12);
});

test.each([
  ["one that was answered by nobody", unanswered, 1],
  ["one that met a problem of Azure's", { is: "stumbled", retryAtMs: null } as const, 1],
  ["one that Azure let through", letThrough, 4],
])("T5: a probe that ends makes room for the next: %s for %o", async (_says, outcome, expected) => {
  const gate = await refusedGate();
  const leaves = hold(gate, 5);
  await seconds(7);
  leaves[0]?.(outcome);
  await now();
  expect(leaves).toHaveLength(1 + expected);
});

test("T5: what was under way when the 429 came just ends, and its success proves nothing", async () => {
  const gate = createGate();
  const before = hold(gate, 3);
  await now();
  before[0]?.(refused());
  const after = hold(gate, 5);
  before[1]?.(letThrough);
  await seconds(7);
  before[2]?.(letThrough);
  await now();
  expect(after).toHaveLength(1);
});

test("T5: one probe at a time is of the subscription, whatever its kind; another subscription goes on", async () => {
  const gate = await refusedGate();
  (await gate.enter("other", "reads", turn()))(letThrough);
  const writes = hold(gate, 5, "writes");
  const reads = hold(gate, 5);
  await seconds(7);
  expect([writes.length, reads.length]).toEqual([1, 0]);
  writes[0]?.(unanswered);
  await now();
  expect([writes.length, reads.length]).toEqual([1, 1]);
  await expect(gate.enter("other", "reads", turn())).resolves.toBeTypeOf("function");
  await expect(gate.enter("other", "reads", turn())).resolves.toBeTypeOf("function");
});

test("T5: neither kind keeps the other from its probe", async () => {
  const gate = await refusedGate();
  const reads = hold(gate, 5);
  await seconds(7);
  const writes = hold(gate, 5, "writes");
  reads[0]?.(unanswered);
  await now();
  expect([reads.length, writes.length]).toEqual([1, 1]);
});

test("T5: the other kind proves itself once, and is then left alone", async () => {
  const gate = await refusedGate();
  const write = hold(gate, 2, "writes");
  await now();
  expect(write).toHaveLength(1);
  write[0]?.(letThrough);
  await seconds(7);
  const probe = hold(gate, 1);
  await now();
  probe[0]?.(refused());
  expect(await startedOf5(gate, "writes")).toBe(5);
  await seconds(7);
  expect(await startedOf5(gate, "reads")).toBe(1);
});

test("T5: when a call has used up its tries, all that wait in its bucket end with it; those of the other do not", async () => {
  const gate = await refusedGate();
  const probe = hold(gate, 1);
  await seconds(7);
  const retryAtMs = Date.now() + 7_000;
  const waiting = [gate.enter("sub", "reads", turn()), gate.enter("sub", "reads", turn({ isBack: true }))];
  const write = hold(gate, 1, "writes");
  const ended = Promise.allSettled(waiting);
  probe[0]?.(refusedAtLast(retryAtMs));
  for (const each of await ended)
    expect(each).toMatchObject({ reason: { reason: { kind: "throttled", retryAtMs, words: { code: null } } } });
  await now();
  expect(write).toHaveLength(1);
});

test("T5: calls after that go again, one at a time; where no instant was named, none is told", async () => {
  const gate = await refusedGate();
  const probe = hold(gate, 1);
  await seconds(7);
  const waiting = gate.enter("sub", "reads", turn());
  probe[0]?.(refusedAtLast());
  await expect(waiting).rejects.toEqual(new SentAway(null));
  expect(await startedOf5(gate)).toBe(1);
});

test("T5: a call that was refused goes before those that were not yet tried", async () => {
  const gate = await refusedGate();
  const others = hold(gate, 3);
  const back = hold(gate, 1, "reads", { isBack: true });
  await seconds(7);
  expect([others.length, back.length]).toEqual([0, 1]);
});

test("T5: who waits behind a probe is told the pause's instant while it lies ahead, then none", async () => {
  const gate = await refusedGate();
  const until = Date.now() + 7_000;
  const waits: (number | null)[] = [];
  hold(gate, 1);
  hold(gate, 1, "reads", { onWait: (untilMs) => waits.push(untilMs) });
  await seconds(6.999);
  expect(waits).toEqual([until]);
  await seconds(60);
  expect(waits).toEqual([until, null]);
});

test("T5: a person who does not wait for a far instant sends one call, not all of them", async () => {
  const gate = createGate();
  const far = Date.now() + 86_400_000;
  (await gate.enter("sub", "reads", turn()))(refusedAtLast(far));
  gate.liftLongPauses();
  expect(await startedOf5(gate)).toBe(1);
});

test("T5: a cancelled probe makes room for the next", async () => {
  const gate = await refusedGate();
  const cancel = new AbortController();
  void gate.enter("sub", "reads", turn({ signal: cancel.signal })).catch(() => {});
  const next = hold(gate, 2);
  cancel.abort();
  await seconds(7);
  expect(next).toHaveLength(1);
});
