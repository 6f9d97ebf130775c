import type { BodyEdit } from "../body-edits";
import type { Fault, FaultEffect } from "../faults";
import type { Scenarios } from "./aim";

const operations = ["listMetrics", "listSubscriptionMetrics"];
const inMetrics = (then: FaultEffect, times?: number): Fault[] =>
  operations.map((operation) => ({ match: { operation }, then, ...(times !== undefined && { times }) }));

const fields = ["average", "minimum", "maximum", "total"];
/** The thirty-first point of every series, and the one after it. */
const nulls = [30, 31].flatMap((at) =>
  fields.map((field): BodyEdit => ({ path: `value[*].timeseries[*].data[${at}].${field}`, value: null })),
);

const DAYS = 24;

export const metrics: Scenarios = {
  M1: {
    says: "no points for six hours from nine hours ago; two points that say null; the last three minutes are not in yet",
    faults: [
      ...inMetrics({ kind: "metrics", gap: { hoursAgo: 9, hours: 6 }, lateMinutes: 3 }),
      ...inMetrics({ kind: "edit", edits: nulls }),
    ],
  },
  M2: {
    says: "where `top` is not set, two series of each metric instead of ten",
    faults: inMetrics({ kind: "metrics", usualSeries: 2 }),
  },
  M3: {
    says: "utilization touches 137 % in minute 17 of every hour",
    faults: inMetrics({ kind: "metrics", peakPercent: 137 }),
  },
  M4: {
    says: "metrics are answered in points of five minutes where finer ones were asked for",
    faults: inMetrics({ kind: "metrics", coarsestMinutes: 5 }),
  },
  M5: {
    says: "no resource has metrics of either family",
    faults: inMetrics({ kind: "metrics", families: [] }),
  },
  "M5-both": {
    says: "every resource has the metrics of both families",
    faults: inMetrics({ kind: "metrics", families: ["openai", "foundry"] }),
  },
  "metric-error": {
    says: "AzureOpenAIRequests and ModelRequests fail, each within a 200",
    faults: inMetrics({ kind: "metrics", failing: ["AzureOpenAIRequests", "ModelRequests"] }),
  },
  M7: {
    says: "every deployment was deleted five days ago and created again, under its name, two days later",
    faults: [
      ...inMetrics({ kind: "metrics", gap: { hoursAgo: 5 * DAYS, hours: 2 * DAYS } }),
      {
        match: { operation: "listDeployments" },
        then: { kind: "edit", edits: [{ path: "value[*].systemData.createdAt", daysFromNow: -3 }] },
      },
      {
        match: { operation: "getDeployment" },
        then: { kind: "edit", edits: [{ path: "systemData.createdAt", daysFromNow: -3 }] },
      },
    ],
  },
  I6: {
    says: "403 on the metrics of every account, 401 on those of every subscription",
    faults: inMetrics({ kind: "forbid" }),
  },
  "I6-subscription": {
    says: "401 on the metrics of every subscription, as where a role stands on accounts only; accounts answer",
    faults: [{ match: { operation: "listSubscriptionMetrics" }, then: { kind: "forbid" } }],
  },
  "T7-529": {
    says: "529 without Retry-After, once on each of the two calls for metrics",
    faults: inMetrics({ kind: "status", status: 529 }, 1),
  },
};
