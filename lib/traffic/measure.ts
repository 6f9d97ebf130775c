import { MINUTE_MS } from "@/lib/time";

/** A figure taken from metrics, or why there is none. Unknown is never 0. */
export type Measure<T> =
  | { is: "measured"; value: T }
  /** The points are coarser than one minute: what happens within a point cannot be told from it. */
  | { is: "not-measurable"; grainMs: number }
  /** There is no point to take it from. */
  | { is: "no-data" };

export const measured = <T>(value: T): Measure<T> => ({ is: "measured", value });
export const noData: Measure<never> = { is: "no-data" };
export const notMeasurable = (grainMs: number): Measure<never> => ({ is: "not-measurable", grainMs });

/** Minutes are counted, and put in order, only where points are minutes. */
export const isPerMinute = (grainMs: number) => grainMs <= MINUTE_MS;
