/** The time of whoever makes the page, UTC epoch ms: on the server, the server's. */
export const timeHere = () => Date.now();

/**
 * How far the server's clock is ahead of this one, in ms. A page tells the server's time when it was made, and reaches us later, at
 * worst from a cache: of several estimates the largest is the nearest.
 */
export const clockAhead = (knownMs: number | null, sentMs: number, hereMs: number) =>
  Math.max(knownMs ?? Number.NEGATIVE_INFINITY, sentMs - hereMs);
