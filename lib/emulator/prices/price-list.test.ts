import { describe, expect, test } from "vitest";
import { isListed, modelSeeds, offersOf } from "../offers";
import { regionSeeds } from "../seeds/regions";
import { emulatorAt, NOON } from "../test-worlds";
import { priceList } from "./price-list";
import tokens from "./tokens.json" with { type: "json" };
import { rowsOf } from "./test-prices";

const emulator = emulatorAt(NOON);

test("a meter is one row of a region, but for a price of another time", () => {
  const keys = priceList().map((row) =>
    [row.productName, row.meterName, row.armRegionName, row.reservationTerm].join("|"),
  );
  const repeated = keys.filter((key, i) => keys.indexOf(key) !== i);
  expect(repeated.sort()).toEqual([
    "Azure OpenAI|Provisioned Managed Data Zone Unit|westus3|",
    "Azure OpenAI|Provisioned Managed Regional Unit|uksouth|",
  ]);
  expect(priceList().every(({ retailPrice }) => retailPrice > 0)).toBe(true);
});

describe("token meters stand where the model is offered so", () => {
  test.each(tokens)("$model $version as $skuName", ({ model, version, skuName, meters, productName }) => {
    const seed = modelSeeds.find((each) => each.name === model && each.version === version);
    const places = regionSeeds.filter(
      (region) => seed && isListed(seed, region) && offersOf(seed, region).some((offer) => offer.skuName === skuName),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { meterName, retailPrice, ...own } of meters) {
      const product = "productName" in own ? own.productName : productName;
      const rows = priceList().filter((row) => row.meterName === meterName && row.productName === product);
      const inPlaces = rows.filter((row) => places.some(({ name }) => name === row.armRegionName));
      expect(inPlaces, meterName).toHaveLength(places.length);
      expect(new Set(rows.map((row) => row.retailPrice)), meterName).toEqual(new Set([retailPrice]));
    }
  });

  test("two models have no meter at all, and some no meter of cached input", () => {
    const priced = new Set(tokens.map(({ model }) => model));
    const unpriced = modelSeeds.filter(({ name }) => !priced.has(name)).map(({ name }) => name);
    expect(unpriced).toEqual(["gpt-5.1-codex", "Kimi-K2-Thinking"]);
    const uncached = tokens.filter(
      ({ meters }) => !meters.some(({ meterName }) => /cached|cchd| cd /i.test(meterName)),
    );
    expect(uncached.map(({ model, skuName }) => `${model} ${skuName}`)).toContain("gpt-4o-mini GlobalStandard");
  });
});

test.each([
  [
    "the PTU meter's name stands under other products",
    "contains(meterName, 'Provisioned Managed') and productName eq 'MAI Models'",
  ],
  ["an hour is also the unit of hosting", "contains(meterName, 'Deployment Hosting Unit')"],
  ["and of an old kind of PTU", "meterName eq 'Provisioned Throughput - Available Unit'"],
])("%s", async (_says, filter) => {
  const rows = await rowsOf(emulator, filter);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ unitOfMeasure }) => unitOfMeasure === "1/Hour")).toBe(true);
});
