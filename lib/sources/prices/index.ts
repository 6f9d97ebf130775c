export type { FoundPrice, MeterPrice, PtuPrice, PtuPrices, TokenPrice, TokenPrices } from "./prices";
export type { PtuQuestion, TokenQuestion, TokenScope, TokenTier } from "./prices";
export { ptuPricesQuery, tokenPricesQuery } from "./query";
