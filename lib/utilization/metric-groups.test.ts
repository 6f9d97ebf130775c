import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import type { AzureFailure } from "@/lib/azure";
import { isForSingles, metricGroups, type MetricResource, oneByOne } from "./metric-groups";

const at = (resource: string, region: string | null, subscription = "sub"): MetricResource => ({
  ...{ resource, subscription },
  region: region === null ? null : regionName(region),
});

test.each<[says: string, resources: readonly MetricResource[], calls: readonly (string | null)[]]>([
  ["one resource is asked for alone", [at("/a", "eastus2")], [null]],
  ["two of one region are asked for by one call", [at("/a", "eastus2"), at("/b", "eastus2")], ["eastus2"]],
  ["two of two regions one by one", [at("/a", "eastus2"), at("/b", "uksouth")], [null, null]],
  ["two of two subscriptions one by one", [at("/a", "eastus2"), at("/b", "eastus2", "other")], [null, null]],
  ["two whose regions are not known one by one", [at("/a", null), at("/b", null)], [null, null]],
])("%s", (_says, resources, calls) => expect(metricGroups(resources).map(({ region }) => region)).toEqual(calls));

test("I6: a refused group is asked for one by one, and nobody is lost", () => {
  const [group] = metricGroups([at("/a", "eastus2"), at("/b", "eastus2")]);
  expect(group && oneByOne(group).map(({ region, resources }) => [region, resources[0]?.resource])).toEqual([
    [null, "/a"],
    [null, "/b"],
  ]);
});

const call = {
  operation: "Metrics_ListAtSubscriptionScope",
  at: 0,
  clientRequestId: null,
  requestId: null,
  correlationId: null,
};
const words = { code: null, message: null };

test.each<[says: string, failure: AzureFailure, isForSingles: boolean]>([
  ["I6: a refusal", { ...call, kind: "forbidden", action: null, scope: null, role: "Monitoring Reader", words }, true],
  ["a call that this kind of resource does not take", { ...call, kind: "rejected", status: 400, words }, true],
  ["T7: throttling, which more calls would make worse,", { ...call, kind: "throttled", retryAtMs: null, words }, false],
  [
    "a session that is over",
    {
      ...call,
      kind: "signed-out",
      claims: null,
      because: "refused",
      words: { code: null, message: null },
      told: { title: "Sign in again", cause: "", nextStep: "" },
    },
    false,
  ],
  ["a broken service", { ...call, kind: "server", status: 500, retryAtMs: null, words }, false],
])("%s is asked one by one, or not", (_says, failure, expected) => expect(isForSingles(failure)).toBe(expected));
