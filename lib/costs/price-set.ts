import type { FoundPrice, PtuPrice, TokenPrice } from "@/lib/sources/prices";
import { type Cell, valueCell } from "@/lib/units";
import type { PriceName, PriceSet, TokenTier, UsedPrice } from "./prices";

export { type PriceName, priceNames, type PriceSet } from "./prices";

/** Prices that a person gives where the list has none. */
export type TypedPrices = Readonly<Partial<Record<PriceName, number>>>;

interface PricesOfCase {
  /** Of one deployment type in one region; no value where the list has none of it, could not be read, or has not been yet. */
  ptu: Cell<Omit<PtuPrice, "skuName">>;
  /** Of one model where its data may go. */
  tokens: Cell<Readonly<Record<TokenTier, TokenPrice>>>;
  /** Fill gaps only: a price of the list is never overridden by one. */
  typed: TypedPrices;
  /** Comes off the list's prices, 0 to 100; a typed price is what is paid. */
  discountPercent: number;
}

export function priceSet({ ptu, tokens, typed, discountPercent }: PricesOfCase): PriceSet {
  const used = (name: PriceName, listed: FoundPrice): Cell<UsedPrice> => {
    if (listed.is === "value") {
      const { amount, meterName, band } = listed.value;
      return valueCell({
        amount: (amount * (100 - discountPercent)) / 100,
        isTyped: false,
        ...(band !== undefined && { isShortBand: true }),
        meterName,
      });
    }
    const own = typed[name];
    return own === undefined ? listed : valueCell({ amount: own, isTyped: true, meterName: null });
  };
  const ofPtu = (name: PriceName, field: "hourly" | "oneMonth" | "oneYear") =>
    used(name, ptu.is === "value" ? ptu.value[field] : ptu);
  const ofToken = (name: PriceName, tier: TokenTier, field: keyof TokenPrice) =>
    used(name, tokens.is === "value" ? tokens.value[tier][field] : tokens);
  return {
    "ptu-hourly": ofPtu("ptu-hourly", "hourly"),
    "one-month": ofPtu("one-month", "oneMonth"),
    "one-year": ofPtu("one-year", "oneYear"),
    "standard-input": ofToken("standard-input", "standard", "input"),
    "standard-cached-input": ofToken("standard-cached-input", "standard", "cachedInput"),
    "standard-output": ofToken("standard-output", "standard", "output"),
    "priority-input": ofToken("priority-input", "priority", "input"),
    "priority-cached-input": ofToken("priority-cached-input", "priority", "cachedInput"),
    "priority-output": ofToken("priority-output", "priority", "output"),
    "batch-input": ofToken("batch-input", "batch", "input"),
    "batch-cached-input": ofToken("batch-cached-input", "batch", "cachedInput"),
    "batch-output": ofToken("batch-output", "batch", "output"),
  };
}
