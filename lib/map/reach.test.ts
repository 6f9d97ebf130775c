import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "./overlaps";
import { type Placed, placeMarks } from "./places";
import { type Point } from "./projection";
import { pressable, reachOf } from "./reach";
import { anyMarks } from "./test-places";
import { worldView } from "./views";

/** The corners go clockwise, as the screen has them: inside, every edge has the point on its right. */
const isInside = ({ x, y }: Point, corners: readonly Point[]) =>
  corners.every((to, at) => {
    const from = corners.at(at - 1) ?? to;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > -1e-6;
  });

/** On the map, not in the mark's own square. */
const onMap = (mark: Placed, marks: readonly Placed[]) =>
  pressable(mark, marks).map(({ x, y }) => ({ x: x + mark.x - reachOf(mark), y: y + mark.y - reachOf(mark) }));

const widthOf = (corners: readonly Point[]) =>
  Math.max(...corners.map(({ x }) => x)) - Math.min(...corners.map(({ x }) => x));

const mark = (id: string, x: number, radius: number): Placed => ({ id, x, y: 0, radius });

test.each<[says: string, among: Placed[], widthPx: number]>([
  ["a small mark alone can be pressed on 24 px", [mark("a", 0, 4)], 24],
  ["a large one on itself and a little more", [mark("a", 0, 14)], 32],
  ["one far away changes nothing", [mark("a", 0, 6), mark("b", 50, 6)], 24],
  ["two alike share what lies between them", [mark("a", 0, 6), mark("b", 10, 6)], 12 + 5],
  ["a larger one has the larger part of it", [mark("a", 0, 9), mark("b", 10, 3)], 12 + 7.5],
  ["two at one place share everything", [mark("a", 0, 6), mark("b", 0, 6)], 24],
])("%s", (_says, among, widthPx) => expect(widthOf(pressable(among[0] ?? mark("", 0, 0), among))).toBe(widthPx));

test("the centre of a mark is its own: no other mark's area holds it", () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 300, max: 1_600 }), (all, widthPx) => {
      const placed = placeMarks(all, worldView, widthPx);
      for (const one of placed) {
        const corners = onMap(one, placed);
        expect(isInside(one, corners)).toBe(true);
        for (const other of placed) if (distance(one, other) > 1e-3) expect(isInside(other, corners)).toBe(false);
      }
    }),
  );
});
