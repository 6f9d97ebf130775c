import { geoNaturalEarth1 } from "d3-geo";
import { expect, test } from "vitest";
import { MAP_HEIGHT, MAP_SCALE, MAP_WIDTH, project } from "./projection";

const equator = project({ longitude: 11, latitude: 0 });
const d3 = geoNaturalEarth1().rotate([-11, 0]).scale(MAP_SCALE).translate([equator.x, equator.y]);

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);

test("every place lies where d3-geo puts it", () => {
  for (const latitude of range(-90, 90, 7.5)) {
    for (const longitude of range(-179, 181, 7.5)) {
      const [x, y] = d3([longitude, latitude]) ?? [];
      const ours = project({ longitude, latitude });
      expect(ours.x).toBeCloseTo(x ?? Number.NaN, 6);
      expect(ours.y).toBeCloseTo(y ?? Number.NaN, 6);
    }
  }
});

test.each([
  ["the top of Greenland", -34, 83.6],
  ["Cape Horn", -67.3, -55.98],
  ["the east of Russia", -169.9, 66.1],
  ["New Zealand", 174.8, -36.8],
])("%s is on the map", (_says, longitude, latitude) => {
  const { x, y } = project({ longitude, latitude });
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(MAP_WIDTH);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(MAP_HEIGHT);
});

test("Antarctica is not", () => expect(project({ longitude: 0, latitude: -64 }).y).toBeGreaterThan(MAP_HEIGHT));

test("a longitude may be counted on past the seam", () =>
  expect(project({ longitude: 190, latitude: 30 }).x).toBeCloseTo(project({ longitude: -170, latitude: 30 }).x, 9));
