"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { type LinesModel, writeExact } from "@/lib/charts";
import { writeInstant } from "@/lib/time";
import { LINE_PX, textStyle, widthOf } from "./picture-room";
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

/** Above the lines: the limit. Above the plot: a peak beyond it in exact words, where no line of another peak can be behind them. */
export function LimitLine({ model: { limit, series, y } }: { model: LinesModel }) {
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const yPx = limit && yOf?.(limit.at);
  if (!plot || !limit || !xOf || !yOf || yPx === undefined || yPx === null) return null;
  const maxima = series.filter(({ look }) => look === "maximum");
  // The words of several would stand on each other; a target is no limit to pass.
  const peak = maxima.length === 1 && !limit.isTarget ? maxima[0]?.peak : null;
  const isBeyond = peak && peak.value > limit.at;
  const peakPx = isBeyond ? (xOf(peak.atMs) ?? plot.x) : plot.x;
  const look = limit.isTarget
    ? { stroke: "var(--color-edge)", strokeWidth: 1.25, strokeDasharray: "6 4" }
    : { stroke: "var(--color-capacity)", strokeWidth: 1.25 };
  return (
    <g>
      {isBeyond && (
        <line
          x1={peakPx}
          x2={peakPx}
          y1={plot.y - PEAK_GAP_PX}
          y2={yOf(peak.value) ?? plot.y}
          stroke="var(--color-edge)"
        />
      )}
      <line x1={plot.x} x2={plot.x + plot.width} y1={yPx} y2={yPx} {...look} />
      <Words
        x={plot.x + 4}
        y={yPx - 5}
        textAnchor="start"
        text={limit.text}
        fill={limit.isTarget ? "var(--color-muted)" : "var(--color-capacity)"}
      />
      {isBeyond && (
        <PeakWords
          text={`${writeExact(peak.value)} ${y.unit}`}
          atPx={peakPx}
          y={plot.y - PEAK_GAP_PX - 3}
          plot={plot}
        />
      )}
    </g>
  );
}

/** Between a peak's words and the plot; the words of a limit just below the peak need no more. */
const PEAK_GAP_PX = 8;

interface PeakWordsProps {
  text: string;
  atPx: number;
  y: number;
  plot: { x: number; width: number };
}

/** Over the peak, and never beyond the plot: at its ends the words begin or end there. */
function PeakWords({ text, atPx, y, plot }: PeakWordsProps) {
  const halfPx = widthOf(text) / 2;
  const [leftPx, rightPx] = [plot.x, plot.x + plot.width];
  if (atPx - halfPx < leftPx) return <Words x={leftPx} y={y} textAnchor="start" text={text} fill="var(--color-ink)" />;
  if (atPx + halfPx > rightPx) return <Words x={rightPx} y={y} textAnchor="end" text={text} fill="var(--color-ink)" />;
  return <Words x={atPx} y={y} textAnchor="middle" text={text} fill="var(--color-ink)" />;
}
