import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FaultEffect } from "@/lib/emulator";
import { createGate } from "./gate";
import { metricsOperation } from "./operation";
import { at, connect, settle, signal, startsOf, SUBSCRIPTION } from "./test-connection";
import { hold, letThrough, turn } from "./test-turns";

/** Metrics are reads to Azure, with pauses and a bucket of their own. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The address is of another list, which every emulator has; only how it is sent matters here. */
const metrics = {
  ...metricsOperation<typeof at>({
    name: "Metrics_List",
    role: "Monitoring Reader",
    path: () => `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.CognitiveServices/locations/swedencentral/models`,
  }),
  apiVersions: ["2026-09-01"] as const,
};

test.each<[says: string, then: FaultEffect, leastS: number, mostS: number]>([
  ["T7: 529 that names no wait", { kind: "status", status: 529 }, 30, 31],
  ["T7: 503 that names a shorter one", { kind: "status", status: 503, retryAfter: 7 }, 30, 31],
  ["504", { kind: "status", status: 504 }, 30, 31],
  ["429 that names a shorter one", { kind: "status", status: 429, retryAfter: 7 }, 30, 31],
  ["429 that names a longer one, which is not undercut", { kind: "status", status: 429, retryAfter: 45 }, 45, 46],
  ["500, which is no load, is tried again like any read", { kind: "status", status: 500 }, 0.8, 1.2],
])("metrics wait 30 s at least: %s", async (_says, then, leastS, mostS) => {
  const { azure, emulator, strike } = connect();
  strike(then, { times: 1 });
  expect(await settle(azure.call(metrics, at, null, { signal }))).toHaveProperty("evidence");
  const [, second = 0] = startsOf(emulator);
  expect(second).toBeGreaterThanOrEqual(leastS);
  expect(second).toBeLessThan(mostS);
});

test("T7: where the metrics plane never recovers, the failure carries the instant at which it is tried again", async () => {
  const { azure, emulator, strike } = connect();
  strike({ kind: "status", status: 529 });
  const failure = await settle(azure.call(metrics, at, null, { signal }));
  expect(failure).toMatchObject({ kind: "server", status: 529, retryAtMs: Date.now() + 30_000 });
  expect(startsOf(emulator)).toHaveLength(4);
});

test("T7: while metrics wait, other metrics wait too, and no other read does", async () => {
  const { azure, emulator, readModels, strike } = connect();
  strike({ kind: "status", status: 529 }, { times: 1 });
  const first = azure.call(metrics, at, null, { signal });
  await vi.advanceTimersByTimeAsync(1_000);
  const second = azure.call(metrics, at, null, { signal });
  const read = readModels();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await read).toMatchObject({ missing: [] });
  expect(startsOf(emulator), "the refused one, and the read").toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await Promise.all([first, second])).toHaveLength(2);
  expect(startsOf(emulator).filter((start) => start > 1 && start < 30)).toEqual([]);
});

test("metrics have 6 of the places, and the other reads the rest", async () => {
  const gate = createGate();
  (await gate.enter("sub", "metrics", turn()))(letThrough);
  (await gate.enter("sub", "reads", turn()))(letThrough);
  const plotted = hold(gate, 20, "metrics");
  const reads = hold(gate, 20);
  await vi.advanceTimersByTimeAsync(0);
  expect([plotted.length, reads.length]).toEqual([6, 6]);
  plotted[0]?.(letThrough);
  await vi.advanceTimersByTimeAsync(0);
  expect([plotted.length, reads.length], "whatever is read goes first").toEqual([6, 7]);
});

test("metrics and reads together stay below what Azure allows of reads: 250, and 25 a second", async () => {
  const gate = createGate();
  const starts = { metrics: 0, reads: 0 };
  for (const kind of ["metrics", "reads"] as const)
    for (let index = 0; index < 400; index += 1)
      void gate
        .enter("sub", kind, turn())
        .then((leave) => ((starts[kind] += 1), setTimeout(() => leave(letThrough), 5)));
  await vi.advanceTimersByTimeAsync(500);
  expect(starts.metrics).toBeLessThanOrEqual(40 + 2);
  expect(starts.metrics + starts.reads).toBeLessThanOrEqual(250 + 25 / 2);
  expect(starts.reads, "and there is much of them").toBeGreaterThan(150);
});
