import type { LinesModel } from "@/lib/charts";
import { LINE_PX, textStyle } from "./picture-room";

interface TimeTickTextProps {
  ticks: LinesModel["x"]["ticks"];
  at: number;
  x: number | string;
  y: number | string;
}

/** The time, and below it the day where it is another. */
export function TimeTickText({ ticks, at, x, y }: TimeTickTextProps) {
  const tick = ticks.find((each) => each.at === at);
  return (
    <text x={x} y={y} textAnchor="middle" {...textStyle}>
      <tspan x={x} dy={8}>
        {tick?.text}
      </tspan>
      {tick?.day && (
        <tspan x={x} dy={LINE_PX} fill="var(--color-ink)">
          {tick.day}
        </tspan>
      )}
    </text>
  );
}
