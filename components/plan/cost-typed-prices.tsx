import { readPrice } from "@/lib/plan";
import { type PriceName, priceNames, type PriceSet, priceUnits, priceWords } from "@/lib/costs";
import { orProblem, PlanNumber } from "./plan-number";
import type { PlanView } from "./view";

const amount = orProblem(readPrice, "An amount such as 1.25.");

interface CostTypedPricesProps {
  view: PlanView;
  prices: PriceSet;
}

/** Fields for prices that the list does not have: nothing is guessed in their place. */
export function CostTypedPrices({ view: { params, setParams }, prices }: CostTypedPricesProps) {
  const lacking = priceNames.filter((name) => {
    const price = prices[name];
    return price.is === "not-offered" || params.prices[name] !== undefined;
  });
  if (lacking.length === 0) return null;
  const set = (name: PriceName, to: number | null) => {
    const { [name]: _before, ...others } = params.prices;
    setParams({ prices: to === null ? others : { ...others, [name]: to } });
  };
  return (
    <details className="text-sm" open={Object.keys(params.prices).length > 0}>
      <summary className="inline-block">Type a price that was not found ({lacking.length})</summary>
      <div className="mt-2 flex flex-wrap items-start gap-x-3 gap-y-1">
        {lacking.map((name) => (
          <PlanNumber
            key={name}
            id={`price-${name}`}
            label={`${priceWords[name]}, ${params.currency}`}
            className="w-[calc(50%-6px)] sm:w-52"
            value={params.prices[name] ?? null}
            read={amount}
            help={`${priceUnits[name]}${params.prices[name] === undefined ? "" : ", typed by you"}`}
            onChange={(to) => set(name, to)}
          />
        ))}
      </div>
    </details>
  );
}
