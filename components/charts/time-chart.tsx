"use client";

import { useWidth } from "@/components/ui";
import clsx from "clsx";
import dynamic from "next/dynamic";
import { type ReactNode, useMemo } from "react";
import { type LinesAsked, prepareLines } from "@/lib/charts";
import { MINUTE_MS, type TimeWindow } from "@/lib/time";
import { forcedColors, InsteadOfPicture, PictureNotLoaded } from "./picture-frame";
import { plotOf } from "./picture-room";
import { TimeControls } from "./time-controls";
import { TimeCursor } from "./time-cursor";
import { zoomKey } from "./zoom-key";

interface TimeChartProps {
  /** What the chart shows, for whoever reaches it by keyboard: "Utilization". */
  label: string;
  /** What is drawn, `window` being what is looked at. Kept by the caller: another object is drawn anew. */
  lines: LinesAsked;
  /** The range that was asked for; zooming and panning stay within it. */
  whole: TimeWindow;
  /** A part of the range on whole minutes, or null for all of it. */
  onZoom: (part: TimeWindow | null) => void;
  /** One instant for all charts that share it, UTC epoch ms; null where none is pointed at. */
  cursorMs: number | null;
  onCursor: (atMs: number | null) => void;
  /** What stands in the frame where no point lies in the window: why, in words. */
  whyEmpty: ReactNode;
  /** Buttons to zoom, of which one of several charts in step is enough; the keys work in each. */
  hasControls?: boolean;
  /** Low is for what stands in step below a chart, and for many small ones. */
  height?: keyof typeof heights;
}

/** Each with its class, which gives the frame its size before anything is loaded. */
const heights = {
  tall: { px: 320, frame: "h-80" },
  low: { px: 208, frame: "h-52" },
};

/** Fewer points than this are no part worth a picture. */
const LEAST_POINTS = 5;

const TimePicture = dynamic(
  async () => {
    const loaded = await import("./time-picture").catch(() => null);
    return loaded?.TimePicture ?? PictureNotLoaded;
  },
  { ssr: false },
);

/**
 * Lines over time, under one cursor with others. The window is the caller's, so that points which come in move nothing. By keyboard:
 * arrows go earlier and later, + and − zoom, 0 shows the whole range.
 */
export function TimeChart({ label, lines, whole, onZoom, cursorMs, onCursor, whyEmpty, ...looks }: TimeChartProps) {
  const { widthPx, ref } = useWidth();
  const { px: heightPx, frame } = heights[looks.height ?? "tall"];
  const plot = useMemo(
    () =>
      widthPx === null
        ? null
        : plotOf(
            lines.series.map(({ name }) => name),
            widthPx,
            heightPx,
          ),
    [lines, widthPx, heightPx],
  );
  const model = useMemo(() => plot && prepareLines({ ...lines, widthPx: plot.widthPx }), [lines, plot]);
  const leastMs = LEAST_POINTS * Math.max(...lines.series.map(({ values }) => values.grainMs), MINUTE_MS);
  const bounds = { whole, leastMs };
  return (
    <div
      role="group"
      aria-label={`${label}, over time. Arrow keys go earlier and later, plus and minus zoom, 0 shows the whole range.`}
      tabIndex={0}
      onKeyDown={(event) => {
        const zoomed = zoomKey(event, lines.window, cursorMs, bounds);
        if (zoomed === undefined) return;
        event.preventDefault();
        onZoom(zoomed);
      }}
      className="flex flex-col gap-2"
    >
      <div ref={ref} className={clsx("relative overflow-hidden", frame, forcedColors)}>
        {model?.isEmpty && <InsteadOfPicture>{whyEmpty}</InsteadOfPicture>}
        {model && plot && widthPx !== null && !model.isEmpty && (
          <>
            <TimePicture model={model} plot={plot} widthPx={widthPx} heightPx={heightPx} />
            <TimeCursor model={model} plot={plot} bounds={bounds} {...{ cursorMs, onCursor, onZoom }} />
          </>
        )}
      </div>
      {looks.hasControls && (
        <TimeControls window={lines.window} cursorMs={cursorMs} bounds={bounds} onZoom={onZoom} label={label} />
      )}
    </div>
  );
}
