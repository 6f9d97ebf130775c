import { createSerializer } from "nuqs/server";
import { expect, test } from "vitest";
import { arePricesWhole, costParams } from "./cost-params";

test.each([
  ["a price for each name", "ptu-hourly~1.2,one-year~2500", { "ptu-hourly": 1.2, "one-year": 2_500 }],
  ["what says nothing is left out", "ptu-hourly~1.2,one-year~free", { "ptu-hourly": 1.2 }],
  ["a name that nobody knows", "__proto__~1", null],
  ["an amount with an exponent", "ptu-hourly~1e9", null],
  ["a negative one", "ptu-hourly~-1", null],
  ["nothing is no price", "ptu-hourly~0", null],
  ["two amounts", "ptu-hourly~1~2", null],
])("%s", (_says, text, expected) => {
  expect(costParams.prices.parse(text)).toEqual(expected);
  if (expected === null) expect(arePricesWhole(text)).toBe(false);
});

test.each([
  ["24", 24],
  ["1", 1],
  ["0", null],
  ["25", null],
  ["8.5", null],
  ["08", null],
])("hours %s", (text, expected) => expect(costParams.hours.parse(text)).toBe(expected));

test.each([
  ["12.5", 12.5],
  ["0", 0],
  ["100", null],
  ["-1", null],
  ["1e1", null],
  ["NaN", null],
])("discount %s", (text, expected) => expect(costParams.discount.parse(text)).toBe(expected));

test("a link says it all, and nothing that is as it usually is", () => {
  const link = createSerializer(costParams);
  expect(link({ hours: 24, discount: 0, prices: {} })).toBe("");
  const prices = { "one-year": 2_500.5, "ptu-hourly": 0.000001 };
  const text = link({ hours: 8, discount: 12.5, prices, latency: "can-wait", commitment: "none" });
  expect(text).toMatchInlineSnapshot(
    `"?hours=8&discount=12.5&prices=ptu-hourly~0.000001,one-year~2500.5&latency=can-wait&commitment=none"`,
  );
});
