import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { accountPath } from "./wire-address";
import type { AccountQuestion, DimensionFilter } from "./metrics";
import { body, from, now, ofPoints, production, question, readAccount, readRegion, resource } from "./test-metrics";

const asked = { startMs: from, endMs: from + HOUR_MS };
const parametersOf = (url: URL | undefined) => Object.fromEntries(url?.searchParams ?? []);
const pathOf = (more: Partial<AccountQuestion>) =>
  new URL(accountPath({ ...question, asked, ...more }), "https://a.test");

test("one resource is asked by its id, for all series of each dimension", async () => {
  const { asked: calls } = await readAccount(ofPoints());
  expect(calls).toHaveLength(1);
  expect(calls[0]?.pathname).toBe(`${resource}/providers/Microsoft.Insights/metrics`);
  expect(parametersOf(calls[0])).toEqual({
    "api-version": "2024-02-01",
    metricnamespace: "Microsoft.CognitiveServices/accounts",
    metricnames: "Utilization",
    aggregation: "average,maximum",
    timespan: "2026-11-21T09:00:00.000Z/2026-11-21T09:05:00.000Z",
    interval: "PT1M",
    AutoAdjustTimegrain: "true",
    top: "1000",
    $filter: "ModelDeploymentName eq '*'",
  });
});

test("a region is asked in the subscription, and its resources are always kept apart", async () => {
  const { asked: calls } = await readRegion(body([]), { filter: {} });
  expect(calls[0]?.pathname).toBe(`/subscriptions/${production}/providers/Microsoft.Insights/metrics`);
  expect(parametersOf(calls[0])).toMatchObject({
    region: "westus",
    top: "1000",
    $filter: "Microsoft.ResourceId eq '*'",
  });
  const { asked: more } = await readRegion(body([]));
  expect(parametersOf(more[0]).$filter).toBe("Microsoft.ResourceId eq '*' and ModelDeploymentName eq '*'");
});

test.each<[says: string, filter: DimensionFilter, text: string | null]>([
  ["two values of a dimension", { A: ["x", "y"], B: "*" }, "A eq 'x' or A eq 'y' and B eq '*'"],
  ["a quote ends no value", { A: ["it's' or B eq '*"] }, "A eq 'it''s'' or B eq ''*'"],
  ["what an address must not contain", { A: ["ü&top=1#+ %"] }, "A eq 'ü&top=1#+ %'"],
  ["none of its values narrows nothing down", { A: [] }, null],
])("a filter: %s", (_says, filter, text) => {
  const { searchParams } = pathOf({ filter });
  expect(searchParams.get("$filter")).toBe(text);
  expect(searchParams.getAll("top")).toEqual(text === null ? [] : ["1000"]);
});

test("an id that is no clean path stays in its place", () =>
  expect(pathOf({ resource: "/subscriptions/s/x?y#z" }).pathname).toBe(
    "/subscriptions/s/x%3Fy%23z/providers/Microsoft.Insights/metrics",
  ));

test("Azure takes 20 names in one call, and no more", () => {
  const names = Array.from({ length: 20 }, (_, index) => `M${index}`);
  expect(pathOf({ metrics: names }).searchParams.get("metricnames")?.split(",")).toHaveLength(20);
  expect(() => pathOf({ metrics: [...names, "M20"] })).toThrow(RangeError);
});

test.each<[says: string, more: Partial<AccountQuestion>, timespan: string]>([
  [
    "of a piece that is not over, only what is",
    { window: { startMs: from, endMs: from + 9 * HOUR_MS } },
    "2026-11-21T09:00:00.000Z/2026-11-21T17:00:00.000Z",
  ],
  [
    "of a piece that Azure does not keep all of, the rest",
    { window: { startMs: now - 94 * DAY_MS, endMs: now - 92 * DAY_MS } },
    "2026-08-20T17:00:00.000Z/2026-08-21T17:00:00.000Z",
  ],
  [
    "the newest part, up to now",
    { window: { newestMs: 15 * MINUTE_MS } },
    "2026-11-21T16:45:00.000Z/2026-11-21T17:00:00.000Z",
  ],
  [
    "M6: what is all to come: the last point there is",
    { window: { startMs: now + HOUR_MS, endMs: now + 2 * HOUR_MS } },
    "2026-11-21T16:59:00.000Z/2026-11-21T17:00:00.000Z",
  ],
  [
    "whole grains",
    { window: { startMs: from + 1, endMs: from + 10 * MINUTE_MS }, grainMs: HOUR_MS },
    "2026-11-21T09:00:00.000Z/2026-11-21T10:00:00.000Z",
  ],
])("it asks for %s", async (_says, more, timespan) => {
  const { asked: calls } = await readAccount(ofPoints(), more);
  expect(calls[0]?.searchParams.get("timespan")).toBe(timespan);
});
