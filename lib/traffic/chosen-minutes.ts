import { nearestRank } from "./percentiles";

/** Which minutes a size is taken from. */
export type Choice = "peak" | "p99" | "p95" | "busiest-hour";

/** So many per cent of the minutes on either side of a percentile are taken with it: one minute alone is chance. */
const BAND_PERCENT = 0.5;
const HOUR_MINUTES = 60;

/**
 * The slots of the minutes chosen, in order of time.
 * @param weights of minutes, one a slot; NaN where the minute is not known
 * @returns none where no minute is known, or no whole hour
 */
export function chosenMinutes(weights: Float64Array, choice: Choice): readonly number[] {
  return choice === "busiest-hour" ? busiestHour(weights) : aroundPercentile(weights, choice);
}

const percents = { peak: 100, p99: 99, p95: 95 } as const;

function aroundPercentile(weights: Float64Array, choice: "peak" | "p99" | "p95"): readonly number[] {
  const inOrder = weights.filter((weight) => !Number.isNaN(weight)).sort();
  const rank = nearestRank(percents[choice], inOrder.length);
  const band = choice === "peak" ? 0 : Math.floor((inOrder.length * BAND_PERCENT) / 100);
  const lowest = inOrder[Math.max(0, rank - band)];
  const highest = inOrder[Math.min(inOrder.length - 1, rank + band)];
  if (lowest === undefined || highest === undefined) return [];
  const slots: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? Number.NaN;
    if (weight >= lowest && weight <= highest) slots.push(i);
  }
  return slots;
}

/** The heaviest 60 minutes in a row, all of them known; the first of equals. */
function busiestHour(weights: Float64Array): readonly number[] {
  let [first, heaviest] = [-1, Number.NEGATIVE_INFINITY];
  for (let i = 0; i + HOUR_MINUTES <= weights.length; i++) {
    let sum = 0;
    for (let k = i; k < i + HOUR_MINUTES; k++) sum += weights[k] ?? Number.NaN;
    if (sum > heaviest) [first, heaviest] = [i, sum];
  }
  return first < 0 ? [] : Array.from({ length: HOUR_MINUTES }, (_, k) => first + k);
}
