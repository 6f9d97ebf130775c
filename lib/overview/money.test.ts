import { expect, test } from "vitest";
import type { MeterPrice } from "@/lib/sources/prices";
import { type Figure, notOffered, unknownCell } from "@/lib/units";
import { figureSaid, type Given, hourly, NOW, placed } from "./test-facts";

type Row = [says: string, given: Given, said: readonly string[]];

const two = [placed("chat"), placed("search", { size: 150 })];

const note = "hourly price × 730 h, used or not; no reservation or discount in it";
const hourlyOf = (by: Record<string, Figure<MeterPrice>>) => ({
  placed: two,
  hourlyOf: ({ deployment: { name } }: (typeof two)[number]) => by[name] ?? hourly(1),
});
test.each<Row>([
  // 200 PTU × 1.00 × 730 h = 146,000.00
  ["all PTUs by the hour, to the cent", { placed: two }, ["$146,000.00", note]],
  // 50 × 1.005 × 730 = 36,682.50, and 150 × 1 × 730 = 109,500
  ["not rounded before the sum", hourlyOf({ chat: hourly(1.005) }), ["$146,182.50", note]],
  ["at least what has a price", hourlyOf({ search: notOffered }), ["≥ $36,500.00", note, "no price found for 150 PTU"]],
  [
    "at least that, where prices could not be read",
    hourlyOf({ search: unknownCell("x") }),
    ["≥ $36,500.00", note, "the price of 150 PTU is not known"],
  ],
  [
    "unknown, and never $0.00, without any price",
    hourlyOf({ chat: notOffered, search: notOffered }),
    ["unknown", "no price found for 200 PTU"],
  ],
  [
    "told of an older list, where that stands in",
    { placed: two, priceAge: { readAtMs: NOW, isStale: true } },
    ["$146,000.00", note, "an older list of 2026-11-21 15:00:00 UTC"],
  ],
  ["on its way", hourlyOf({ chat: { is: "loading" }, search: { is: "loading" } }), ["Reading…"]],
  [
    "at least that, where a deployment may not be billed yet, or any more",
    { placed: [...two, placed("new", { state: "Creating" })] },
    ["≥ $146,000.00", note, "1 deployment not in state Succeeded is left out"],
  ],
  [
    "at least that, where a size is not told",
    { placed: [...two, placed("odd", { size: null })] },
    ["≥ $146,000.00", note, "the size of 1 deployment is not known"],
  ],
  [
    "never a sum of two currencies",
    hourlyOf({ search: hourly(1, "EUR") }),
    ["≥ $36,500.00", note, "the price of 150 PTU is not known"],
  ],
  ["nothing where nothing is deployed", {}, ["nothing", "nothing is deployed by the hour"]],
])("money per month is %s", (_says, given, said) => expect(figureSaid(3, given)).toEqual(said));
