"use client";

import { useId } from "react";
import { usePlotArea, useXAxisScale } from "recharts";
import type { StepsModel } from "@/lib/charts";
import { LINE_PX, textStyle } from "./picture-room";
import { Words } from "./words";

/** What stands behind the lines: the band, the mark, where an answer is unknown, and the units. */
export function Places({ model: { x, y, mark, band, unknownAt } }: { model: StepsModel }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  const hatchId = useId();
  if (!plot || !scale) return null;
  const pxOf = (at: number) => scale(at) ?? plot.x;
  const bottomPx = plot.y + plot.height;
  const middlePx = plot.x + plot.width / 2;
  /** Words hang on the side where there is room for them. */
  const hang = (leftPx: number, rightPx: number) =>
    (leftPx + rightPx) / 2 < middlePx
      ? ({ x: leftPx, textAnchor: "start" } as const)
      : ({ x: rightPx, textAnchor: "end" } as const);
  return (
    <g>
      <text x={0} y={LINE_PX / 2} dominantBaseline="central" {...textStyle}>
        {y.unit}
      </text>
      <text x={plot.x + plot.width} y={bottomPx + 2.5 * LINE_PX} textAnchor="end" {...textStyle}>
        {x.unit}
      </text>
      {band && (
        <>
          <pattern id={hatchId} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1={0} x2={0} y1={0} y2={6} stroke="var(--color-edge)" strokeWidth={1.5} strokeOpacity={0.55} />
          </pattern>
          <rect
            x={pxOf(band.from)}
            width={pxOf(band.to) - pxOf(band.from)}
            y={plot.y}
            height={plot.height}
            fill={`url(#${hatchId})`}
          />
          <Words {...hang(pxOf(band.from), pxOf(band.to))} y={plot.y - LINE_PX / 2} text={band.text} />
        </>
      )}
      {mark && (
        <>
          <line
            x1={pxOf(mark.x)}
            x2={pxOf(mark.x)}
            y1={plot.y - (band ? LINE_PX : 0) - 4}
            y2={bottomPx}
            stroke="var(--color-muted)"
            strokeDasharray="2 3"
          />
          <Words {...hang(pxOf(mark.x), pxOf(mark.x))} y={plot.y - (band ? 1.5 : 0.5) * LINE_PX} text={mark.text} />
        </>
      )}
      {unknownAt.map((at) => (
        <Words key={at} x={pxOf(at)} textAnchor="middle" y={bottomPx - LINE_PX / 2} text="?" />
      ))}
    </g>
  );
}
