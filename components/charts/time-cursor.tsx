"use client";

import { type PointerEvent, useState } from "react";
import { type LinesModel, snapped, type ZoomBounds, zoomTo } from "@/lib/charts";
import type { TimeWindow } from "@/lib/time";
import type { plotOf } from "./picture-room";
import { TimeTooltip } from "./time-tooltip";

interface TimeCursorProps {
  model: LinesModel;
  plot: ReturnType<typeof plotOf>;
  bounds: ZoomBounds;
  cursorMs: number | null;
  onCursor: (atMs: number | null) => void;
  onZoom: (part: TimeWindow | null) => void;
}

/** Less is a click of a hand that is not quite still. */
const LEAST_DRAG_PX = 5;

/** Lies over the plot: the time that is pointed at, and the part that is being drawn out. Dragging zooms, a double click shows all. */
export function TimeCursor({ model, plot, bounds, cursorMs, onCursor, onZoom }: TimeCursorProps) {
  const [drag, setDrag] = useState<{ fromPx: number; toPx: number } | null>(null);
  const { startMs, endMs } = model.window;
  const pixelMs = (endMs - startMs) / plot.widthPx;
  const pxOf = ({ clientX, currentTarget }: PointerEvent) =>
    Math.min(Math.max(clientX - currentTarget.getBoundingClientRect().left, 0), plot.widthPx);
  const isInView = cursorMs !== null && cursorMs >= startMs && cursorMs < endMs;
  const finish = () => {
    if (drag && Math.abs(drag.toPx - drag.fromPx) >= LEAST_DRAG_PX) {
      const [from, to] = [drag.fromPx, drag.toPx].map((px) => startMs + px * pixelMs).sort((a, b) => a - b);
      onZoom(zoomTo({ startMs: from ?? startMs, endMs: to ?? endMs }, bounds));
    }
    setDrag(null);
  };
  return (
    <div
      aria-hidden
      className="absolute cursor-crosshair touch-pan-y select-none"
      style={{ left: plot.leftPx, top: plot.topPx, width: plot.widthPx, height: plot.heightPx }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ fromPx: pxOf(event), toPx: pxOf(event) });
      }}
      onPointerMove={(event) => {
        const px = pxOf(event);
        if (drag) setDrag({ ...drag, toPx: px });
        onCursor(snapped(model, startMs + px * pixelMs, pixelMs));
      }}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
      onPointerLeave={() => {
        if (!drag) onCursor(null);
      }}
      onDoubleClick={() => onZoom(null)}
    >
      {drag && (
        <div
          className="absolute inset-y-0 border-x border-accent bg-accent/15"
          style={{ left: Math.min(drag.fromPx, drag.toPx), width: Math.abs(drag.toPx - drag.fromPx) }}
        />
      )}
      {isInView && (
        <>
          <div
            className="pointer-events-none absolute inset-y-0 border-l border-edge"
            style={{ left: (cursorMs - startMs) / pixelMs }}
          />
          <TimeTooltip model={model} atMs={cursorMs} atPx={(cursorMs - startMs) / pixelMs} widthPx={plot.widthPx} />
        </>
      )}
    </div>
  );
}
