export type { FoundPrice, MeterPrice, PtuPrice, PtuPrices, TokenPrice, TokenPrices } from "./prices";
export type { PtuQuestion, TokenQuestion } from "./prices";
export { ptuPricesQuery, tokenPricesQuery } from "./query";
