import { DAY_MS, HOUR_MS, MINUTE_MS } from "./duration";

/** `[startMs, endMs)`, UTC epoch ms. */
export interface TimeWindow {
  startMs: number;
  endMs: number;
}

/** Platform metrics are kept for 93 days (learn.microsoft.com/azure/azure-monitor, "Metrics overview"; read 2026-11-21). */
export const RETENTION_MS = 93 * DAY_MS;

/** Azure says that the newest one to three minutes may not be in yet; nothing is called final before this much later. */
const SETTLING_MS = 10 * MINUTE_MS;

/**
 * Lengths of pieces: each divides the next, and is a whole number of the grains it is used for. None is longer than 30 days: of 92 days asked at once, Azure answered the last 30 and said nothing of the rest
 * (github.com/Azure/azure-sdk-for-python/issues/13547; read 2026-11-21).
 */
const LENGTHS_MS: readonly number[] = [6 * HOUR_MS, DAY_MS, 5 * DAY_MS, 15 * DAY_MS, 30 * DAY_MS];

/** How many points one answer brings for each series: few calls, and yet a first picture soon. */
const FEW_POINTS = 360;
const MANY_POINTS = 1_440;

/** A part of a range, from one fixed boundary to the next: it depends on the range's length, never on where it begins. */
export interface Piece extends TimeWindow {
  /** It is over, and its last points have arrived: asked once more, Azure would say the same. */
  isClosed: boolean;
}

const floorTo = (atMs: number, stepMs: number) => Math.floor(atMs / stepMs) * stepMs;

/** The last instant that ends a whole step: what comes after it has only begun. */
export const lastFull = (nowMs: number, grainMs: number) => floorTo(nowMs, grainMs);

/** Whether a window is over, and its last points have arrived. */
export const isSettled = (endMs: number, nowMs: number) => endMs + SETTLING_MS <= nowMs;

function pieceMs(windowMs: number, grainMs: number): number {
  const mostMs = Math.min(MANY_POINTS * grainMs, Math.max(FEW_POINTS * grainMs, windowMs / 4));
  return LENGTHS_MS.findLast((lengthMs) => lengthMs <= mostMs) ?? 6 * HOUR_MS;
}

/**
 * The part of a window that Azure can answer: at most 93 days old, and not in the future. Null when nothing of it is left.
 * @param nowMs the server's clock, not the browser's
 */
export function keptWindow({ startMs, endMs }: TimeWindow, grainMs: number, nowMs: number): TimeWindow | null {
  const oldestMs = -floorTo(RETENTION_MS - nowMs, grainMs); // rounded up
  const kept = {
    startMs: Math.max(floorTo(startMs, grainMs), oldestMs),
    endMs: Math.min(-floorTo(-endMs, grainMs), lastFull(nowMs, grainMs)),
  };
  return kept.startMs < kept.endMs ? kept : null;
}

/**
 * A range in pieces, newest first. Pieces are whole, so the oldest may begin before the range and the newest may end after
 * it; the boundaries are fixed in time, so that a range which moves on meets the same pieces again.
 * @param grainMs one of Azure's
 * @param nowMs the server's clock
 */
export function piecesOf(window: TimeWindow, grainMs: number, nowMs: number): readonly Piece[] {
  const kept = keptWindow(window, grainMs, nowMs);
  if (kept === null) return [];
  const lengthMs = pieceMs(window.endMs - window.startMs, grainMs);
  const firstMs = floorTo(kept.startMs, lengthMs);
  const count = Math.ceil((kept.endMs - firstMs) / lengthMs);
  return Array.from({ length: count }, (_, index) => {
    const startMs = firstMs + (count - 1 - index) * lengthMs;
    const endMs = startMs + lengthMs;
    return { startMs, endMs, isClosed: isSettled(endMs, nowMs) };
  });
}
