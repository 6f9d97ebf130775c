import { type Place } from "./projection";

/** Shapes that differ in black and white too. */
export type MarkLook =
  | "disc"
  | "diamond"
  | "triangle-down"
  | "square"
  | "half-disc"
  | "crossed-ring"
  | "hollow-ring"
  | "hatched-ring"
  | "dot"
  | "lock";

/** Colours, from bright to dark in the order good, quota, capacity, both; `none` is grey. */
export type MarkTone = "good" | "quota" | "capacity" | "both" | "misfit" | "none";

export interface MapMark extends Place {
  /** Each once. */
  id: string;
  /** What a screen reader says. */
  name: string;
  look: MarkLook;
  tone: MarkTone;
  /** px on a wide map, as `radiusOf` gives it; of a disc, others have the same area. */
  radius: number;
}
