import { writeCount, writeShare } from "@/lib/units";
import type { CostCase } from "./cost-case";
import { MONTH_HOURS } from "./hours";
import { cachedShareOf, type HourlyLoad, withCachedShare } from "./load";
import { byCost } from "./option-costs";
import type { Option } from "./option-curves";

type Lever = "cached-share" | "growth" | "hours-per-day";

/** The cheapest option whose cost is known; null where none is. */
type Cheapest = { option: Option; perMonth: number; isAtMost: boolean } | null;

/** What the answer becomes when one thing is another. */
export interface Move {
  lever: Lever;
  /** The cached share of input, 0 to 1; a factor of the load; or hours of the day. */
  to: number;
  cheapest: Cheapest;
  /** Another option is the cheapest than before. */
  isOther: boolean;
}

/** How far each of them moves, down and up. */
interface Steps {
  share: number;
  factor: number;
  /** By one hour; null for a measured load, which has the hours that it has. */
  hours: { now: number; loadAt: (hoursPerDay: number) => HourlyLoad } | null;
}

export function cheapestOf(kase: CostCase, factor = 1): Cheapest {
  const costs = byCost(kase, factor);
  const [first] = costs;
  if (first === undefined) return null;
  // A size between two loads that were asked about may be smaller than that of the next: where that could turn the answer, there is none.
  const below = Math.max(0, ...kase.curve.flatMap((each) => (each.factor < factor ? [each.factor] : [])));
  const least = new Map(below > 0 ? byCost(kase, below).map((each) => [each.option, each.perHour]) : []);
  const mayCostLess = costs.some(
    ({ option, isAtMost }) => option !== first.option && isAtMost && (least.get(option) ?? 0) < first.perHour,
  );
  if (mayCostLess) return null;
  return { option: first.option, perMonth: first.perHour * MONTH_HOURS, isAtMost: first.isAtMost };
}

/**
 * The cheapest option as each of these moves by a step. Sizes stay those that were asked about, without caching: with more cached
 * input less may do, so what PTUs cost then is this or less.
 */
export function movesOf(kase: CostCase, steps: Steps): readonly Move[] {
  const now = cheapestOf(kase);
  const moved = (lever: Lever, to: number, cheapest: Cheapest): Move => ({
    ...{ lever, to, cheapest },
    isOther: cheapest !== null && now !== null && cheapest.option !== now.option,
  });
  const cached = cachedShareOf(kase.load);
  const shares = cached === null ? [] : [rounded(cached - steps.share), rounded(cached + steps.share)];
  const { hours } = steps;
  const clock = hours === null ? [] : [hours.now - 1, hours.now + 1].filter((each) => each >= 1 && each <= 24);
  return [
    ...shares
      .filter((share) => share >= 0 && share <= 1)
      .map((to) => moved("cached-share", to, cheapestOf({ ...kase, load: withCachedShare(kase.load, to) }))),
    ...[1 - steps.factor, 1 + steps.factor].map((to) => moved("growth", to, cheapestOf(kase, to))),
    ...clock.flatMap((to) =>
      hours === null ? [] : [moved("hours-per-day", to, cheapestOf({ ...kase, load: hours.loadAt(to) }))],
    ),
  ];
}

/** What was moved, and to what: "Cached share 60%". */
export function moveWords({ lever, to }: Move): string {
  switch (lever) {
    case "cached-share":
      return `Cached share ${writeShare(to)}`;
    case "growth":
      return to < 1 ? `${writeShare(rounded(1 - to))} less load` : `${writeShare(rounded(to - 1))} more load`;
    case "hours-per-day":
      return `${writeCount(to, "hour")} a day`;
  }
}

/** Sums of shares miss the share that is meant by less than this. */
const rounded = (share: number) => Math.round(share * 1e9) / 1e9;
