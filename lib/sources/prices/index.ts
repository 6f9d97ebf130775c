export type { FoundPrice, MeterPrice, PtuPrice, PtuPrices, TokenPrice, TokenPrices } from "./prices";
