import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { azureClient } from "@/lib/azure";
import { MINUTE_MS } from "@/lib/time";
import { azureQuery } from "./azure-query";
import { createQueryClient } from "./query-client";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const client = azureClient({
  endpoint: "https://azure.test",
  source: "Sample data",
  identity: ["azure.test", "tenant", "account"],
  getToken: () => Promise.resolve("a token"),
});

test.each<[says: string, staleMs: number, keptMs: number]>([
  ["what is fresh for an hour is kept for an hour", 60 * MINUTE_MS, 60 * MINUTE_MS],
  ["what is fresh for seconds is kept for five minutes, to be shown while it is read again", 1_000, 5 * MINUTE_MS],
])("an answer that no screen shows: %s", async (_says, staleMs, keptMs) => {
  const queries = createQueryClient();
  const query = azureQuery(client, {
    key: ["sizes"],
    staleMs,
    wire: () => Promise.resolve({}),
    read: () => Promise.resolve("an answer"),
  });
  await queries.fetchQuery(query);
  await vi.advanceTimersByTimeAsync(keptMs - 1);
  expect(queries.getQueryData(query.queryKey)).toBe("an answer");
  await vi.advanceTimersByTimeAsync(1);
  expect(queries.getQueryData(query.queryKey)).toBeUndefined();
});
