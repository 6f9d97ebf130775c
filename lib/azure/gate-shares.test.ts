import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Leave } from "./bucket";
import { createGate } from "./gate";
import { hold, letThrough, turn } from "./test-turns";

// How reads and the calculator's calls share the places of one subscription.

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("while the calculator is asked, reads have 3 of the places, and all again when it has answered", async () => {
  const gate = createGate();
  (await gate.enter("sub", "reads", turn()))(letThrough);
  const asked = hold(gate, 1, "writes");
  const reads = hold(gate, 20);
  await vi.advanceTimersByTimeAsync(0);
  expect(reads).toHaveLength(3);
  asked[0]?.(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect(reads).toHaveLength(12);
});

test("the calculator gets the places of the reads that end, until they have no more than 3", async () => {
  const gate = createGate();
  (await gate.enter("sub", "reads", turn()))(letThrough);
  (await gate.enter("sub", "writes", turn()))(letThrough);
  const reads = hold(gate, 40);
  const writes = hold(gate, 20, "writes");
  await vi.advanceTimersByTimeAsync(0);
  expect([reads.length, writes.length]).toEqual([12, 0]);
  for (const leave of reads.slice(0, 9)) leave(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect([reads.length, writes.length]).toEqual([12, 9]);
  for (const leave of writes.slice(0, 9)) leave(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect([reads.length, writes.length], "and none is taken from them").toEqual([12, 18]);
  for (const leave of [...reads.slice(9, 12), ...writes.slice(9, 12)]) leave(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect([reads.length, writes.length], "nor do they starve").toEqual([15, 20]);
});

test("a calculator that Azure lets wait keeps no read from its place", async () => {
  const gate = createGate();
  (await gate.enter("sub", "reads", turn()))(letThrough);
  (await gate.enter("sub", "writes", turn()))({ is: "stumbled", retryAtMs: Date.now() + 7_000 });
  const writes = hold(gate, 5, "writes");
  const reads = hold(gate, 20);
  await vi.advanceTimersByTimeAsync(0);
  expect([reads.length, writes.length]).toEqual([12, 0]);
});

test("whoever waits gets in, whatever ends first, and never more than 12, nor a read beside writes as the fourth", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 80 }), async (calls) => {
      const gate = createGate();
      const underWay: { isRead: boolean; leave: Leave }[] = [];
      const tooMany: string[] = [];
      const start = (isRead: boolean, leave: Leave) => {
        const reads = underWay.filter((each) => each.isRead).length;
        if (isRead && reads < underWay.length && reads >= 3) tooMany.push(`${reads} reads beside writes`);
        if (underWay.push({ isRead, leave }) > 12) tooMany.push("12 under way");
      };
      for (const [isRead] of calls)
        void gate.enter("sub", isRead ? "reads" : "writes", turn()).then((leave) => start(isRead, leave));
      for (const [, which] of calls) {
        await vi.advanceTimersByTimeAsync(0);
        const [ended] = underWay.splice(which % underWay.length, 1);
        ended?.leave(letThrough);
        expect(ended, "nobody is under way, and somebody waits").toBeDefined();
      }
      expect(tooMany).toEqual([]);
    }),
  ));
