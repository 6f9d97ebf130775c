import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapping } from "./overlaps";
import { type Placed, placeMarks } from "./places";
import { anyMarks, marks } from "./test-places";
import { viewOf, worldView } from "./views";

const disc = (id: string, x: number, radius: number): Placed => ({ id, x, y: 0, radius });
const row = [disc("a", 0, 6), disc("b", 10, 6), disc("c", 20, 6), disc("small", 12, 4), disc("far", 60, 14)];

test.each<[says: string, id: string, ids: string[]]>([
  ["those that touch, nearest first", "b", ["b", "small", "a", "c"]],
  ["but not those that touch them", "a", ["a", "b"]],
  ["a smaller one", "small", ["small", "b", "c"]],
  ["a lone one", "far", ["far"]],
  ["one that is not drawn", "atlantis", []],
])("%s", (_says, id, ids) => expect(overlapping(row, id)).toEqual(ids));

test("what overlaps in the world is apart when it is near", () => {
  const near = viewOf(marks.filter(({ id }) => id.startsWith("eastus")));
  expect(overlapping(placeMarks(marks, worldView, 960), "eastus")).toEqual(["eastus", "eastus2"]);
  expect(overlapping(placeMarks(marks, near, 960), "eastus")).toEqual(["eastus"]);
});

test("overlapping is mutual, and everyone overlaps with itself", () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 300, max: 1_600 }), (all, widthPx) => {
      const placed = placeMarks(all, worldView, widthPx);
      for (const { id } of placed) {
        const others = overlapping(placed, id);
        expect(others[0]).toBe(id);
        expect(others.every((other) => overlapping(placed, other).includes(id))).toBe(true);
      }
    }),
  );
});
