"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { type LinesModel, writeExact } from "@/lib/charts";
import { writeInstant } from "@/lib/time";
import type { lineLook } from "./line-look";
import { LINE_PX, textStyle } from "./picture-room";
import { Words } from "./words";

/** What is reached for a minute must be seen in a month. */
const LEAST_SHADE_PX = 1.5;

/** Of a plot, for the zone at its one side and at the other how far the data reach, which names the zone too. */
const ENOUGH_FOR_BOTH_PX = 420;

/** Behind the lines: when the limit was reached; and in words the unit, the zone and how far the data reach. */
export function TimeShades({ model: { window, x, y, reached, dataUpToMs, zone } }: { model: LinesModel }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) return null;
  const pxOf = (at: number) => scale(at) ?? plot.x;
  const bottomPx = plot.y + plot.height;
  const isCutShort = dataUpToMs !== null && dataUpToMs > window.startMs && dataUpToMs < window.endMs;
  const shades = reached.map(({ startMs, endMs }) => {
    const leftPx = pxOf(startMs);
    return `M${leftPx} ${plot.y}h${Math.max(LEAST_SHADE_PX, pxOf(endMs) - leftPx)}V${bottomPx}H${leftPx}z`;
  });
  return (
    <g>
      {shades.length > 0 && <path d={shades.join("")} fill="var(--color-capacity)" fillOpacity={0.16} />}
      <text x={0} y={plot.y - 8 - LINE_PX / 2} dominantBaseline="central" {...textStyle}>
        {y.unit}
      </text>
      {(!isCutShort || plot.width >= ENOUGH_FOR_BOTH_PX) && (
        <text x={plot.x} y={bottomPx + 3 * LINE_PX} textAnchor="start" {...textStyle}>
          {x.zone}
        </text>
      )}
      {isCutShort && (
        <text x={plot.x + plot.width} y={bottomPx + 3 * LINE_PX} textAnchor="end" {...textStyle}>
          Data up to {writeInstant(dataUpToMs, zone)}
        </text>
      )}
    </g>
  );
}

/** Above the lines: the limit, and a peak beyond it in exact words. */
export function LimitLine({ model: { limit, series, y } }: { model: LinesModel }) {
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const yPx = limit && yOf?.(limit.at);
  if (!plot || !limit || !xOf || !yOf || yPx === undefined || yPx === null) return null;
  const maxima = series.filter(({ look }) => look === "maximum");
  const peak = maxima.length === 1 ? maxima[0]?.peak : null; // the words of several would stand on each other
  const peakPx = peak && peak.value > limit.at ? (xOf(peak.atMs) ?? plot.x) : null;
  return (
    <g>
      <line x1={plot.x} x2={plot.x + plot.width} y1={yPx} y2={yPx} stroke="var(--color-capacity)" strokeWidth={1.25} />
      <Words x={plot.x + 4} y={yPx - 5} textAnchor="start" text={limit.text} fill="var(--color-capacity)" />
      {peak && peakPx !== null && (
        <Words
          x={peakPx + (peakPx < plot.x + plot.width / 2 ? 6 : -6)}
          y={(yOf(peak.value) ?? plot.y) + 4}
          textAnchor={peakPx < plot.x + plot.width / 2 ? "start" : "end"}
          text={`${writeExact(peak.value)} ${y.unit}`}
          fill="var(--color-ink)"
        />
      )}
    </g>
  );
}

interface LonePointsProps {
  series: LinesModel["series"];
  lookOf: ReturnType<typeof lineLook>;
}

/** A line of one point has no length. */
export function LonePoints({ series, lookOf }: LonePointsProps) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!xOf || !yOf) return null;
  return series.map(({ name, lone }, at) =>
    lone.map(({ x, y }) => <circle key={`${name} ${x}`} cx={xOf(x)} cy={yOf(y ?? 0)} r={2} fill={lookOf(at).stroke} />),
  );
}
