import { type MapMark } from "./mark";
import { type Point, project } from "./projection";
import { type View } from "./views";

/** Where a mark is drawn: px from the upper left corner of the map as it is now. */
export interface Placed extends Point {
  id: string;
  radius: number;
}

/** On a map this wide, marks have their own size; on a phone they would cover whole countries. */
const FULL_SIZE_WIDTH_PX = 800;
const SMALLEST_SCALE = 0.5;
/** Smaller, nobody tells one shape from another. */
const SMALLEST_PX = 4;
/** A place on the very edge stays, whatever the rounding. */
const EDGE_PX = 0.5;

const isWithin = (at: number, lengthPx: number) => at >= -EDGE_PX && at <= lengthPx + EDGE_PX;

/**
 * The marks within the view, where they are drawn.
 * @param widthPx of the map
 * @returns from left to right, as the arrow keys go; at one place by id
 */
export function placeMarks<Mark extends MapMark>(
  marks: readonly Mark[],
  view: View,
  widthPx: number,
): (Mark & Placed)[] {
  const zoom = widthPx / view.width;
  const scale = Math.min(Math.max(widthPx / FULL_SIZE_WIDTH_PX, SMALLEST_SCALE), 1);
  return marks
    .map((mark) => {
      const { x, y } = project(mark);
      return {
        ...mark,
        x: (x - view.x) * zoom,
        y: (y - view.y) * zoom,
        radius: Math.max(mark.radius * scale, SMALLEST_PX),
      };
    })
    .filter(({ x, y }) => isWithin(x, widthPx) && isWithin(y, view.height * zoom))
    .sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1));
}
