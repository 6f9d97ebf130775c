/** A 32-bit whole number that looks random, of a seed and a number. The mixing steps are murmur3's, in the public domain. */
export function mixed(seed: number, n: number): number {
  let hash = Math.imul(seed ^ Math.imul(n, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same in [0, 1). */
export const chance = (seed: number, n: number): number => mixed(seed, n) / 2 ** 32;

/** Between -1 and 1, changing smoothly from one slot of `length` to the next. */
export function wave(seed: number, at: number, length: number): number {
  const slot = Math.floor(at / length);
  const share = at / length - slot;
  const from = chance(seed, slot);
  return 2 * (from + (chance(seed, slot + 1) - from) * share) - 1;
}
