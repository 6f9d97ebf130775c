import { expect, test } from "vitest";
import { regionName, unknownCell } from "@/lib/units";
import { ptuPricesOf, reservationProduct } from "./ptu-meters";
import { amountOf, facts, listRow, today } from "./test-rows";
import type { ListRow } from "./wire-list";

const hour = (row: Partial<ListRow> = {}) =>
  listRow({ meterName: "Provisioned Managed Global Unit", unit: "1/Hour", amount: 1, ...row });
const term = (row: Partial<ListRow> = {}) =>
  hour({ productName: reservationProduct, kind: "Reservation", term: "1 Month", amount: 260, ...row });

const pricesIn = (region: string, ...rows: ListRow[]) =>
  ptuPricesOf(rows, region, facts).map(({ hourly, oneMonth, oneYear }) => [hourly, oneMonth, oneYear].map(amountOf));
const hourlyOf = (...rows: ListRow[]) => pricesIn("eastus2", ...rows)[0]?.[0];
const monthOf = (...rows: ListRow[]) => pricesIn("eastus2", ...rows)[0]?.[1];

test("Global, Data Zone and Regional, in this order, each by its own meter", () => {
  const rows = [
    hour({ meterName: "Provisioned Managed Regional Unit", amount: 2.36 }),
    hour({ meterName: "Provisioned Managed Data Zone Unit", amount: 1.2 }),
    hour(),
    term(),
    term({ term: "1 Year", amount: 2652 }),
  ];
  expect(ptuPricesOf(rows, "eastus2", facts).map(({ skuName }) => skuName)).toEqual([
    ...["GlobalProvisionedManaged", "DataZoneProvisionedManaged", "ProvisionedManaged"],
  ]);
  expect(pricesIn("eastus2", ...rows)).toEqual([
    [1, 260, 2652],
    [1.2, "not-offered", "not-offered"],
    [2.36, "not-offered", "not-offered"],
  ]);
});

test("a reservation of no region says nothing of a cloud of its own", () => {
  const rows = [term({ region: "" }), hour({ region: regionName("usgovvirginia") })];
  expect(ptuPricesOf(rows, "usgovvirginia", facts)[0]?.oneMonth.is).toBe("not-offered");
});

test.each<[says: string, row: Partial<ListRow>]>([
  ["another product has the same meter", { productName: "MAI Models" }],
  ["a product spelled otherwise", { productName: "azure openai" }],
  ["the old unit that nobody can have", { meterName: "Provisioned Throughput - Available Unit" }],
  ["a meter of no scope", { meterName: "Provisioned Managed Unit" }],
  ["another unit", { unit: "1 Hour" }],
  ["another region", { region: "eastus" }],
  ["a reservation", { kind: "Reservation" }],
  ["a price for development and tests", { kind: "DevTestConsumption" }],
])("no hourly price: %s", (_says, row) => expect(hourlyOf(hour(row))).toBe("not-offered"));

test.each<[says: string, rows: ListRow[], expected: unknown]>([
  ["whatever the unit says, the price is for the whole term", [term({ unit: "1/Month" })], 260],
  ["a row of no region holds wherever the type is sold by the hour", [term({ region: "" }), hour()], 260],
  ["and nowhere else", [term({ region: "" })], "not-offered"],
  ["the region's own row stands before it", [term({ region: "", amount: 300 }), term()], 260],
  ["another region's does not", [term({ region: "westus3" })], "not-offered"],
  ["another term is none", [term({ term: "3 Years" })], "not-offered"],
  [
    "an agent's pre-purchase is another product",
    [term({ productName: "Microsoft Agent Pre-Purchase Plan" })],
    "not-offered",
  ],
])("a reservation: %s", (_says, rows, expected) => expect(monthOf(...rows)).toBe(expected));

const since = (year: number) => ({ sinceMs: Date.UTC(year, 1, 1) });
test.each<[says: string, rows: ListRow[], expected: unknown]>([
  ["the latest that has begun", [hour({ amount: 3, ...since(2024) }), hour({ amount: 1, ...since(2025) })], 1],
  ["in either order", [hour({ amount: 1, ...since(2025) }), hour({ amount: 3, ...since(2024) })], 1],
  ["not one to come", [hour({ amount: 1, ...since(2025) }), hour({ amount: 3, ...since(2027) })], 1],
  ["one that begins this very moment has begun", [hour({ amount: 3, sinceMs: today })], 3],
  ["only one to come is none yet", [hour({ sinceMs: today + 1 })], "not-offered"],
  ["a row without a date is older than one with", [hour({ amount: 3, sinceMs: null }), hour()], 1],
  ["two of one day that agree", [hour(), hour()], 1],
  ["two of one day that disagree: neither", [hour(), hour({ amount: 3 })], "not-offered"],
  ["an amount that cannot be read is unknown", [hour({ amount: null })], "unknown"],
  ["an older one does not stand in for it", [hour({ ...since(2024) }), hour({ amount: null })], "unknown"],
  ["0 is a price", [hour({ amount: 0 })], 0],
])("of several rows: %s", (_says, rows, expected) => expect(hourlyOf(...rows)).toBe(expected));

test("where rows were lost, what is not found is unknown", () => {
  const [global] = ptuPricesOf([hour()], "eastus2", { ...facts, absent: unknownCell("lost") });
  expect(global).toMatchObject({ hourly: { is: "value" }, oneYear: { is: "unknown", why: "lost" } });
});
