const SMALLEST_PX = 4;
const LARGEST_PX = 14;
/** A mark that stands for no number: large enough that its shape is seen. */
const SIZELESS_PX = 6;

/**
 * The radius of a mark whose area grows with what it stands for.
 * @param value from 0; null where there is no number to draw
 * @param largest of all marks drawn together
 * @returns px, 4 for 0 to 14 for the largest
 */
export function radiusOf(value: number | null, largest: number): number {
  if (value === null) return SIZELESS_PX;
  const share = largest > 0 ? Math.min(Math.max(value / largest, 0), 1) : 0;
  return Math.sqrt(SMALLEST_PX ** 2 + share * (LARGEST_PX ** 2 - SMALLEST_PX ** 2));
}
