import { pan, zoomBy, type ZoomBounds } from "@/lib/charts";
import type { TimeWindow } from "@/lib/time";

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * What a key shows next of a time chart. With a modifier a key is the browser's: Alt and an arrow goes back.
 * @returns null for the whole range; undefined where the key means nothing here
 */
export function zoomKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  window: TimeWindow,
  cursorMs: number | null,
  bounds: ZoomBounds,
): TimeWindow | null | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  switch (key) {
    case "ArrowLeft":
      return pan(window, -1, bounds);
    case "ArrowRight":
      return pan(window, 1, bounds);
    case "+":
    case "=":
      return zoomBy(window, 0.5, cursorMs, bounds);
    case "-":
      return zoomBy(window, 2, cursorMs, bounds);
    case "0":
      return null;
    default:
      return undefined;
  }
}
