"use client";

import { useMemo } from "react";
import { ChartFigure, TimeChart } from "@/components/charts";
import { useTimeZone } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { type TimeWindow, writeInstant } from "@/lib/time";
import { type Chart, pointsCsv, stretchesOf } from "@/lib/utilization";
import type { ShownDeployment } from "./shown-deployment";

/** What all charts of the screen share. */
export interface InStep {
  /** Whether something that was asked may still arrive. */
  isReading: boolean;
  /** The range that was asked for. */
  whole: TimeWindow;
  /** The part of it that is looked at. The same object while it is the same. */
  shown: TimeWindow;
  onZoom: (part: TimeWindow | null) => void;
  cursorMs: number | null;
  onCursor: (atMs: number | null) => void;
}

interface MetricChartProps {
  chart: Chart;
  /** Where the chart's own would not tell it from others. */
  title?: string;
  row: ShownDeployment;
  inStep: InStep;
  /** Tall. */
  isLeading?: boolean;
  /** The buttons that move all of them: one chart's are enough. */
  hasControls?: boolean;
  /** One of several that are read in the same way. */
  isOneOfMany?: boolean;
}

const ABSENT = "Azure Monitor has no such metric of this deployment, or it could not be read.";

/** One chart of one deployment, with its table and its files. */
export function MetricChart({
  chart,
  title = chart.title,
  row,
  inStep,
  isLeading = false,
  hasControls = false,
  isOneOfMany = false,
}: MetricChartProps) {
  const { zone } = useTimeZone();
  const { name, metrics } = row;
  const { isReading, whole, shown, ...shared } = inStep;
  const lines = useMemo(() => {
    const series = chart.lines.flatMap(({ name, look, of }) => {
      const values = metrics && of(metrics);
      return values ? [{ name, look, values }] : [];
    });
    return { window: shown, zone, unit: chart.unit, series, ...(chart.limit && { limit: chart.limit }) };
  }, [chart, metrics, shown, zone]);
  const table = useMemo(
    () => ({
      columns: ["From", ...chart.lines.map((line) => `${line.name} (${chart.unit})`)],
      rows: (metrics ? stretchesOf(chart, metrics, shown) : []).map(({ startMs, values }) => [
        writeInstant(startMs, zone),
        ...values.map((value) => value ?? "no data"),
      ]),
    }),
    [chart, metrics, shown, zone],
  );
  const isAbsent = lines.series.length === 0 && metrics !== null && !isReading;
  if (isAbsent && chart.isOptional) return <AbsentChart title={title} chart={chart} />;
  const whyEmpty =
    isReading && lines.series.length === 0 ? "Reading…" : lines.series.length === 0 ? ABSENT : "No data in this range.";
  const figure = (
    <ChartFigure
      title={title}
      caption={chart.caption}
      table={table}
      csv={() => pointsCsv([row])}
      hidesCaption={isOneOfMany}
      fileStem={fileStem(["utilization", name, chart.id])}
    >
      <TimeChart
        {...shared}
        label={title}
        lines={lines}
        whole={whole}
        whyEmpty={whyEmpty}
        hasControls={hasControls}
        height={isLeading ? "tall" : "low"}
      />
    </ChartFigure>
  );
  return chart.source ? (
    <div className="flex min-w-0 flex-col gap-1">
      {figure}
      <SourceLink {...chart.source} />
    </div>
  ) : (
    figure
  );
}

const SourceLink = ({ name, href }: NonNullable<Chart["source"]>) => (
  <p className="text-xs text-muted">
    Published by{" "}
    <a href={href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
      {name}
    </a>
  </p>
);

/** Most deployments lack some metric: a frame for nothing would only be in the way. */
const AbsentChart = ({ title, chart }: { title: string; chart: Chart }) => (
  <section className="flex min-w-0 flex-col gap-2">
    <h2 className="min-w-0 text-base font-semibold">
      <ForeignText text={title} />
    </h2>
    <p className="max-w-prose text-sm text-muted">{ABSENT}</p>
    <p className="max-w-prose text-xs text-muted">{chart.caption}</p>
  </section>
);
