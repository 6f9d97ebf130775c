"use client";

import { useMemo } from "react";
import type { TimeWindow } from "@/lib/time";
import { rememberedMetrics } from "@/lib/utilization";
import type { ShownDeployment } from "./shown-deployment";
import type { ChosenDeployment } from "./use-chosen";
import type { useMetrics } from "./use-metrics";

/** What has been read of each chosen deployment, in the order they were chosen. */
export function useRows(
  chosen: readonly ChosenDeployment[],
  { asked, families }: Pick<ReturnType<typeof useMetrics>, "asked" | "families">,
  window: TimeWindow | null,
  grainMs: number,
): readonly ShownDeployment[] {
  const metricsOf = useMemo(() => rememberedMetrics(), []);
  const [startMs, endMs] = [window?.startMs ?? null, window?.endMs ?? null];
  return useMemo(
    () =>
      chosen.map(({ id, place, resource, deployment, region, spill }) => {
        const shown = { id, name: place.name, place, deployment, region };
        const family = families.get(resource) ?? "open";
        if (family === "open" || startMs === null || endMs === null) return { ...shown, metrics: null };
        const readings = asked.filter(({ group }) => group.resources.some((each) => each.resource === resource));
        const of = {
          ...{ readings, resource, deployment: place.name, grainMs, window: { startMs, endMs } },
          // Where neither family has a point, either tells that there is none.
          family: family === "none" || family === "unknown" ? ("azure-openai" as const) : family,
        };
        return { ...shown, metrics: metricsOf(of, spill) };
      }),
    [metricsOf, chosen, asked, families, startMs, endMs, grainMs],
  );
}
