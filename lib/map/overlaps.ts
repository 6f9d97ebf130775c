import { type Placed } from "./places";
import { type Point } from "./projection";

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The marks whose discs touch the one asked about; not those that touch these in turn, or half of Europe would be one.
 * @returns ids: the one asked about, then by distance; empty where it is not among `marks`
 */
export function overlapping(marks: readonly Placed[], id: string): readonly string[] {
  const asked = marks.find((mark) => mark.id === id);
  if (!asked) return [];
  const others = marks
    .filter((mark) => mark.id !== id && distance(mark, asked) <= mark.radius + asked.radius)
    .sort((a, b) => distance(a, asked) - distance(b, asked));
  return [id, ...others.map((mark) => mark.id)];
}
