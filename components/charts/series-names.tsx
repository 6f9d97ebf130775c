"use client";

import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { spreadLabels, type StepsModel } from "@/lib/charts";
import { LINE_PX } from "./picture-room";
import { lookOf } from "./series-look";

interface SeriesNamesProps {
  series: StepsModel["series"];
  /** Each at the end of its line; else one under the other, above everything. */
  isBesideLines: boolean;
}

/** Which line is which, in words. */
export function SeriesNames({ series, isBesideLines }: SeriesNamesProps) {
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
    const { dot, ...line } = lookOf(at);
    const rowPx = (nth + 0.5) * LINE_PX;
    return isBesideLines ? (
      <text key={name} x={xPx + 10} y={places[nth]} dominantBaseline="central" fill={line.stroke} fontSize={12}>
        {name}
      </text>
    ) : (
      <g key={name}>
        <line x1={plot.x} x2={plot.x + 28} y1={rowPx} y2={rowPx} {...line} />
        <circle cx={plot.x + 14} cy={rowPx} {...dot} stroke={line.stroke} strokeWidth={1.5} />
        <text x={plot.x + 36} y={rowPx} dominantBaseline="central" fill={line.stroke} fontSize={12}>
          {name}
        </text>
      </g>
    );
  });
}
