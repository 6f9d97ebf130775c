import type { CostCase } from "./cost-case";
import { MONTH_HOURS } from "./hours";
import { optionCosts } from "./option-costs";
import type { Option } from "./option-curves";
import { optionNames } from "./option-words";

/** What is drawn; Priority and Batch stand in the table, where they say what they are. */
const drawn: readonly Option[] = [
  ...(["standard", "ptu-hourly", "one-month", "one-year"] as const),
  ...(["reserved-and-hourly", "spill-over"] as const),
];

/** The costs at each load whose size is known, per month; null where unknown, and only options that are known at some load. */
export function costsOverLoad(kase: CostCase) {
  const factors = kase.curve.length > 0 ? kase.curve.map(({ factor }) => factor) : [0.5, 1, 2];
  const points = factors.map((factor) => {
    const costs = optionCosts(kase, factor);
    return {
      factor,
      perMonth: drawn.map((option) => {
        const cost = costs.find((each) => each.option === option)?.cost;
        return cost?.is === "known" ? cost.perHour * MONTH_HOURS : null;
      }),
    };
  });
  const isKnown = drawn.map((_, at) => points.some(({ perMonth }) => perMonth[at] !== null));
  return {
    /** What follows the load in proportion is drawn straight. */
    names: drawn
      .filter((_, at) => isKnown[at])
      .map((option) => ({ name: optionNames[option], isStraight: option === "standard" })),
    points: points.map(({ factor, perMonth }) => ({ factor, perMonth: perMonth.filter((_, at) => isKnown[at]) })),
  };
}
