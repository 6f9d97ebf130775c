import type { Cell, Currency, RegionName } from "@/lib/units";

/**
 * One price of Azure's public list: per PTU and hour, per PTU for a whole term, or per million tokens. The meter's own names
 * stand beside it, hostile text like all of Azure's.
 * Source: Retail Prices API, api-version 2023-01-01-preview; read 2026-11-21.
 */
export interface MeterPrice {
  /** Not rounded. */
  amount: number;
  currency: Currency;
  meterName: string;
  productName: string;
  /** UTC epoch ms; null where the row does not say. */
  sinceMs: number | null;
  /** The model has one price for short contexts and a higher one for long ones: this is the former. Absent where one price holds for all. */
  band?: "short-context";
}

/**
 * A value, *not offered* (no price found: the list has no such meter, or none that can be matched surely) or *unknown* (the list
 * could not be read, or the row cannot). Never 0 for any of these.
 */
export type FoundPrice = Cell<MeterPrice>;

/** What one PTU of a deployment type costs in a region. */
export interface PtuPrice {
  skuName: string;
  /** Per PTU and hour. */
  hourly: FoundPrice;
  /** A reservation: per PTU for the whole term. */
  oneMonth: FoundPrice;
  oneYear: FoundPrice;
}

export type TokenScope = "global" | "data-zone" | "regional";
export type TokenTier = "standard" | "priority" | "batch";

/** Per million tokens. */
export interface TokenPrice {
  input: FoundPrice;
  cachedInput: FoundPrice;
  output: FoundPrice;
}

/** What the server read, and when. */
export interface PriceAge {
  /** UTC epoch ms by the server's clock. */
  readAtMs: number;
  /** An older list stands in for one that could not be read. */
  isStale: boolean;
}

export interface PtuPrices extends PriceAge {
  /** Global, Data Zone, Regional. */
  types: readonly PtuPrice[];
}

export interface TokenPrices extends PriceAge {
  scopes: Readonly<Record<TokenScope, Readonly<Record<TokenTier, TokenPrice>>>>;
}

/** What is asked of the list about PTU. */
export interface PtuQuestion {
  region: RegionName;
  currency: Currency;
}

/** What is asked of the list about a model version's tokens. */
export interface TokenQuestion extends PtuQuestion {
  model: string;
  version: string;
}
