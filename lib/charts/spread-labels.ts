/**
 * Moves labels apart that would stand on each other: down, and up again where the room ends.
 * @param wantedPx where each would like to stand, from the top, in any order
 * @param gapPx the least distance between two
 * @param bottomPx none stands below it
 * @returns where each stands, in the order of `wantedPx`; who wanted to be higher is never lower
 */
export function spreadLabels(wantedPx: readonly number[], gapPx: number, bottomPx: number): readonly number[] {
  const order = wantedPx.map((_, at) => at).sort((a, b) => (wantedPx[a] ?? 0) - (wantedPx[b] ?? 0));
  const placedPx = [...wantedPx];
  let freePx = -Infinity;
  for (const at of order) {
    placedPx[at] = Math.max(placedPx[at] ?? 0, freePx);
    freePx = placedPx[at] + gapPx;
  }
  let limitPx = bottomPx;
  for (const at of order.reverse()) {
    placedPx[at] = Math.min(placedPx[at] ?? 0, limitPx);
    limitPx = placedPx[at] - gapPx;
  }
  return placedPx;
}
