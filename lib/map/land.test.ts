import { expect, test } from "vitest";
import { MAP_HEIGHT, MAP_WIDTH } from "./projection";
import { drawLand } from "./server";

const svg = drawLand();
const numbers = [...svg.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test("one path, which others can use, and nothing that runs", () =>
  expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="[\d ]+"><path id="land" d="M[\d.,MLZ-]+"\/><\/svg>$/));

test("the land lies within the view box, and fills its width", () => {
  expect(numbers.every(({ x, y }) => x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT)).toBe(true);
  expect(Math.max(...numbers.map(({ x }) => x)) - Math.min(...numbers.map(({ x }) => x))).toBeGreaterThan(850);
});

test("one decimal is enough, and the file stays small", () => {
  expect(svg).not.toMatch(/\.\d\d/);
  expect(svg.length).toBeLessThan(60_000);
});
