"use client";

import type { ComponentProps } from "react";
import { Evidence } from "@/components/panel";
import { DownloadButton } from "@/components/ui";
import { fileStem } from "@/lib/export";
import type { TimeWindow } from "@/lib/time";
import { pointsCsv } from "@/lib/utilization";
import { FiguresTable } from "./figures-table";
import { RequestsTable } from "./requests-table";
import { type SaturationRow, SaturationTable } from "./saturation-table";

interface UtilizationAnswerProps {
  rows: readonly SaturationRow[];
  window: TimeWindow;
  evidence: ComponentProps<typeof Evidence>["answers"];
}

/** What was read of the chosen deployments: over time, how full, and which calls. */
export const UtilizationAnswer = ({ rows, window, evidence }: UtilizationAnswerProps) => (
  <div className="flex min-w-0 flex-col gap-6">
    <div className="flex justify-end">
      <DownloadButton
        label="Download CSV"
        fileName={`${fileStem(["utilization"])}.csv`}
        make={() => new Blob([pointsCsv(rows)], { type: "text/csv;charset=utf-8" })}
      />
    </div>
    {/* The charts go here; their figures as a table until then. */}
    {rows.map(
      ({ id, name, metrics }) => metrics && <FiguresTable key={id} name={name} metrics={metrics} window={window} />,
    )}
    <SaturationTable rows={rows} />
    <RequestsTable rows={rows} />
    <Evidence answers={evidence} />
  </div>
);
