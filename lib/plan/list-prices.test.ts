import { expect, test } from "vitest";
import type { Reading } from "@/lib/offers";
import { serverFailure } from "@/lib/offers/test-offers";
import type { FoundPrice, PtuPrices, TokenPrices } from "@/lib/sources/prices";
import { deploymentType, notOffered, unknownCell, valueCell } from "@/lib/units";
import { hourlyPrice, tokenPrices } from ".";

const regional = deploymentType("ProvisionedManaged");
const price = (amount: number): FoundPrice =>
  valueCell({ amount, currency: "USD", meterName: "m", productName: "p", sinceMs: null });
const read = <T>(data: T): Reading<T> => ({ is: "read", data, missing: [] });
const age = { readAtMs: 0, isStale: false };
const listWith = (hourly: FoundPrice): Reading<PtuPrices> =>
  read({ ...age, types: [{ skuName: "ProvisionedManaged", hourly, oneMonth: notOffered, oneYear: notOffered }] });

test.each<[says: string, reading: Reading<PtuPrices> | undefined, figure: object]>([
  ["is the list's", listWith(price(2)), { is: "value", value: 2 }],
  ["that the list has not is not found, and not 0", listWith(notOffered), { is: "not-offered" }],
  ["that cannot be read is unknown", listWith(unknownCell("x")), { is: "unknown" }],
  ["of a type that the list does not know is not found", read({ ...age, types: [] }), { is: "not-offered" }],
  ["is on its way while the list is read", { is: "open" }, { is: "loading" }],
  ["of a list that failed is unknown", { is: "failed", failure: serverFailure }, { is: "unknown" }],
  ["without a region is not asked", undefined, { is: "not-asked" }],
])("a price per PTU and hour %s", (_says, reading, figure) =>
  expect(hourlyPrice(reading, regional)).toMatchObject(figure),
);

const none = { input: notOffered, cachedInput: notOffered, output: notOffered };
const tier = (amount: number) => ({
  ...{ standard: { input: price(amount), cachedInput: notOffered, output: price(amount + 1) }, priority: none },
  batch: none,
});
const tokens: Reading<TokenPrices> = read({
  ...age,
  scopes: { global: tier(1), "data-zone": tier(10), regional: tier(100) },
});

test.each([
  ["GlobalProvisionedManaged", 1],
  ["DataZoneProvisionedManaged", 10],
  ["ProvisionedManaged", 100],
])("tokens beside %s are priced where its data may go", (sku, amount) =>
  expect(tokenPrices(tokens, deploymentType(sku))).toEqual({
    ...{ input: valueCell(amount), cachedInput: notOffered, output: valueCell(amount + 1) },
  }),
);

test("of a type whose data goes we do not know where, tokens have no known price", () =>
  expect(tokenPrices(tokens, deploymentType("MoonProvisionedManaged")).input.is).toBe("unknown"));
