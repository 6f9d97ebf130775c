import { regionName } from "@/lib/units";
import type { MeasuredPlace } from "./best-options-places";
import { nextSteps } from "./next-steps";
import type { NextStep } from "./next-steps-kinds";
import { type Made, rowsOf } from "./test-rows";

/** Next steps in a few words each: what their tests share. */

export const nowhere = { home: null };
const from = (name: string) => ({ home: regionName(name) });

const at = ({ region, type, site }: MeasuredPlace) =>
  `${region.name} ${type.scope}${site.subscription === "one" ? "" : ` ${site.subscription}`}`;

function written(step: NextStep): string {
  switch (step.is) {
    case "nearest-size":
      return `${step.isSmallest ? "smallest" : "next"} ${step.size} ${at(step.place)}`;
    case "smaller-size":
      return `smaller ${step.size} ${at(step.place)}`;
    case "other-type":
      return `type ${at(step.option.places[0])} of ${step.regionCount}`;
    case "other-region":
      return `region ${at(step.option.places[0])} of ${step.regionCount} in ${step.within.is} ${step.within.name}`;
    case "split":
      return `split ${step.parts.map(({ place, size }) => `${size} ${place.region.name}`).join(" + ")}`;
    case "request-quota":
      return `quota ${step.shortBy} ${at(step.place)}${step.isCapacityShort ? " capacity short" : ""}`;
    case "try-later":
      return `later ${step.atMost} ${step.places.map(at).join(", ")}`;
  }
}

export interface World {
  looked: readonly Made[];
  /** What is not looked at and keeps the data where it must stay. */
  more?: readonly Made[];
  home?: string;
}

export const stepsIn = ({ looked, more = [], home }: World) =>
  nextSteps(rowsOf(...looked), rowsOf(...looked, ...more), home === undefined ? nowhere : from(home)).steps.map(
    written,
  );
