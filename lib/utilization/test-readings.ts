import type { MetricAnswer, MetricRow } from "@/lib/sources/metrics";
import { MINUTE_MS, type Series, type TimeWindow } from "@/lib/time";
import type { MetricReading, SeriesOf } from "./deployment-series";

/** What the tests of this room share: answers of Azure Monitor about one resource. */

export const START = Date.UTC(2026, 10, 21, 14);

export const minutes = (points: readonly (number | null)[], startMs = START): Series => ({
  ...{ startMs, grainMs: MINUTE_MS },
  values: Float64Array.from(points, (point) => point ?? Number.NaN),
});

export const windowOf = (count: number): TimeWindow => ({ startMs: START, endMs: START + count * MINUTE_MS });

const METRICS = ["AzureOpenAIProvisionedManagedUtilizationV2", "AzureOpenAIRequests"] as const;

export const utilization = (maximum: Series, average: Series, deployment = "chat"): MetricRow => ({
  ...{ metric: METRICS[0], resource: null, maximum, average },
  dimensions: new Map([["modeldeploymentname", deployment]]),
});

export const requests = (total: Series, statuscode: string, deployment = "chat", isspillover = "False"): MetricRow => ({
  ...{ metric: METRICS[1], resource: null, total },
  dimensions: new Map(Object.entries({ modeldeploymentname: deployment, statuscode, isspillover })),
});

const evidence: MetricAnswer["evidence"] = {
  ...{ operation: "Metrics_List", apiVersion: "2024-02-01", source: "Test", at: START },
  ...{ clientRequestId: "a", requestId: null, method: "GET", url: "https://azure.example/", body: null },
};

export const read = (rows: readonly MetricRow[], grainMs = MINUTE_MS): MetricReading => ({
  metrics: METRICS,
  reading: {
    ...{ is: "read", missing: [] },
    data: { grainMs, window: windowOf(3), rows, missing: [], isFinal: true, evidence },
  },
});

export const open: MetricReading = { metrics: METRICS, reading: { is: "open" } };

export const seriesOf = (readings: readonly MetricReading[], more: Partial<SeriesOf> = {}): SeriesOf => ({
  ...{ readings, resource: "/a", deployment: "chat", family: "azure-openai", window: windowOf(3) },
  ...{ grainMs: MINUTE_MS, ...more },
});
