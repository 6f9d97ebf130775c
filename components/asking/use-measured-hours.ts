"use client";

import { useMemo, useState } from "react";
import { useAzure } from "@/components/session";
import { retryNow } from "@/lib/query";
import { deploymentPlace } from "@/lib/scope";
import { accountMetricsQuery, callsOf, familyOf, type MetricRole } from "@/lib/sources/metrics";
import { type DeploymentMetrics, rememberedMetrics, weekWindow } from "@/lib/utilization";
import type { ReadingQuestion } from "./reading-failures";
import { useAsked } from "./use-asked";

const roles: readonly MetricRole[] = ["utilization", "requests", "inputTokens", "outputTokens", "cacheMatchRate"];
const clockHere = () => Date.now();

/**
 * What a deployment was measured to carry in the last seven days, hour by hour.
 * @param id Azure's id of the deployment; null asks nothing
 * @returns `metrics` of points of an hour; null while they are read, and where nothing could be
 */
export function useMeasuredHours(id: string | null, nowMs: number) {
  const azure = useAzure();
  const [metricsOf] = useState(rememberedMetrics);
  const { startMs, endMs, grainMs } = weekWindow(nowMs);
  const place = id === null ? null : deploymentPlace(id);
  const resource = id === null || place === null ? null : id.slice(0, id.toLowerCase().lastIndexOf("/deployments/"));
  const [subscription, name] = [place?.subscription ?? "", place?.name ?? ""];
  const questions = useMemo(
    () =>
      resource === null
        ? []
        : callsOf(["azure-openai", "foundry"], roles, [name]).map((call) => {
            const asked = { ...call, resource, subscription, window: { startMs, endMs }, grainMs };
            const query = accountMetricsQuery(azure, asked, clockHere);
            return { subscription, region: null, metrics: call.metrics, query };
          }),
    [azure, resource, subscription, name, startMs, endMs, grainMs],
  );
  const asked = useAsked(questions);
  return useMemo(() => {
    const isOpen = asked.some(({ reading }) => reading.is === "open");
    const answers = asked.flatMap(({ reading }) => (reading.is === "read" ? [reading.data] : []));
    const found = familyOf(answers, null);
    const window = { startMs, endMs };
    const of = { readings: asked, resource: resource?.toLowerCase() ?? "", deployment: name, window, grainMs };
    const metrics: DeploymentMetrics | null =
      resource === null || isOpen || answers.length === 0
        ? null
        : metricsOf({ ...of, family: found === "foundry" ? "foundry" : "azure-openai" }, null);
    const told = asked.map(({ state, result }): ReadingQuestion => ({
      ...{ what: "Metrics", where: name, state },
      onRetry: () => void (result && retryNow(azure, result)),
    }));
    return { metrics, isOpen, window, grainMs, questions: told };
  }, [azure, metricsOf, asked, resource, name, startMs, endMs, grainMs]);
}
