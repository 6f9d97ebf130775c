"use client";

import { memo } from "react";
import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import type { LinesModel } from "@/lib/charts";
import { lineLook, nameFill } from "./line-look";
import { type plotOf, textStyle } from "./picture-room";
import { SeriesNames } from "./series-names";
import { LimitLine, TimeShades } from "./time-places";
import { TimeLines } from "./time-lines";
import { TimeTickText } from "./time-tick-text";

interface TimePictureProps {
  model: LinesModel;
  plot: ReturnType<typeof plotOf>;
  widthPx: number;
  heightPx: number;
}

/**
 * Brings Recharts, so it is loaded when there is something to draw. Hidden from assistive technology: see the table. It is drawn
 * anew only when its model is another: a cursor that moves lies above it.
 */
export const TimePicture = memo(function TimePicture({ model, plot, widthPx, heightPx }: TimePictureProps) {
  const { window, x, y, series } = model;
  const lookOf = lineLook(series);
  return (
    <div aria-hidden className="tabular-nums will-change-transform">
      <LineChart
        width={widthPx}
        height={heightPx}
        margin={{ top: plot.topPx, right: plot.rightPx, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--color-line)" />
        <XAxis
          dataKey="x"
          type="number"
          domain={[window.startMs, window.endMs]}
          allowDataOverflow
          ticks={x.ticks.map(({ at }) => at)}
          tick={(place) => <TimeTickText ticks={x.ticks} x={place.x} y={place.y} at={place.payload.value} />}
          tickLine={{ stroke: "var(--color-edge)" }}
          interval={0}
          height={plot.xAxisPx}
          stroke="var(--color-edge)"
        />
        <YAxis
          type="number"
          domain={[...y.domain]}
          allowDataOverflow
          ticks={y.ticks.map(({ at }) => at)}
          tickFormatter={(value: number) => y.ticks.find(({ at }) => at === value)?.text ?? ""}
          tick={textStyle}
          tickLine={false}
          axisLine={false}
          interval={0}
          width={plot.leftPx}
        />
        <TimeShades model={model} />
        <TimeLines model={model} lookOf={lookOf} />
        <LimitLine model={model} />
        <SeriesNames
          series={series}
          lookOf={(at) => ({ ...lookOf(at), nameFill: nameFill(series, at) })}
          isBesideLines={plot.isBesideLines}
        />
      </LineChart>
    </div>
  );
});
