import { MAP_HEIGHT, MAP_WIDTH, type Place, project } from "./projection";

/** A part of the world's view box, always of its shape. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const worldView: View = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

const ASPECT = MAP_WIDTH / MAP_HEIGHT;
/** Closer, the coast would be a handful of straight lines. */
const CLOSEST_WIDTH = 180;
/** Closer to the world than this is no zoom; a group that lies on both sides of the seam is as wide as the world. */
const WIDEST_SHARE = 0.75;
/** Room around the marks, for their own size and a little of where they lie. */
const PADDING = 1.35;

const clamp = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/**
 * What is drawn so that all these places are on the map.
 * @param places null or none: the world
 */
export function viewOf(places: readonly Place[] | null): View {
  if (!places || places.length === 0) return worldView;
  const points = places.map(project);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(Math.max(right - left, (bottom - top) * ASPECT) * PADDING, CLOSEST_WIDTH);
  if (width > WIDEST_SHARE * MAP_WIDTH) return worldView;
  const height = width / ASPECT;
  return {
    x: clamp((left + right - width) / 2, 0, MAP_WIDTH - width),
    y: clamp((top + bottom - height) / 2, 0, MAP_HEIGHT - height),
    width,
    height,
  };
}
