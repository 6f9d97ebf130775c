import { MINUTE_MS } from "@/lib/time";

/** How often a person can have it looked, in minutes; a link may ask for any whole number between the first and the last. */
export const WATCH_MINUTES: readonly number[] = [1, 2, 5, 10, 15];

const JITTER = 0.1;

/**
 * When to look again after a look: up to a tenth earlier or later, drawn anew from each look's instant, so that screens which
 * were opened together do not ask together for ever.
 * @param lookedAt UTC epoch ms of the last answer or failure
 * @returns UTC epoch ms
 */
export const nextLookAt = (lookedAt: number, minutes: number): number =>
  Math.round(lookedAt + minutes * MINUTE_MS * (1 - JITTER + 2 * JITTER * drawn(lookedAt)));

/** 0–1 from a whole number, near ones far apart: the finalizer of MurmurHash3, in 32 bits. */
function drawn(from: number): number {
  let hash = (from ^ Math.floor(from / 2 ** 32)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
