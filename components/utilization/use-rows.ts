"use client";

import { useMemo } from "react";
import type { TimeWindow } from "@/lib/time";
import { deploymentMetrics, type MetricReading } from "@/lib/utilization";
import type { SaturationRow } from "./saturation-table";
import type { ChosenDeployment } from "./use-chosen";
import type { useMetrics } from "./use-metrics";

/** What has been read of each chosen deployment, in the order they were chosen. */
export function useRows(
  chosen: readonly ChosenDeployment[],
  { asked, families }: ReturnType<typeof useMetrics>,
  window: TimeWindow | null,
  grainMs: number,
): readonly SaturationRow[] {
  const [startMs, endMs] = [window?.startMs ?? null, window?.endMs ?? null];
  return useMemo(
    () =>
      chosen.map(({ id, place, resource, spill }) => {
        const family = families.get(resource) ?? "open";
        if (family === "open" || startMs === null || endMs === null) return { id, name: place.name, metrics: null };
        const readings: MetricReading[] = asked.filter(({ group }) =>
          group.resources.some((each) => each.resource === resource),
        );
        const of = {
          ...{ readings, resource, deployment: place.name, grainMs, window: { startMs, endMs } },
          // Where neither family has a point, either tells that there is none.
          family: family === "none" || family === "unknown" ? ("azure-openai" as const) : family,
        };
        return { id, name: place.name, metrics: deploymentMetrics(of, spill) };
      }),
    [chosen, asked, families, startMs, endMs, grainMs],
  );
}
