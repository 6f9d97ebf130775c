/** More tick labels than this are read by nobody, and touch each other on a phone. */
const TICK_LIMIT = 5;

/**
 * Round whole numbers for an axis.
 * @param from start of what is drawn, in the axis's unit
 * @param to its end, not before `from`
 * @returns at most five, evenly apart, all within `from` and `to`; few or none where no whole number lies between them
 */
export function ticksWithin(from: number, to: number): readonly number[] {
  for (let power = 1; power < Number.MAX_SAFE_INTEGER; power *= 10) {
    // A step of 2.5 would not be whole; 25, 250 … are.
    for (const step of power === 1 ? [1, 2, 5] : [power, 2 * power, 2.5 * power, 5 * power]) {
      const first = Math.ceil(from / step);
      const count = Math.floor(to / step) - first + 1;
      if (count <= TICK_LIMIT) return Array.from({ length: Math.max(count, 0) }, (_, at) => (first + at) * step);
    }
  }
  return [];
}
