import { notOffered } from "@/lib/units";
import type { ListFacts } from "./price-in-effect";
import type { FoundPrice } from "./prices";
import type { ListRow } from "./wire-list";

/** 2026-11-21, the day these tests play on. */
export const today = Date.UTC(2026, 10, 21);
export const facts: ListFacts = { nowMs: today, currency: "USD", absent: notOffered };

export const listRow = (row: Partial<ListRow>): ListRow => ({
  meterName: "gpt 4.1 Inp glbl Tokens",
  productName: "Azure OpenAI",
  unit: "1K",
  kind: "Consumption",
  term: null,
  region: "eastus2",
  amount: 0.002,
  sinceMs: Date.UTC(2025, 3, 1),
  ...row,
});

/** The amount, or in a word why there is none. */
export const amountOf = (price: FoundPrice | undefined) => (price?.is === "value" ? price.value.amount : price?.is);

/** A row as the list sends it, all of its fields. */
export const wireRow = (row: object = {}) => ({
  currencyCode: "USD",
  tierMinimumUnits: 0,
  retailPrice: 1,
  unitPrice: 1,
  armRegionName: "eastus2",
  location: "US East 2",
  effectiveStartDate: "2025-02-01T00:00:00Z",
  meterId: "0000b7f7-3b31-5534-9c09-4b23944d397c",
  meterName: "Provisioned Managed Global Unit",
  productId: "DZH318Z0HHG7",
  skuId: "DZH318Z0HHG7/0LC9",
  productName: "Azure OpenAI",
  skuName: "Provisioned Managed Global",
  serviceName: "Foundry Models",
  serviceId: "DZH31600VF1F",
  serviceFamily: "AI + Machine Learning",
  unitOfMeasure: "1/Hour",
  type: "Consumption",
  isPrimaryMeterRegion: true,
  armSkuName: "Provisioned Managed Global",
  ...row,
});
