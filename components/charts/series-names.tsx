"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { spreadLabels } from "@/lib/charts";
import { LINE_PX } from "./picture-room";
import type { SeriesLook } from "./series-look";

interface SeriesNamesProps {
  /** `end` is where a line ends, in the units of the axes; without one it has no name. */
  series: readonly { name: string; end: { x: number; y: number } | null }[];
  /** The look of the nth. A line without dots has none in its legend either. */
  lookOf: (at: number) => Omit<SeriesLook, "dot"> & { dot?: SeriesLook["dot"]; nameFill?: string };
  /** Each at the end of its line; else one under the other, above everything. */
  isBesideLines: boolean;
}

/** Which line is which, in words. */
export function SeriesNames({ series, lookOf, isBesideLines }: SeriesNamesProps) {
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!plot || !xOf || !yOf) return null;
  const drawn = series.flatMap(({ name, end }, at) =>
    end ? [{ name, at, xPx: xOf(end.x) ?? 0, yPx: yOf(end.y) ?? 0 }] : [],
  );
  const places = spreadLabels(
    drawn.map(({ yPx }) => yPx),
    LINE_PX,
    plot.y + plot.height,
  );
  return drawn.map(({ name, at, xPx }, nth) => {
    const { dot, nameFill, ...line } = lookOf(at);
    const rowPx = (nth + 0.5) * LINE_PX;
    return isBesideLines ? (
      <text
        key={name}
        x={xPx + 10}
        y={places[nth]}
        dominantBaseline="central"
        fill={nameFill ?? line.stroke}
        fontSize={12}
      >
        {name}
      </text>
    ) : (
      <g key={name}>
        <line x1={plot.x} x2={plot.x + 28} y1={rowPx} y2={rowPx} {...line} />
        {dot && <circle cx={plot.x + 14} cy={rowPx} {...dot} stroke={line.stroke} strokeWidth={1.5} />}
        <text x={plot.x + 36} y={rowPx} dominantBaseline="central" fill={nameFill ?? line.stroke} fontSize={12}>
          {name}
        </text>
      </g>
    );
  });
}
