import { describe, expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import type { MetricRow } from "@/lib/sources/metrics";
import { DAY_MS, HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { regionName } from "@/lib/units";
import type { MetricReading } from "./deployment-series";
import { read, START } from "./test-readings";
import { weekCalls, weekGroups, weekOf, weekWindow } from "./week-readings";

const NOW = START + 40 * MINUTE_MS;
const { grainMs, ...window } = weekWindow(NOW);
const hours = (value: number): Series => ({
  ...{ startMs: window.startMs, grainMs },
  values: new Float64Array(168).fill(value),
});

const row = (metric: string, more: Partial<MetricRow>): MetricRow => ({
  ...{ metric, resource: null, dimensions: new Map([["modeldeploymentname", "chat"]]) },
  ...more,
});
const names = {
  openai: ["AzureOpenAIProvisionedManagedUtilizationV2", "AzureOpenAIRequests"],
  foundry: ["ProvisionedUtilization", "ModelRequests"],
} as const;
const utilizationOf = (percent: number, family: keyof typeof names = "openai") =>
  row(names[family][0], { maximum: hours(percent), average: hours(percent / 2) });
const requestsOf = (count: number, family: keyof typeof names = "openai") =>
  row(names[family][1], { total: hours(count) });

const both = (at: 0 | 1) => [names.openai[at], names.foundry[at]];
const answer = (at: 0 | 1, rows: readonly MetricRow[]): MetricReading => ({
  ...read(rows, HOUR_MS),
  metrics: both(at),
});
const call = {
  ...{ operation: "Metrics_List", at: 0, clientRequestId: null, requestId: null, correlationId: null },
  words: { code: null, message: null },
};
const failure: AzureFailure = { ...call, kind: "rejected", status: 400 };
const refusal: AzureFailure = { ...call, kind: "forbidden", action: null, scope: null, role: "Monitoring Reader" };
const failed = (at: 0 | 1): MetricReading => ({ metrics: both(at), reading: { is: "failed", failure } });
/** An answer in which this metric is missing. */
const without = (reading: MetricReading, metric: string): MetricReading =>
  reading.reading.is !== "read"
    ? reading
    : {
        ...reading,
        reading: { ...reading.reading, data: { ...reading.reading.data, missing: [{ ...failure, metric }] } },
      };

const of = (readings: readonly MetricReading[]) => ({ readings, resource: "/a", deployment: "chat", window });
const old = window.startMs - DAY_MS;
const week = (readings: readonly MetricReading[], createdMs: number | null = old) => weekOf(of(readings), createdMs);

test.each([
  ["14:40 is told up to 14:00", 40, 0],
  ["14:09 up to 13:00, since the last minutes may not be in", 9, -1],
  ["14:10 up to 14:00", 10, 0],
])("%s", (_says, minute, hour) =>
  expect(weekWindow(START + minute * MINUTE_MS)).toEqual({
    ...{ startMs: START + hour * HOUR_MS - 7 * DAY_MS, endMs: START + hour * HOUR_MS, grainMs: HOUR_MS },
  }),
);

describe("a week is asked for", () => {
  test("by one call a role, for both families, of the deployments by name", () =>
    expect(weekCalls(["b", "a"], ["utilization", "requests"])).toEqual([
      {
        ...{ role: "utilization", metrics: both(0), aggregations: ["average", "maximum"] },
        filter: { ModelDeploymentName: ["a", "b"] },
      },
      {
        ...{ role: "requests", metrics: both(1), aggregations: ["total"] },
        filter: { ModelDeploymentName: ["a", "b"] },
      },
    ]));

  test("of all deployments where their names would fill the address", () =>
    expect(weekCalls(Array.from({ length: 33 }, String), ["utilization"])[0]?.filter).toEqual({
      ModelDeploymentName: "*",
    }));
});

test.each<[says: string, counts: readonly number[], calls: readonly (readonly string[])[]]>([
  ["few deployments of a region are one call", [3, 4, 5], [["/0", "/1", "/2"]]],
  [
    "many are several, each with its own names",
    [20, 12, 1, 30],
    [
      ["/0", "/1"],
      ["/2", "/3"],
    ],
  ],
  ["a resource with more than one call names is alone", [40, 2, 40], [["/0"], ["/1"], ["/2"]]],
  ["one resource is asked for alone", [1], [["/0"]]],
])("%s", (_says, counts, calls) => {
  const resources = counts.map((_count, at) => ({
    ...{ resource: `/${at}`, subscription: "sub", region: regionName("eastus2") },
  }));
  const groups = weekGroups(resources, (resource) => counts[Number(resource.slice(1))] ?? 0);
  expect(groups.map((group) => group.resources.map(({ resource }) => resource))).toEqual(calls);
  expect(groups.map(({ region }) => region !== null)).toEqual(calls.map((each) => each.length > 1));
});

const idle = [answer(0, [utilizationOf(0)]), answer(1, [])];

test.each<[says: string, readings: readonly MetricReading[], is: string, createdMs?: number | null]>([
  ["no request, utilization 0", idle, "idle"],
  ["no series at all", [answer(0, []), answer(1, [])], "idle"],
  ["a total of 0 in each hour", [answer(0, [utilizationOf(0)]), answer(1, [requestsOf(0)])], "idle"],
  ["a request", [answer(0, [utilizationOf(0)]), answer(1, [requestsOf(1)])], "in-use"],
  ["utilization", [answer(0, [utilizationOf(1)]), answer(1, [])], "in-use"],
  [
    "requests under the other family's name alone",
    [answer(0, [utilizationOf(0)]), answer(1, [requestsOf(1, "foundry")])],
    "in-use",
  ],
  ["requests that could not be read", [answer(0, [utilizationOf(0)]), failed(1)], "unknown"],
  ["utilization that could not be read", [failed(0), answer(1, [])], "unknown"],
  ["requests that came in part", [answer(0, [utilizationOf(0)]), without(answer(1, []), names.openai[1])], "unknown"],
  ["the other family's in part", [answer(0, [utilizationOf(0)]), without(answer(1, []), names.foundry[1])], "unknown"],
  ["utilization in part", [without(answer(0, [utilizationOf(0)]), names.openai[0]), answer(1, [])], "unknown"],
  ["a deployment of the week", idle, "too-young", window.endMs - 7 * DAY_MS],
  ["one whose age is not told", idle, "unknown", null],
])("%s: %#", (_says, readings, is, createdMs = old) => expect(week(readings, createdMs)?.idleness.is).toBe(is));

test("nothing is told while an answer is on its way, or none was asked for", () => {
  expect(week([answer(0, [utilizationOf(9)]), { metrics: both(1), reading: { is: "open" } }])).toBeNull();
  expect(week([])).toBeNull();
});

test("figures are of one family, and never the sum of both", () => {
  const twice = [utilizationOf(40), utilizationOf(40, "foundry")];
  const calls = [requestsOf(1), requestsOf(1, "foundry")];
  expect(week([answer(0, twice), answer(1, calls)])).toMatchObject({
    ...{ dayPeak: { value: { percent: 40 } }, dayMean: { value: 20 }, requests: { value: 168 } },
  });
});

test("a deployment that only the Foundry names tell of has theirs, beside others that have both", () => {
  const other = { ...utilizationOf(70), dimensions: new Map([["modeldeploymentname", "other"]]) };
  expect(week([answer(0, [other, utilizationOf(30, "foundry")]), answer(1, [])])?.dayPeak).toMatchObject({
    value: { percent: 30 },
  });
});

test("a refusal names the role; the peak is not permitted, never 0", () => {
  const forbidden: MetricReading = { metrics: both(0), reading: { is: "failed", failure: refusal } };
  const { dayPeak, idleness } = week([forbidden, answer(1, [])]) ?? {};
  expect(dayPeak).toEqual({ is: "not-permitted", role: "Monitoring Reader" });
  expect(idleness?.is).toBe("unknown");
});

test("it is in use where only the other family counts its calls, beside a deployment that the first tells of", () => {
  const other = { ...utilizationOf(70), dimensions: new Map([["modeldeploymentname", "other"]]) };
  expect(week([answer(0, [other]), answer(1, [requestsOf(1, "foundry")])])?.idleness.is).toBe("in-use");
});
