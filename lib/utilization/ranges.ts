import { DAY_MS, finestGrain, grainsOf, HOUR_MS, keptWindow, lastFull, MINUTE_MS, type TimeWindow } from "@/lib/time";
import type { UtilizationParams } from "./search-params";

type Range = UtilizationParams["range"];

/** The ranges in their order, as the screen names them. */
export const ranges: readonly { id: Range; name: string }[] = [
  { id: "1h", name: "1 h" },
  { id: "6h", name: "6 h" },
  { id: "24h", name: "24 h" },
  { id: "7d", name: "7 d" },
  { id: "30d", name: "30 d" },
  { id: "custom", name: "Custom" },
];

const lengthsMs: Readonly<Record<Exclude<Range, "custom">, number>> = {
  "1h": HOUR_MS,
  "6h": 6 * HOUR_MS,
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
};

/** Of a longer range a minute is less than a pixel. */
export const canBeLive = (range: Range) => range === "1h" || range === "6h" || range === "24h";

/** What is asked for, and what of it Azure can answer. */
export interface AskedRange {
  window: TimeWindow;
  /** The part that Azure keeps and that has happened, in whole grains; null when nothing of it is left. */
  kept: TimeWindow | null;
  grainMs: number;
  /** The grains that make sense for it, finest first. */
  grainsMs: readonly number[];
  /** Why less is shown than was asked for; null where nothing is cut off. */
  cut: "past" | "future" | null;
}

/** The custom range as it is chosen; a day up to now until both ends are known, or where they go backwards. */
function customWindow({ from, to }: Pick<UtilizationParams, "from" | "to">, nowMs: number): TimeWindow {
  const endMs = to ?? lastFull(nowMs, MINUTE_MS);
  const startMs = from ?? endMs - DAY_MS;
  return startMs < endMs ? { startMs, endMs } : { startMs: endMs - DAY_MS, endMs };
}

/**
 * The range of a link, at a moment.
 * @param nowMs the server's clock
 */
export function askedRange(
  params: Pick<UtilizationParams, "range" | "from" | "to" | "grain">,
  nowMs: number,
): AskedRange {
  const endMs = lastFull(nowMs, MINUTE_MS);
  const window =
    params.range === "custom" ? customWindow(params, nowMs) : { startMs: endMs - lengthsMs[params.range], endMs };
  const windowMs = window.endMs - window.startMs;
  const grainsMs = grainsOf(windowMs);
  // Another range may not have the grain that was chosen for the one before.
  const grainMs = params.grain !== null && grainsMs.includes(params.grain) ? params.grain : finestGrain(windowMs);
  const kept = keptWindow(window, grainMs, nowMs);
  const isPast = kept === null ? window.endMs <= nowMs : kept.startMs > window.startMs;
  const isFuture = window.endMs > nowMs;
  return { window, kept, grainMs, grainsMs, cut: isPast ? "past" : isFuture ? "future" : null };
}

/** The part of a range that is looked at: the zoom, as far as it lies in the range; without one all of it. */
export function lookedAt(whole: TimeWindow, zoom: TimeWindow | null): TimeWindow {
  const startMs = Math.max(whole.startMs, zoom?.startMs ?? whole.startMs);
  const endMs = Math.min(whole.endMs, zoom?.endMs ?? whole.endMs);
  return startMs < endMs ? { startMs, endMs } : whole;
}
