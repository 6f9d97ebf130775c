"use client";

import { usePlotArea } from "recharts";
import type { LinesModel } from "@/lib/charts";
import type { lineLook } from "./line-look";

interface TimeLinesProps {
  model: LinesModel;
  lookOf: ReturnType<typeof lineLook>;
}

/**
 * The lines, each one path: Recharts' own make several objects of every point, which takes longer than all the rest of the picture.
 * A line of one point has no length, only its round end; all of a series are one path too, for there may be hundreds.
 */
export function TimeLines({ model: { window, y, series }, lookOf }: TimeLinesProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const [from, to] = y.domain;
  const perMs = plot.width / (window.endMs - window.startMs);
  const perUnit = plot.height / (to - from);
  const place = (point: { x: number; y: number }) =>
    `${px(plot.x + (point.x - window.startMs) * perMs)} ${px(plot.y + (to - point.y) * perUnit)}`;
  const pathOf = (points: Points) => {
    let path = "";
    let command = "M";
    for (const { x, y } of points) {
      if (y !== null) path += command + place({ x, y });
      command = y === null ? "M" : "L";
    }
    return path;
  };
  return series.map(({ name, points, tail, lone }, at) => {
    const look = { fill: "none", ...lookOf(at) };
    return (
      <g key={name}>
        {points.length > 0 && <path d={pathOf(points)} {...look} />}
        {tail.length > 0 && <path d={pathOf(tail)} {...look} strokeDasharray="2 3" />}
        {lone.length > 0 && (
          <path
            d={lone.map(({ x, y }) => (y === null ? "" : `M${place({ x, y })}h0`)).join("")}
            stroke={look.stroke}
            strokeWidth={4}
            strokeLinecap="round"
          />
        )}
      </g>
    );
  });
}

type Points = LinesModel["series"][number]["points"];

/** To a hundredth: no screen shows less. */
const px = (value: number) => Math.round(value * 100) / 100;
