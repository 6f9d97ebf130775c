import { Button } from "@/components/ui";
import { pan, zoomBy, type ZoomBounds } from "@/lib/charts";
import type { TimeWindow } from "@/lib/time";

interface TimeControlsProps {
  label: string;
  window: TimeWindow;
  cursorMs: number | null;
  bounds: ZoomBounds;
  onZoom: (part: TimeWindow | null) => void;
}

/** What dragging does, for whoever does not drag. None is ever disabled: focus would be lost with it. */
export function TimeControls({ label, window, cursorMs, bounds, onZoom }: TimeControlsProps) {
  const isWhole = window.startMs <= bounds.whole.startMs && window.endMs >= bounds.whole.endMs;
  const actions: readonly [text: string, isIdle: boolean, next: () => TimeWindow | null][] = [
    ["Zoom in", window.endMs - window.startMs <= bounds.leastMs, () => zoomBy(window, 0.5, cursorMs, bounds)],
    ["Zoom out", isWhole, () => zoomBy(window, 2, cursorMs, bounds)],
    ["Earlier", window.startMs <= bounds.whole.startMs, () => pan(window, -1, bounds)],
    ["Later", window.endMs >= bounds.whole.endMs, () => pan(window, 1, bounds)],
    ["Whole range", isWhole, () => null],
  ];
  return (
    <div role="group" aria-label={`${label}: what part of the range is shown`} className="flex flex-wrap gap-1.5">
      {actions.map(([text, isIdle, next]) => (
        <Button
          key={text}
          aria-disabled={isIdle}
          onClick={() => {
            if (!isIdle) onZoom(next());
          }}
          className="text-sm aria-disabled:text-muted"
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
