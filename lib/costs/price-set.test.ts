import { expect, test } from "vitest";
import type { FoundPrice, TokenPrice } from "@/lib/sources/prices";
import { notOffered, unknownCell, valueCell } from "@/lib/units";
import { priceSet } from "./price-set";

const listed = (amount: number): FoundPrice =>
  valueCell({ amount, currency: "USD", meterName: `meter of ${amount}`, productName: "product", sinceMs: null });
const none: TokenPrice = { input: notOffered, cachedInput: notOffered, output: notOffered };
const given = {
  ptu: valueCell({ hourly: listed(1), oneMonth: notOffered, oneYear: unknownCell("the row cannot be read") }),
  tokens: valueCell({ standard: { ...none, input: listed(2) }, priority: none, batch: none }),
  typed: { "ptu-hourly": 9, "one-month": 250, "one-year": 2_500 },
  discountPercent: 12.5,
};

test("a discount comes off the list's prices; a typed price fills a gap, as it was typed", () => {
  const set = priceSet(given);
  expect(set["ptu-hourly"]).toEqual(valueCell({ amount: 0.875, isTyped: false, meterName: "meter of 1" }));
  expect(set["standard-input"]).toEqual(valueCell({ amount: 1.75, isTyped: false, meterName: "meter of 2" }));
  expect(set["one-month"]).toEqual(valueCell({ amount: 250, isTyped: true, meterName: null }));
  expect(set["one-year"]).toEqual(valueCell({ amount: 2_500, isTyped: true, meterName: null }));
});

test("what has no price says whether none was found or it is not known", () => {
  const unread = unknownCell("the price list could not be read");
  const set = priceSet({ ...given, ptu: unread, typed: {} });
  expect(set["ptu-hourly"]).toEqual(unread);
  expect(set["batch-output"]).toEqual(notOffered);
});
