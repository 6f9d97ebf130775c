import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { accountMetricsQuery, subscriptionMetricsQuery } from "./query";
import { from, now, ofPoints, question, readAccount, regionQuestion } from "./test-metrics";

const client = azureClient({
  endpoint: "https://management.azure.com",
  source: "Test",
  identity: ["cloud", "tenant", "account"],
  getToken: () => Promise.resolve("sample"),
});
const keyOf = (more: Partial<typeof question> = {}) =>
  JSON.stringify(accountMetricsQuery(client, { ...question, ...more }, () => now).queryKey);

test.each<[says: string, more: Partial<typeof question>, isSame: boolean]>([
  [
    "another casing of the id and the names",
    { resource: question.resource.toUpperCase(), metrics: ["UTILIZATION"] },
    true,
  ],
  ["another order", { aggregations: ["maximum", "average"] }, true],
  ["another resource", { resource: `${question.resource}2` }, false],
  ["another metric", { metrics: ["Requests"] }, false],
  ["another aggregation", { aggregations: ["total"] }, false],
  ["another filter", { filter: {} }, false],
  ["another piece", { window: { startMs: from, endMs: from + HOUR_MS } }, false],
  ["the newest part", { window: { newestMs: HOUR_MS } }, false],
  ["another grain", { grainMs: HOUR_MS }, false],
])("%s", (_says, more, isSame) => expect(keyOf(more) === keyOf()).toBe(isSame));

test("a region's key is no resource's", () =>
  expect(subscriptionMetricsQuery(client, regionQuestion, () => now).queryKey).toEqual(
    expect.arrayContaining(["region metrics", regionQuestion.subscription, "westus"]),
  ));

test("an answer about a piece that is over is good for ever, one about a piece that is not for a minute", async () => {
  const query = accountMetricsQuery(client, question, () => now);
  const isStale = async (givenMs: number, ageMs: number) => {
    const cache = new QueryClient();
    const answer = await readAccount({ ...ofPoints(), timespan: undefined }, {}, givenMs);
    cache.setQueryData(query.queryKey, answer, { updatedAt: Date.now() - ageMs });
    return new QueryObserver(cache, query).getCurrentResult().isStale;
  };
  expect(await isStale(now, 365 * DAY_MS)).toBe(false);
  expect(await isStale(from + 4 * MINUTE_MS, 2 * MINUTE_MS)).toBe(true);
  expect(await isStale(from + 4 * MINUTE_MS, MINUTE_MS / 2)).toBe(false);
});
