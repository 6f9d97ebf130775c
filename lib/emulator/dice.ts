/**
 * A number in [0, 1) that looks random and is the same for the same seed and words.
 * FNV-1a over the words, then the last mixing steps of mulberry32; both are in the public domain.
 */
export function dice(seed: number, ...words: readonly (string | number)[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const word of words) {
    const text = String(word);
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
  return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
}

/** One of the items, by the dice. @throws RangeError where there is none */
export function pick<T>(items: readonly T[], seed: number, ...words: readonly (string | number)[]): T {
  const item = items[Math.floor(dice(seed, ...words) * items.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}
