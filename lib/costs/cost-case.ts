import type { Ptu } from "@/lib/units";
import type { HourlyLoad } from "./load";
import type { PriceName, PriceSet } from "./prices";
import type { SizeCurve } from "./size-curve";

/** One workload with everything that decides what it costs. */
export interface CostCase {
  load: HourlyLoad;
  prices: PriceSet;
  /** Of the workload whose load is 1; empty while no size is known. */
  curve: SizeCurve;
  /** Sizes that can be deployed, the smallest first, up to the largest of the curve; empty where they are not known. */
  sizes: readonly Ptu[];
  /** Whether its answers may come within a day: only then Batch is one of the options to choose from. */
  canWait?: boolean;
}

/** Something without which a cost is unknown. */
export type Missing =
  | { what: PriceName; why: "not-found" | "unknown" }
  /** The deployable size; the sizes that can be deployed; how the load spreads over the hours; any hour at all. */
  | { what: "size" | "sizes" | "load-by-hour" | "hours" };

/** What an option costs in the mean hour; unknown is never 0. */
export type Cost = { is: "known"; perHour: number } | { is: "unknown"; missing: readonly Missing[] };

/** The amounts behind these names, or what is missing of them. */
export function amountsOf<Name extends PriceName>(prices: PriceSet, names: readonly Name[]) {
  const amounts = new Map<PriceName, number>();
  const missing: Missing[] = [];
  for (const what of names) {
    const price = prices[what];
    if (price.is === "value") amounts.set(what, price.value.amount);
    else missing.push({ what, why: price.is === "not-offered" ? "not-found" : "unknown" });
  }
  return { missing, amount: (name: Name) => amounts.get(name) ?? Number.NaN };
}
