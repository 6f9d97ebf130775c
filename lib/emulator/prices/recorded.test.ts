import { describe, expect, test } from "vitest";
import { emulatorAt, NOON } from "../test-worlds";
import answer from "./recorded/eastus2-answer.json" with { type: "json" };
import fullRows from "./recorded/full-rows.json" with { type: "json" };
import hours from "./recorded/ptu-by-region.json" with { type: "json" };
import snapshot from "./recorded/eastus2-snapshot.json" with { type: "json" };
import { HERE, rowsOf } from "./test-prices";

const emulator = emulatorAt(NOON);

describe("what is recorded is told as it was", () => {
  test.each(fullRows.Items)("$meterName of $productName, field by field", async (row) => {
    expect(await rowsOf(emulator, `meterId eq '${row.meterId}'`)).toEqual([row]);
  });

  test.each([...answer, ...snapshot])("$meterName of $productName: one row, at its price and unit", async (meter) => {
    const { meterName, productName } = meter;
    const named = `meterName eq '${meterName}' and productName eq '${productName}' and priceType eq 'Consumption'`;
    expect(await rowsOf(emulator, `${HERE} and ${named}`)).toEqual([expect.objectContaining(meter)]);
  });

  test("hours of a PTU, by region and type; what a region lacks has no row", async () => {
    const ofPtu =
      "productName eq 'Azure OpenAI' and priceType eq 'Consumption' and contains(meterName, 'Provisioned Managed')";
    for (const [region, prices] of Object.entries(hours)) {
      const rows = await rowsOf(emulator, `armRegionName eq '${region}' and ${ofPtu}`);
      const inForce = rows.filter(({ effectiveStartDate }) => effectiveStartDate === "2026-03-01T00:00:00Z");
      expect(inForce.map(({ retailPrice }) => retailPrice).sort(), region).toEqual(Object.values(prices).sort());
    }
  });
});

test("a reservation costs a whole term, whatever its unit says", async () => {
  const rows = await rowsOf(emulator, `${HERE} and priceType eq 'Reservation'`);
  const ofPtu = rows.filter(({ productName }) => productName === "Azure AI Foundry Provisioned Throughput Reservation");
  expect(
    ofPtu.map((row) => [row.skuName, row.reservationTerm, row.retailPrice, row.unitOfMeasure].join(", ")).sort(),
  ).toEqual([
    "Provisioned Managed Data Zone, 1 Month, 286, 1/Hour",
    "Provisioned Managed Data Zone, 1 Year, 2916, 1/Hour",
    "Provisioned Managed Global, 1 Month, 260, 1/Hour",
    "Provisioned Managed Global, 1 Year, 2652, 1/Hour",
    "Provisioned Managed Regional, 1 Month, 286, 1/Hour",
    "Provisioned Managed Regional, 1 Year, 2916, 1/Hour",
  ]);
  expect(rows.length, "and other things are reserved too").toBeGreaterThan(ofPtu.length);
});
