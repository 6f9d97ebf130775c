import { amountsOf, type CostCase, type Missing } from "./cost-case";
import type { CostLine, Piece } from "./lines";
import { meanTokens } from "./load";
import { reservedAndHourly, spillOver } from "./mixes";
import { hoursOf, type PtuPayment, type TokenTier } from "./prices";
import { largestFactor } from "./size-curve";
import { tokenCost } from "./token-cost";

/** Ways to pay, in the order they are always shown. */
export const options = [
  ...(["standard", "priority", "batch"] as const),
  ...(["ptu-hourly", "one-month", "one-year"] as const),
  ...(["reserved-and-hourly", "spill-over"] as const),
] as const satisfies readonly (TokenTier | PtuPayment | "reserved-and-hourly" | "spill-over")[];
export type Option = (typeof options)[number];

/** What an option costs over the load: in pieces, one after the other from 0. */
export type OptionCurve = { is: "known"; pieces: readonly Piece[] } | { is: "unknown"; missing: readonly Missing[] };

/** @param upTo the largest factor that is looked at */
export function optionCurve(kase: CostCase, option: Option, upTo: number): OptionCurve {
  switch (option) {
    case "standard":
    case "priority":
    case "batch":
      return byTokens(kase, option, upTo);
    case "ptu-hourly":
    case "one-month":
    case "one-year":
      return bySize(kase, option);
    case "reserved-and-hourly":
      return reservedAndHourly(kase);
    case "spill-over":
      return spillOver(kase);
  }
}

function byTokens(kase: CostCase, tier: TokenTier, upTo: number): OptionCurve {
  const cost = tokenCost(kase, tier);
  const mean = meanTokens(kase.load);
  if (cost.is === "unknown") return cost;
  if (mean === null) return { is: "unknown", missing: [{ what: "hours" }] };
  const line: CostLine = { fixed: 0, perLoad: cost.of(mean), base: null };
  return { is: "known", pieces: [{ from: 0, to: upTo, lines: () => [line] }] };
}

/** The deployable size, paid for every hour that it is deployed, used or not. */
function bySize({ prices, curve }: CostCase, paid: PtuPayment): OptionCurve {
  const { missing, amount } = amountsOf(prices, [paid]);
  const without: readonly Missing[] = [...missing, ...(largestFactor(curve) > 0 ? [] : [{ what: "size" } as const])];
  if (without.length > 0) return { is: "unknown", missing: without };
  const perPtu = amount(paid) / hoursOf[paid];
  return {
    is: "known",
    pieces: curve.map(({ factor, deployablePtu: ptu }, at) => {
      const line: CostLine = { fixed: ptu * perPtu, perLoad: 0, base: { ptu, paid } };
      return { from: curve[at - 1]?.factor ?? 0, to: factor, lines: () => [line] };
    }),
  };
}
