"use client";

import { earlyPart, useWidth } from "@/components/ui";
import clsx from "clsx";
import { type ReactNode, useMemo } from "react";
import { type LinesAsked, prepareLines } from "@/lib/charts";
import { MINUTE_MS, type TimeWindow } from "@/lib/time";
import { forcedColors, InsteadOfPicture, PictureNotLoaded } from "./picture-frame";
import { plotOf } from "./picture-room";
import { TimeControls } from "./time-controls";
import { TimeCursor } from "./time-cursor";
import { useTurn } from "./use-turn";
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

/** It comes beside the answers that it draws, and must not be held back when they are there. */
const TimePicture = earlyPart(
  async () => {
    const loaded = await import("./time-picture").catch(() => null);
    return loaded?.TimePicture ?? PictureNotLoaded;
  },
  () => null,
);

/**
 * Lines over time, under one cursor with others. The window is the caller's, so that points which come in move nothing. By keyboard:
 * arrows go earlier and later, + and − zoom, 0 shows the whole range.
 */
export function TimeChart({ label, lines, whole, onZoom, cursorMs, onCursor, whyEmpty, ...looks }: TimeChartProps) {
  const { widthPx, ref } = useWidth();
  const { px: heightPx, frame } = heights[looks.height ?? "tall"];
  const wanted = useMemo(() => {
    if (widthPx === null) return null;
    return {
      lines,
      widthPx,
      plot: plotOf(
        lines.series.map(({ name }) => name),
        widthPx,
        heightPx,
      ),
    };
  }, [lines, widthPx, heightPx]);
  const turn = useTurn(wanted);
  const drawn = useMemo(
    () => turn && { ...turn, model: prepareLines({ ...turn.lines, widthPx: turn.plot.widthPx }) },
    [turn],
  );
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
        {drawn?.model.isEmpty && <InsteadOfPicture>{whyEmpty}</InsteadOfPicture>}
        {drawn && !drawn.model.isEmpty && (
          <>
            <TimePicture model={drawn.model} plot={drawn.plot} widthPx={drawn.widthPx} heightPx={heightPx} />
            <TimeCursor model={drawn.model} plot={drawn.plot} bounds={bounds} {...{ cursorMs, onCursor, onZoom }} />
          </>
        )}
      </div>
      {looks.hasControls && (
        <TimeControls window={lines.window} cursorMs={cursorMs} bounds={bounds} onZoom={onZoom} label={label} />
      )}
    </div>
  );
}
