import { isAllowed, largestUpTo, smallestFrom, smallestSize } from "@/lib/deployability";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Ptu, writeNumber, writePtu } from "@/lib/units";
import { type Check, type CheckState, fails, judged, ok, unknown } from "./check";
import type { PreflightFacts } from "./preflight";

const NOT_OFFERED = "The region's catalogue does not list this type of the model.";
const NO_RULE = unknown("the catalogue names no minimum or increment here");

type SizeFacts = Pick<PreflightFacts, "plan" | "sizes">;

export function minimumCheck({ plan: { size }, sizes }: SizeFacts): Check {
  const smallest = sizes.is === "value" ? smallestSize(sizes.value) : null;
  return {
    key: "minimum",
    what: "The size is at least the minimum",
    state: judged(sizes, NOT_OFFERED, () => {
      if (smallest === null) return NO_RULE;
      return size < smallest ? fails(`${writePtu(smallest)} is the smallest size.`) : ok;
    }),
    figures: smallest === null ? "" : `${writePtu(size)}; minimum ${writePtu(smallest)}`,
  };
}

/** Also where it is above the maximum: then no increment leads there. */
export function incrementCheck({ plan: { size }, sizes }: SizeFacts): Check {
  const rule = sizes.is === "value" ? sizes.value : null;
  return {
    key: "increment",
    what: "The size is one that Azure takes",
    state: judged(sizes, NOT_OFFERED, (each) => allowedState(each, size)),
    figures: rule === null ? "" : ruleWords(rule),
  };
}

function allowedState(rule: SizeRule, size: Ptu): CheckState {
  const isOne = isAllowed(rule, size);
  if (isOne === null) return NO_RULE;
  if (isOne) return ok;
  const nearest = [largestUpTo(rule, size), smallestFrom(rule, size)].filter((each) => each !== null);
  return fails(`The nearest ${nearest.length === 1 ? "size is" : "sizes are"} ${nearest.map(writePtu).join(" and ")}.`);
}

function ruleWords({ allowedSizes, minimum, step, maximum }: SizeRule): string {
  if (allowedSizes.length > 0) return `${allowedSizes.map(writeNumber).join(", ")} PTU`;
  if (minimum === null || step === null) return "";
  const upTo = maximum === null ? "" : `, up to ${writePtu(maximum)}`;
  return `${writePtu(minimum)}, then steps of ${writePtu(step)}${upTo}`;
}
