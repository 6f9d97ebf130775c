import { type Placed } from "./places";

const GAP_PX = 10;

interface Bounds {
  widthPx: number;
  heightPx: number;
}

/**
 * Where the card of a mark stands: beside it, on the side with more room, within the map whatever its height.
 * @param cardPx the card's width
 * @returns px from the left; and the share of the card's and the map's height that lie above the card's anchor, 0–1
 */
export function placeCard({ x, y, radius }: Placed, { widthPx, heightPx }: Bounds, cardPx: number) {
  const away = radius + GAP_PX;
  const left = x < widthPx / 2 ? x + away : x - away - cardPx;
  const share = heightPx > 0 ? Math.min(Math.max(y / heightPx, 0), 1) : 0;
  return { leftPx: Math.min(Math.max(left, 0), Math.max(widthPx - cardPx, 0)), share };
}
