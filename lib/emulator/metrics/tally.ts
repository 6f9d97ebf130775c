import type { Aggregation } from "./metric-table";
import type { Point } from "./told";

/** Points of one series, rolled up to a grain. A point that nothing was added to is absent. */
export type Tally = {
  dimensions: readonly string[];
  isEmpty: boolean;
  present: Uint8Array;
  sum: Float64Array;
  count: Float64Array;
  minimum: Float64Array;
  maximum: Float64Array;
};

export const newTally = (dimensions: readonly string[], points: number): Tally => ({
  dimensions,
  isEmpty: true,
  present: new Uint8Array(points),
  sum: new Float64Array(points),
  count: new Float64Array(points),
  minimum: new Float64Array(points).fill(Infinity),
  maximum: new Float64Array(points).fill(-Infinity),
});

export function add(tally: Tally, at: number, { sum, count, minimum, maximum }: Point): void {
  tally.isEmpty = false;
  tally.present[at] = 1;
  tally.sum[at] = (tally.sum[at] ?? 0) + sum;
  tally.count[at] = (tally.count[at] ?? 0) + count;
  tally.minimum[at] = Math.min(tally.minimum[at] ?? Infinity, minimum);
  tally.maximum[at] = Math.max(tally.maximum[at] ?? -Infinity, maximum);
}

/** In the figures that Monitor tells: four places are more than it means. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** @returns undefined where there is no point */
export function valueAt(tally: Tally, at: number, aggregation: Aggregation): number | undefined {
  if (tally.present[at] !== 1) return undefined;
  const sum = tally.sum[at] ?? 0;
  const count = tally.count[at] ?? 0;
  switch (aggregation) {
    case "total":
      return rounded(sum);
    case "count":
      return count;
    case "average":
      return rounded(count === 0 ? 0 : sum / count);
    case "minimum":
      return rounded(tally.minimum[at] ?? 0);
    case "maximum":
      return rounded(tally.maximum[at] ?? 0);
  }
}

/** What the whole series comes to, for its place among the others. */
export function wholeOf(tally: Tally, aggregation: Aggregation): number {
  const all = newTally([], 1);
  for (let at = 0; at < tally.sum.length; at += 1) {
    if (tally.present[at] !== 1) continue;
    const [sum = 0, count = 0, minimum = 0, maximum = 0] = [tally.sum, tally.count, tally.minimum, tally.maximum].map(
      (values) => values[at],
    );
    add(all, 0, { sum, count, minimum, maximum });
  }
  return valueAt(all, 0, aggregation) ?? 0;
}
