import { ForeignText } from "@/components/ui";
import { priceNames, type PriceSet, priceUnits, priceWords } from "@/lib/costs";
import { writeDuration } from "@/lib/time";
import { type Currency, writeUnitPrice } from "@/lib/units";

interface CostSourcesProps {
  prices: PriceSet;
  ages: readonly { what: string; readAtMs: number; isStale: boolean }[];
  currency: Currency;
  discount: number;
  nowMs: number;
}

/** Which prices these are, by the list's own names, and how old. */
export function CostSources({ prices, ages, currency, discount, nowMs }: CostSourcesProps) {
  const known = priceNames.flatMap((name) => {
    const price = prices[name];
    return price.is === "value" ? [{ name, ...price.value }] : [];
  });
  const isStale = ages.some((age) => age.isStale);
  return (
    <details className="text-right text-xs text-muted">
      <summary className="inline-block">
        Source: Azure Retail Prices
        {ages.map(({ what, readAtMs, isStale }) => (
          <span key={what}>
            {" · "}
            {what} read {ageWords(nowMs - readAtMs)}
            {isStale && ", stale"}
          </span>
        ))}
        {discount > 0 && ` · ${discount}% discount, as entered`}
      </summary>
      {isStale && <p className="mt-2">The list could not be read anew: an older one stands in for it.</p>}
      <dl className="mt-2 grid grid-cols-1 gap-x-4 border-t border-line pt-2 text-left sm:grid-cols-[auto_auto_1fr]">
        {known.map(({ name, amount, isTyped, meterName }) => (
          <div key={name} className="contents">
            <dt className="text-ink">{priceWords[name]}</dt>
            <dd className="tabular-nums sm:text-right">
              {writeUnitPrice(amount, currency)} {priceUnits[name]}
            </dd>
            <dd className="min-w-0">{isTyped ? "typed by you" : <ForeignText text={meterName ?? ""} />}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const ageWords = (ageMs: number) => {
  const age = writeDuration(Math.max(0, ageMs));
  return age === "just now" ? age : `${age} ago`;
};
