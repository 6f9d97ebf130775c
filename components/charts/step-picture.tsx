"use client";

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import type { StepsModel } from "@/lib/charts";
import { roomAround, textStyle } from "./picture-room";
import { SeriesNames } from "./series-names";
import { lookOf } from "./series-look";
import { Places } from "./step-places";
import { StepTooltip } from "./step-tooltip";

interface StepPictureProps {
  model: StepsModel;
  widthPx: number;
  heightPx: number;
}

/** Brings Recharts, so it is loaded when there is something to draw. Hidden from assistive technology: see the table. */
export function StepPicture({ model, widthPx, heightPx }: StepPictureProps) {
  const { x, y, points, series } = model;
  const room = roomAround(model, widthPx);
  return (
    <div aria-hidden className="tabular-nums">
      <LineChart width={widthPx} height={heightPx} data={[...points]} margin={room.margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--color-line)" />
        <XAxis
          dataKey="x"
          type="number"
          domain={[...x.domain]}
          ticks={x.ticks.map(({ at }) => at)}
          tickFormatter={textsOf(x.ticks)}
          tick={textStyle}
          tickLine={false}
          tickMargin={8}
          interval="equidistantPreserveStart"
          height={room.xAxisPx}
          stroke="var(--color-edge)"
        />
        <YAxis
          type="number"
          domain={[...y.domain]}
          ticks={y.ticks.map(({ at }) => at)}
          tickFormatter={textsOf(y.ticks)}
          tick={textStyle}
          tickLine={false}
          axisLine={false}
          width={room.yAxisPx}
        />
        <Places model={model} />
        {series.map(({ name, curve }, at) => {
          const { dot, ...line } = lookOf(at);
          return (
            <Line
              key={name}
              name={name}
              type={curve}
              dataKey={(point: StepsModel["points"][number]) => point.values[at] ?? null}
              connectNulls={false}
              isAnimationActive={false}
              dot={{ ...dot, strokeDasharray: "none", strokeWidth: 1.5 }}
              activeDot={false}
              {...line}
            />
          );
        })}
        <SeriesNames series={series} lookOf={lookOf} isBesideLines={room.isBesideLines} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: "var(--color-edge)" }}
          content={({ active, label }) => (active ? <StepTooltip model={model} x={Number(label)} /> : null)}
        />
      </LineChart>
    </div>
  );
}

const textsOf = (ticks: StepsModel["x"]["ticks"]) => (value: number) =>
  ticks.find(({ at }) => at === value)?.text ?? "";
