import type { Ptu } from "@/lib/units";
import type { Option } from "./best-options";
import type { MeasuredPlace } from "./best-options-places";
import type { Split } from "./split";

/** A step that leads on, with the numbers that speak for it and the kind of place that it leads to. */
export type NextStep =
  /** What was asked for is no size here; the next larger one fits now. `isSmallest`: nothing smaller is taken. */
  | { is: "nearest-size"; target: "ask-size"; place: MeasuredPlace; size: Ptu; isSmallest: boolean }
  | { is: "smaller-size"; target: "ask-size"; place: MeasuredPlace; size: Ptu }
  /** A type that is not looked at, in the regions that are. `regionCount`: in how many of them it can be deployed. */
  | { is: "other-type"; target: "ask-type"; option: Option; regionCount: number }
  /** A region that is not looked at, as near as its geography says. */
  | { is: "other-region"; target: "ask-region"; option: Option; within: Surroundings; regionCount: number }
  | ({ is: "split"; target: "plan" } & Split)
  /** `isCapacityShort`: quota alone would not do. Otherwise capacity beyond the quota is not known. */
  | { is: "request-quota"; target: "quota"; place: MeasuredPlace; shortBy: Ptu; isCapacityShort: boolean }
  /** Places where quota is enough and capacity is short, most capacity first. `atMost`: the size that fits there now. */
  | {
      is: "try-later";
      target: "watch";
      places: readonly [MeasuredPlace, ...MeasuredPlace[]];
      atMost: Ptu | null;
    };

/** What a region shares with the home region, or with those that are looked at. Azure's own words: hostile text. */
export interface Surroundings {
  is: "geography" | "geography-group";
  name: string;
}
