import { environmentManager, focusManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { MINUTE_MS, SECOND_MS } from "@/lib/time";
import { watched } from "./watch-timing";

const model = { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" };
const client = {
  identity: ["test", "test", "test"],
  source: "Test",
  open: () => Promise.reject(new Error("not here")),
  liftLongPauses: () => undefined,
} as const;

beforeEach(() => {
  environmentManager.setIsServer(() => false); // on a server nothing repeats
  focusManager.setFocused(true);
  vi.useFakeTimers();
});
afterEach(() => {
  focusManager.setFocused(undefined);
  vi.useRealTimers();
});

/** Watches a question that answers at once; counts how often it was asked. Azure names `azuresWaitMs` when it fails. */
function watching(minutes: number | null, { azuresWaitMs }: { azuresWaitMs?: number } = {}) {
  const asked: number[] = [];
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });
  queryClient.mount();
  const base = capacitiesQuery(client, "production", model);
  const startedAt = Date.now();
  const options = watched(
    {
      ...base,
      // As azureQuery writes it: until the instant that Azure named.
      ...(azuresWaitMs === undefined
        ? {}
        : { refetchInterval: () => Math.max(SECOND_MS, startedAt + azuresWaitMs - Date.now()) }),
      queryFn: () => {
        asked.push(Date.now() - startedAt);
        return azuresWaitMs === undefined
          ? Promise.resolve({ items: [], missing: [], evidence })
          : Promise.reject(new Error("429"));
      },
    },
    minutes,
  );
  const stop = new QueryObserver(queryClient, options).subscribe(() => undefined);
  return { asked, stop: () => (stop(), queryClient.unmount()) };
}
const evidence = {
  ...{ operation: "x", apiVersion: "x", at: 0, source: "x", method: "GET" as const, url: "x", body: null },
  ...{ clientRequestId: "x", requestId: null },
};

test("off, it is asked once", async () => {
  const { asked, stop } = watching(null);
  await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);
  expect(asked).toEqual([0]);
  stop();
});

test("it is asked every few minutes, each time a little different", async () => {
  const { asked, stop } = watching(5);
  await vi.advanceTimersByTimeAsync(30 * MINUTE_MS);
  const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(waits.length).toBeGreaterThanOrEqual(5);
  for (const wait of waits) {
    expect(wait).toBeGreaterThanOrEqual(4.5 * MINUTE_MS - 1);
    expect(wait).toBeLessThanOrEqual(5.5 * MINUTE_MS + 1);
  }
  expect(new Set(waits).size).toBeGreaterThan(1);
  stop();
});

test("hidden, it is not asked; seen again too late, once and at once", async () => {
  const { asked, stop } = watching(1);
  await vi.advanceTimersByTimeAsync(0);
  focusManager.setFocused(false);
  await vi.advanceTimersByTimeAsync(20 * MINUTE_MS);
  expect(asked).toEqual([0]);
  focusManager.setFocused(true);
  await vi.advanceTimersByTimeAsync(10 * SECOND_MS);
  expect(asked).toEqual([0, 20 * MINUTE_MS]);
  stop();
});

test("seen again in time, it waits for its time", async () => {
  const { asked, stop } = watching(10);
  await vi.advanceTimersByTimeAsync(0);
  focusManager.setFocused(false);
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
  focusManager.setFocused(true);
  await vi.advanceTimersByTimeAsync(SECOND_MS);
  expect(asked).toEqual([0]);
  stop();
});

test.each<[says: string, azuresWaitMs: number, minutes: number]>([
  ["an instant of Azure's that is later than the next look is waited for", 12 * MINUTE_MS, 1],
  ["one that is earlier is kept", 2 * MINUTE_MS, 15],
])("%s", async (_says, azuresWaitMs, minutes) => {
  const { asked, stop } = watching(minutes, { azuresWaitMs });
  await vi.advanceTimersByTimeAsync(azuresWaitMs - 1);
  expect(asked).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([0, azuresWaitMs]);
  stop();
});

test("one that passed while the tab was hidden is made up for when it is seen", async () => {
  const { asked, stop } = watching(1, { azuresWaitMs: 12 * MINUTE_MS });
  await vi.advanceTimersByTimeAsync(0);
  focusManager.setFocused(false);
  await vi.advanceTimersByTimeAsync(13 * MINUTE_MS);
  focusManager.setFocused(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([0, 13 * MINUTE_MS]);
  stop();
});
