import fc from "fast-check";
import { expect, test } from "vitest";
import { isMapKey, type MapKey, neighbour } from "./neighbours";
import { placeMarks } from "./places";
import { anyMarks, marks } from "./test-places";
import { worldView } from "./views";

const world = placeMarks(marks, worldView, 960);

test.each<[says: string, from: string, key: MapKey, to: string | null]>([
  ["right is the next to the east", "westeurope", "ArrowRight", "swedencentral"],
  ["left is the next to the west", "eastus2", "ArrowLeft", "eastus"],
  ["past the last comes the first", "newzealandnorth", "ArrowRight", "westus"],
  ["and before the first the last", "westus", "ArrowLeft", "newzealandnorth"],
  ["up is the nearest to the north, not the northernmost", "spaincentral", "ArrowUp", "westeurope"],
  ["down prefers what lies below to what lies beside", "swedencentral", "ArrowDown", "westeurope"],
  ["to another continent too", "spaincentral", "ArrowDown", "southafricanorth"],
  ["nothing lies further north: it stays", "swedencentral", "ArrowUp", "swedencentral"],
  ["Home is the first", "japaneast", "Home", "westus"],
  ["End is the last", "japaneast", "End", "newzealandnorth"],
  ["a mark that has gone: the first", "atlantis", "ArrowLeft", "westus"],
])("%s", (_says, from, key, to) => expect(neighbour(world, from, key)).toBe(to));

test("without a mark there is nowhere to go", () => expect(neighbour([], "eastus", "ArrowRight")).toBeNull());

test("only keys that move are taken", () => {
  expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].every(isMapKey)).toBe(true);
  expect(["Enter", "Tab", "a", "toString"].some(isMapKey)).toBe(false);
});

test.each<MapKey>(["ArrowLeft", "ArrowRight"])("%s alone reaches every mark from every other", (key) => {
  fc.assert(
    fc.property(anyMarks, fc.nat(), (all, start) => {
      const placed = placeMarks(all, worldView, 960);
      let id = placed[start % placed.length]?.id ?? null;
      const reached = new Set<string | null>();
      for (const _ of placed) {
        id = id === null ? null : neighbour(placed, id, key);
        reached.add(id);
      }
      expect(reached.size).toBe(all.length);
    }),
  );
});

test.each<[key: MapKey, sign: 1 | -1]>([
  ["ArrowUp", -1],
  ["ArrowDown", 1],
])("%s never leads the other way, and stays only where nothing lies that way", (key, sign) => {
  fc.assert(
    fc.property(anyMarks, (all) => {
      const placed = placeMarks(all, worldView, 960);
      for (const from of placed) {
        const to = placed.find(({ id }) => id === neighbour(placed, from.id, key));
        const isEnd = placed.every(({ y }) => (y - from.y) * sign <= 0);
        expect(to && (isEnd ? to === from : (to.y - from.y) * sign > 0)).toBe(true);
      }
    }),
  );
});
