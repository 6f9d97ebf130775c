import { MINUTE_MS, type TimeWindow } from "@/lib/time";

export interface ZoomBounds {
  /** The range that was asked for: nobody looks beyond it. */
  whole: TimeWindow;
  /** The shortest part worth a picture. */
  leastMs: number;
}

const lengthOf = ({ startMs, endMs }: TimeWindow) => endMs - startMs;

/** Of so much of the window is one step to the side. */
const PAN = 0.25;

/**
 * A part of the range that can be looked at: on whole minutes, not too short, and within the range.
 * @param part its ends in any order
 * @returns null where it is the whole range
 */
export function zoomTo(part: TimeWindow, { whole, leastMs }: ZoomBounds): TimeWindow | null {
  const from = Math.floor(Math.min(part.startMs, part.endMs) / MINUTE_MS) * MINUTE_MS;
  const to = Math.ceil(Math.max(part.startMs, part.endMs) / MINUTE_MS) * MINUTE_MS;
  const lengthMs = Math.max(to - from, Math.ceil(leastMs / MINUTE_MS) * MINUTE_MS);
  if (lengthMs >= lengthOf(whole)) return null;
  const middleStart = from - Math.round((lengthMs - (to - from)) / 2 / MINUTE_MS) * MINUTE_MS;
  const startMs = Math.min(Math.max(middleStart, whole.startMs), whole.endMs - lengthMs);
  return { startMs, endMs: startMs + lengthMs };
}

/**
 * Half or twice as much, the same place staying where it is.
 * @param times below 1 shows less
 * @param aroundMs the place; the middle where it is null or outside
 */
export function zoomBy(
  window: TimeWindow,
  times: number,
  aroundMs: number | null,
  bounds: ZoomBounds,
): TimeWindow | null {
  const { startMs, endMs } = window;
  const isInside = aroundMs !== null && aroundMs >= startMs && aroundMs < endMs;
  const placeMs = isInside ? aroundMs : (startMs + endMs) / 2;
  return zoomTo({ startMs: placeMs - (placeMs - startMs) * times, endMs: placeMs + (endMs - placeMs) * times }, bounds);
}

/** A step to the side, as far as the range goes; as long as before. @param steps below 0 is earlier */
export function pan(window: TimeWindow, steps: number, bounds: ZoomBounds): TimeWindow | null {
  const byMs = Math.round((lengthOf(window) * PAN) / MINUTE_MS || 1) * MINUTE_MS * steps;
  const { whole } = bounds;
  const keptMs = Math.min(Math.max(byMs, whole.startMs - window.startMs), whole.endMs - window.endMs);
  return zoomTo({ startMs: window.startMs + keptMs, endMs: window.endMs + keptMs }, bounds);
}
