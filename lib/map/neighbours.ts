import { type Placed } from "./places";

/** The keys that move among marks, as `KeyboardEvent.key` names them. */
const mapKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
export type MapKey = (typeof mapKeys)[number];

export const isMapKey = (key: string): key is MapKey => mapKeys.some((each) => each === key);

/** Sideways counts double: who presses "up" means up. */
const SIDEWAYS = 2;

function nearestBeyond(from: Placed, marks: readonly Placed[], sign: 1 | -1): Placed | undefined {
  const far = (mark: Placed) => (mark.y - from.y) * sign + SIDEWAYS * Math.abs(mark.x - from.x);
  return marks.filter((mark) => (mark.y - from.y) * sign > 0).sort((a, b) => far(a) - far(b))[0];
}

/**
 * Where a key leads. Left and right go through every mark and around the world; up and down to the nearest that way.
 * @param marks as `placeMarks` orders them
 * @returns an id; `fromId` itself where nothing lies that way, null where there is no mark at all
 */
export function neighbour(marks: readonly Placed[], fromId: string, key: MapKey): string | null {
  const at = marks.findIndex(({ id }) => id === fromId);
  const from = marks[at];
  if (!from || key === "Home") return marks[0]?.id ?? null;
  const led = {
    End: () => marks.at(-1),
    ArrowLeft: () => marks.at(at - 1),
    ArrowRight: () => marks[(at + 1) % marks.length],
    ArrowUp: () => nearestBeyond(from, marks, -1),
    ArrowDown: () => nearestBeyond(from, marks, 1),
  }[key]();
  return (led ?? from).id;
}
