import { expect, test } from "vitest";
import { ptu } from "@/lib/units";
import { coverOf } from "./cover";
import { coverAmount, coverParts, coverSentence, coverSheet, coverTotal } from "./cover-figures";
import { prices } from "./test-cases";

const here = { skuName: "GlobalProvisionedManaged", region: "eastus2" };
const there = { skuName: "ProvisionedManaged", region: "westus" };
const priced = prices({ "ptu-hourly": 1, "one-year": 8_760 });
const reserved = (count: number, place = here) => ({ ...place, ptu: ptu(count), term: "one-year" as const });
const rows = (isAtLeast: boolean, deployed: number, ...reservations: ReturnType<typeof reserved>[]) =>
  coverOf({
    deployed: [{ ...here, ptu: ptu(deployed), isAtLeast }],
    ...{ isWhole: true, reservations },
    pricesOf: ({ region }) => (region === "eastus2" ? priced : prices({})),
  });
const written = (all: ReturnType<typeof rows>) =>
  coverParts.map((part) => all.map((row) => `${coverAmount(row, part).sign}${coverAmount(row, part).ptu}`).join(" "));

test.each<[string, ReturnType<typeof rows>, string[]]>([
  ["all was read", rows(false, 100, reserved(60)), ["60", "40", "0"]],
  ["more may be deployed, and no more can be covered", rows(true, 100, reserved(60)), ["60", "≥ 40", "0"]],
  ["more may be deployed: more may be covered, less unused", rows(true, 40, reserved(60)), ["≥ 40", "≥ 0", "≤ 20"]],
])("%s", (_says, all, expected) => expect(written(all)).toEqual(expected));

test("a total over a price that was not found is at least the rest", () => {
  const all = rows(false, 100, reserved(60), reserved(10, there));
  expect(all.map((row) => coverAmount(row, "unused").perMonth)).toEqual([0, "not-found"]);
  // 60 × $8,760 ÷ 12; nothing of the other place is covered, so its price does not matter
  expect(coverTotal(all, "covered").perMonth).toEqual({ sign: "", value: 43_800, missingCount: 0 });
  expect(coverTotal(all, "unused")).toEqual({
    ptu: { sign: "", value: 10 },
    perMonth: { sign: "≥ ", value: 0, missingCount: 1 },
  });
});

test("bounds that point both ways make no total", () =>
  expect(coverTotal(rows(true, 40, reserved(60), reserved(10, there)), "unused").perMonth).toBeNull());

test.each<[string, ReturnType<typeof rows>, string]>([
  [
    "more is reserved than deployed",
    rows(false, 40, reserved(60)),
    "40 PTU of 40 PTU deployed are covered by reservations, 0 PTU are paid by the hour. 20 PTU are reserved and not deployed.",
  ],
  [
    "not all was read",
    rows(true, 100, reserved(60)),
    "60 PTU of ≥ 100 PTU deployed are covered by reservations, ≥ 40 PTU are paid by the hour.",
  ],
  ["nothing at all", [], "No PTU are deployed in these subscriptions: there is nothing to cover."],
])("in a sentence: %s", (_says, all, sentence) => expect(coverSentence(all)).toBe(sentence));

test("the sheet keeps bounds and words apart from numbers", () => {
  const all = rows(true, 40, reserved(60), reserved(10, there));
  expect(coverSheet(all, "USD").rows).toEqual([
    // 60 × $8,760 ÷ 12 = $43,800 for 60, so $29,200 for 40
    ["Global Provisioned", "eastus2", "≥ 40", 60, "≥ 40", "≥ 0", "≤ 20", "≥ 29200", "≥ 0", "≤ 14600"],
    ["Regional Provisioned", "westus", 0, 10, 0, 0, 10, 0, 0, "no price found"],
  ]);
});
