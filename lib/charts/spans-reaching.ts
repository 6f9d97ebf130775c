import type { Series, TimeWindow } from "@/lib/time";

interface Picture {
  window: TimeWindow;
  /** What lies closer together is drawn as one. */
  pixelMs: number;
}

/**
 * When a series stood at or above a height.
 * @returns within the window, in order, none touching another
 */
export function spansReaching(all: readonly Series[], height: number, { window, pixelMs }: Picture): TimeWindow[] {
  const spans = all.flatMap((series) => spansOf(series, height, window, pixelMs)).sort((a, b) => a.startMs - b.startMs);
  const apart: TimeWindow[] = [];
  for (const span of spans) {
    const before = apart.at(-1);
    if (before && span.startMs - before.endMs < pixelMs) before.endMs = Math.max(before.endMs, span.endMs);
    else if (before && span.startMs <= before.endMs) before.endMs = Math.max(before.endMs, span.endMs);
    else apart.push(span);
  }
  return apart;
}

function spansOf({ startMs, grainMs, values }: Series, height: number, window: TimeWindow, pixelMs: number) {
  const spans: TimeWindow[] = [];
  const first = Math.max(0, Math.floor((window.startMs - startMs) / grainMs));
  const end = Math.min(values.length, Math.ceil((window.endMs - startMs) / grainMs));
  for (let at = first; at < end; at += 1) {
    if (!((values[at] ?? NaN) >= height)) continue;
    const span = {
      startMs: Math.max(window.startMs, startMs + at * grainMs),
      endMs: Math.min(window.endMs, startMs + (at + 1) * grainMs),
    };
    const before = spans.at(-1);
    if (before && span.startMs - before.endMs <= pixelMs) before.endMs = span.endMs;
    else spans.push(span);
  }
  return spans;
}
