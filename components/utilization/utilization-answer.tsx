"use client";

import { type ComponentProps, type ReactNode, useId } from "react";
import { Evidence } from "@/components/panel";
import { DownloadButton, Field } from "@/components/ui";
import { fileStem } from "@/lib/export";
import type { TimeWindow } from "@/lib/time";
import { lookedAt, pointsCsv } from "@/lib/utilization";
import { CloserLook } from "./closer-look";
import { IdlePanel } from "./idle-panel";
import { RequestsTable } from "./requests-table";
import { SaturationTable } from "./saturation-table";
import type { ShownDeployment } from "./shown-deployment";
import { SizePanel } from "./size-panel";
import { UtilizationCharts } from "./utilization-charts";

interface UtilizationAnswerProps {
  /** At least one. */
  rows: readonly [ShownDeployment, ...ShownDeployment[]];
  /** How far the reading is. */
  progress: ReactNode;
  /** Whether something of them may still arrive. */
  isReading: boolean;
  /** Id of the one that is looked at closer; null for the first. */
  focusId: string | null;
  onFocus: (id: string) => void;
  window: TimeWindow;
  zoom: TimeWindow | null;
  onZoom: (part: TimeWindow | null) => void;
  evidence: ComponentProps<typeof Evidence>["answers"];
}

/** What was read of the chosen deployments: over time, how full, and which calls. */
export function UtilizationAnswer({
  rows,
  progress,
  isReading,
  focusId,
  onFocus,
  window,
  zoom,
  onZoom,
  evidence,
}: UtilizationAnswerProps) {
  const selectId = useId();
  const focus = rows.find(({ id }) => id === focusId) ?? rows[0];
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 grow">{progress}</div>
        {rows.length > 1 && (
          <Field label="Look closer at" htmlFor={selectId}>
            <select
              id={selectId}
              className="h-8 max-w-64 rounded-md border border-edge/60 bg-surface px-2 pointer-coarse:h-10"
              value={focus.id}
              onChange={({ target }) => onFocus(target.value)}
            >
              {rows.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <DownloadButton
          label="All points, CSV"
          fileName={`${fileStem(["utilization"])}.csv`}
          make={() => new Blob([pointsCsv(rows)], { type: "text/csv;charset=utf-8" })}
        />
      </div>
      <UtilizationCharts {...{ rows, isReading, focus, zoom, onZoom }} whole={window} />
      <SaturationTable rows={rows} />
      <RequestsTable rows={rows} />
      <CloserLook row={focus} window={window} />
      <SizePanel row={focus} window={lookedAt(window, zoom)} />
      <IdlePanel row={focus} window={lookedAt(window, zoom)} />
      <Evidence answers={evidence} />
    </div>
  );
}
