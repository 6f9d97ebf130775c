import fc from "fast-check";
import { expect, test } from "vitest";
import { placeMarks } from "./places";
import { MAP_HEIGHT, MAP_WIDTH, type Place } from "./projection";
import { anyMarks, places } from "./test-places";
import { viewOf, worldView } from "./views";

const fiji = { longitude: 178, latitude: -17 };
const hawaii = { longitude: -157, latitude: 21 };

test.each<[says: string, among: readonly Place[] | null]>([
  ["nothing asked for", null],
  ["no place", []],
  ["places on both sides of the seam", [fiji, hawaii]],
  ["places around the world", Object.values(places)],
])("%s: the world", (_says, among) => expect(viewOf(among)).toEqual(worldView));

test.each<[says: string, among: readonly Place[], width: number]>([
  ["Europe", [places.swedencentral, places.westeurope, places.spaincentral], 184],
  ["one place: no closer than its surroundings", [places.japaneast], 180],
  ["two that nearly touch: the same", [places.eastus, places.eastus2], 180],
  ["the east of Asia and New Zealand: much, but not the world", [places.japaneast, places.newzealandnorth], 686],
])("%s", (_says, among, width) => expect(viewOf(among).width).toBeCloseTo(width, -1));

test("a view holds its places, lies within the world and has its shape", () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 200, max: 2_000 }), (marks, widthPx) => {
      const view = viewOf(marks);
      expect(placeMarks(marks, view, widthPx)).toHaveLength(marks.length);
      expect(Math.min(view.x, view.y)).toBeGreaterThanOrEqual(0);
      expect(view.x + view.width).toBeLessThanOrEqual(MAP_WIDTH + 1e-9);
      expect(view.y + view.height).toBeLessThanOrEqual(MAP_HEIGHT + 1e-9);
      expect(view.width / view.height).toBeCloseTo(MAP_WIDTH / MAP_HEIGHT, 9);
    }),
  );
});
