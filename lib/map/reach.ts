import { distance } from "./overlaps";
import { type Placed } from "./places";
import { type Point } from "./projection";

/** Half of what a finger or a shaking hand needs (WCAG 2.2, 2.5.8: 24 px). */
const LEAST_PX = 12;
/** Around a large mark. */
const MARGIN_PX = 2;

/** How far from its centre a mark can be pressed, px, where no other is near. */
export const reachOf = ({ radius }: Placed) => Math.max(LEAST_PX, radius + MARGIN_PX);

/** Keeps what of a convex area is on the near side: where `beyond` is at most 0. */
const cut = (area: readonly Point[], beyond: (point: Point) => number): Point[] =>
  area.flatMap((point, at) => {
    const before = area.at(at - 1) ?? point;
    const [here, there] = [beyond(point), beyond(before)];
    const share = there / (there - here);
    const crossing = { x: before.x + share * (point.x - before.x), y: before.y + share * (point.y - before.y) };
    return [...(here > 0 !== there > 0 ? [crossing] : []), ...(here <= 0 ? [point] : [])];
  });

/**
 * Where a mark can be pressed: a square around it, shared with marks that are near, so that one's centre never lies under another.
 * Two at the very same place share all of it: the card of either lists both.
 * @returns corners, px from the upper left corner of that square
 */
export function pressable(mark: Placed, marks: readonly Placed[]): readonly Point[] {
  const reach = reachOf(mark);
  const whole = [
    { x: 0, y: 0 },
    { x: 2 * reach, y: 0 },
    { x: 2 * reach, y: 2 * reach },
    { x: 0, y: 2 * reach },
  ];
  return marks.reduce<readonly Point[]>((area, other) => {
    const apart = distance(mark, other);
    if (apart === 0 || apart > (reach + reachOf(other)) * Math.SQRT2) return area;
    const direction = { x: (other.x - mark.x) / apart, y: (other.y - mark.y) / apart };
    // The border between two stands nearer to the smaller one, as their discs do.
    const border = (apart * mark.radius) / (mark.radius + other.radius);
    return cut(area, ({ x, y }) => (x - reach) * direction.x + (y - reach) * direction.y - border);
  }, whole);
}
