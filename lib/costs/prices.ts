import type { TokenPrices } from "@/lib/sources/prices";
import type { Cell } from "@/lib/units";
import { MONTH_HOURS, YEAR_HOURS } from "./hours";

/** How long a reservation is bought for. */
export const terms = ["one-month", "one-year"] as const;
export type Term = (typeof terms)[number];

/** How a deployed PTU is paid. */
export type PtuPayment = "ptu-hourly" | Term;

/** A reservation's price per hour is its price for the term through these. */
export const hoursOf: Readonly<Record<PtuPayment, number>> = {
  "ptu-hourly": 1,
  "one-month": MONTH_HOURS,
  "one-year": YEAR_HOURS,
};

export type TokenTier = keyof TokenPrices["scopes"]["global"];
export type TokenPriceName = `${TokenTier}-${"input" | "cached-input" | "output"}`;

/** Everything that may have a price: one PTU for an hour or a whole term, or a million tokens. */
export const priceNames = [
  ...(["ptu-hourly", "one-month", "one-year"] as const),
  ...(["standard-input", "standard-cached-input", "standard-output"] as const),
  ...(["priority-input", "priority-cached-input", "priority-output"] as const),
  ...(["batch-input", "batch-cached-input", "batch-output"] as const),
] as const satisfies readonly (PtuPayment | TokenPriceName)[];
export type PriceName = (typeof priceNames)[number];

/** A price as it is reckoned with. */
export interface UsedPrice {
  amount: number;
  /** By a person, who found none in the list. */
  isTyped: boolean;
  /** Of short contexts only: longer ones cost more. */
  isShortBand?: boolean;
  /** The list's own name of it, hostile text; null where it was typed. */
  meterName: string | null;
}

/** One price for each name, all in one currency; not found and unknown stay what they are. */
export type PriceSet = Readonly<Record<PriceName, Cell<UsedPrice>>>;
