"use client";

import { useCallback, useMemo, useState } from "react";
import type { TimeWindow } from "@/lib/time";
import { sideCharts, utilizationChart } from "@/lib/utilization";
import { MetricChart } from "./metric-chart";
import type { ShownDeployment } from "./shown-deployment";

interface UtilizationChartsProps {
  rows: readonly ShownDeployment[];
  /** Whether something of them may still arrive. */
  isReading: boolean;
  /** The one of them that is looked at closer. */
  focus: ShownDeployment;
  whole: TimeWindow;
  /** The part that is looked at; null for all of it. */
  zoom: TimeWindow | null;
  onZoom: (part: TimeWindow | null) => void;
}

/** Utilization of one deployment, or of several side by side; below it, in step, the calls and tokens of the one in focus. */
export function UtilizationCharts({ rows, isReading, focus, whole, zoom, onZoom }: UtilizationChartsProps) {
  const [cursorMs, setCursorMs] = useState<number | null>(null);
  const { startMs, endMs } = zoom !== null && zoom.startMs < whole.endMs && zoom.endMs > whole.startMs ? zoom : whole;
  const shown = useMemo(() => ({ startMs, endMs }), [startMs, endMs]);
  const onCursor = useCallback((atMs: number | null) => setCursorMs(atMs), []);
  const inStep = { isReading, whole, shown, onZoom, cursorMs, onCursor };
  const model = focus.deployment?.model.name ?? null;
  const charts = useMemo(() => sideCharts(focus.metrics, model), [focus.metrics, model]);
  const [only, ...more] = rows;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {more.length === 0 && only ? (
        <MetricChart chart={utilizationChart} row={only} inStep={inStep} isLeading hasControls />
      ) : (
        <div className="grid grid-cols-1 gap-x-6 gap-y-4 lg:grid-cols-2">
          {rows.map((row, at) => (
            <MetricChart
              key={row.id}
              chart={utilizationChart}
              title={row.name}
              row={row}
              inStep={inStep}
              isOneOfMany
              hasControls={at === 0}
            />
          ))}
          <p className="max-w-prose text-xs text-muted lg:col-span-2">{utilizationChart.caption}</p>
        </div>
      )}
      <div className="flex flex-col gap-4">
        {charts.map((chart) => (
          <MetricChart
            key={chart.id}
            chart={chart}
            title={more.length === 0 ? chart.title : `${chart.title}: ${focus.name}`}
            row={focus}
            inStep={inStep}
          />
        ))}
      </div>
    </div>
  );
}
