import { expect, test } from "vitest";
import { placeCard } from "./card-place";

const bounds = { widthPx: 900, heightPx: 400 };

test.each<[says: string, x: number, y: number, leftPx: number, share: number]>([
  ["a mark on the left has its card on the right", 100, 200, 116, 0.5],
  ["a mark on the right has it on the left", 800, 100, 504, 0.25],
  ["at the top it hangs from the top", 100, 0, 116, 0],
  ["at the bottom it stands on the bottom", 100, 400, 116, 1],
])("%s", (_says, x, y, leftPx, share) =>
  expect(placeCard({ id: "a", x, y, radius: 6 }, bounds, 280)).toEqual({ leftPx, share }),
);

test.each<[says: string, x: number, widthPx: number, leftPx: number]>([
  ["where the right has no room, it ends with the map", 140, 300, 20],
  ["where the left has none, it begins with it", 160, 300, 0],
  ["a map narrower than the card: at its left edge", 90, 200, 0],
])("%s", (_says, x, widthPx, leftPx) =>
  expect(placeCard({ id: "a", x, y: 0, radius: 6 }, { widthPx, heightPx: 100 }, 280).leftPx).toBe(leftPx),
);
