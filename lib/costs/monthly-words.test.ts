import { expect, test } from "vitest";
import type { MeterPrice } from "@/lib/sources/prices";
import { type Figure, notOffered, unknownCell, valueCell } from "@/lib/units";
import { monthlyWords } from "./monthly-words";

const hourly = (amount: number, currency: MeterPrice["currency"] = "USD") =>
  valueCell<MeterPrice>({ amount, currency, meterName: "m", productName: "p", sinceMs: null });

test.each<[says: string, ptus: number | null, price: Figure<MeterPrice>, expected: string | null]>([
  [
    "PTU × price × 730 h, to the cent",
    100,
    hourly(1.1),
    "≈ $80,300.00 per month at the hourly list price in East US 2.",
  ],
  ["of a share of them too", 12.5, hourly(2.36), "≈ $21,535.00 per month at the hourly list price in East US 2."],
  ["in the list's currency", 1, hourly(0.92, "EUR"), "≈ €671.60 per month at the hourly list price in East US 2."],
  ["0 is an amount", 0, hourly(1), "≈ $0.00 per month at the hourly list price in East US 2."],
  ["a size that is not known has no amount", null, hourly(1), "What it costs is not known: its size is not."],
  ["nothing found is no amount", 100, notOffered, "No price found in East US 2."],
  ["nor is what could not be read", 100, unknownCell("x"), "What it costs is not known: x."],
  ["on its way nothing is said", 100, { is: "loading" }, null],
])("%s", (_says, ptus, price, expected) => expect(monthlyWords(ptus, price, "East US 2")).toBe(expected));
