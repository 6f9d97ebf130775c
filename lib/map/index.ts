export { placeCard } from "./card-place";
export type { MapMark, MarkLook, MarkTone } from "./mark";
export { radiusOf } from "./mark-radius";
export { isMapKey, neighbour } from "./neighbours";
export { overlapping } from "./overlaps";
export { type Placed, placeMarks } from "./places";
export { pressable, reachOf } from "./reach";
export { type View, viewOf } from "./views";
