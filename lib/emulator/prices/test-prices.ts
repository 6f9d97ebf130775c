import { expect } from "vitest";
import type { Emulator } from "../emulator";
import { ask } from "../test-calls";
import type { PriceRow } from "./price-row";

/** For tests: how the price list is asked, as its documentation asks it. */
export const HERE = "serviceName eq 'Foundry Models' and armRegionName eq 'eastus2'";

export type PricePage = { Items: PriceRow[]; NextPageLink: string | null; Count: number; BillingCurrency: string };

export const pricesPath = ($filter: string, more: Record<string, string> = {}) =>
  `/api/retail/prices?${new URLSearchParams({ "api-version": "2023-01-01-preview", currencyCode: "'USD'", $filter, ...more })}`;

export async function pageOf(emulator: Emulator, path: string): Promise<PricePage> {
  const { json, status, text } = await ask(emulator, path, { token: null });
  expect(status, text.slice(0, 200)).toBe(200);
  return json as PricePage;
}

export const rowsOf = async (emulator: Emulator, $filter: string, more?: Record<string, string>) =>
  (await pageOf(emulator, pricesPath($filter, more))).Items;
