import type { Query } from "@tanstack/react-query";
import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { DAY_MS, MINUTE_MS } from "@/lib/time";
import type { AccountQuestion, MetricAnswer, MetricsQuestion, RegionQuestion } from "./metrics";

const wire = early(() => import("./wire"));

/** Azure compares ids and names without case, so two spellings are one question. */
const lower = (text: string) => text.toLowerCase();

const keyOf = ({ metrics, aggregations, filter, window, grainMs }: MetricsQuestion) => [
  [...metrics].map(lower).sort(),
  [...aggregations].sort(),
  filter,
  "newestMs" in window ? { newestMs: window.newestMs } : { startMs: window.startMs, endMs: window.endMs },
  grainMs,
];

/** A final answer is never asked for again, also not by a refresh; another one is good for the minute in which no new point comes. */
const untilChanged = {
  staleTime: ({ state }: Pick<Query<MetricAnswer>, "state">) => (state.data?.isFinal ? ("static" as const) : MINUTE_MS),
  gcTime: DAY_MS,
};

/**
 * Metrics of one resource.
 * @param now the server's clock, asked when Azure is
 */
export const accountMetricsQuery = (client: AzureClient, question: AccountQuestion, now: () => number) => ({
  ...azureQuery(client, {
    key: ["metrics", lower(question.resource), ...keyOf(question)],
    staleMs: MINUTE_MS,
    wire,
    read: ({ readAccountMetrics }, azure, options) => readAccountMetrics(azure, question, now(), options),
  }),
  ...untilChanged,
});

/**
 * Metrics of all resources of a subscription in one region, by one call. Where it fails with `forbidden`, single resources
 * may still be allowed.
 */
export const subscriptionMetricsQuery = (client: AzureClient, question: RegionQuestion, now: () => number) => ({
  ...azureQuery(client, {
    key: ["region metrics", lower(question.subscription), question.region, ...keyOf(question)],
    staleMs: MINUTE_MS,
    wire,
    read: ({ readRegionMetrics }, azure, options) => readRegionMetrics(azure, question, now(), options),
  }),
  ...untilChanged,
});
