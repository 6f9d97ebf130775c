import { expect, test } from "vitest";
import { amountOf, facts, listRow } from "./test-rows";
import { tokenPricesOf, tokenRowsOf } from "./token-meters";
import type { ListRow } from "./wire-list";

const row = (meterName: string, amount: number | null, more: Partial<ListRow> = {}) =>
  listRow({ meterName, amount, ...more });
const of5 = (meterName: string, amount: number) =>
  row(meterName, amount, { unit: "1M", productName: "Azure OpenAI GPT5" });

const pricesOf = (rows: readonly ListRow[], model: string, version: string) =>
  tokenPricesOf(tokenRowsOf(rows), { model, version }, facts);
const inputOf = (rows: readonly ListRow[], model: string, version: string) =>
  pricesOf(rows, model, version).global.standard.input;

test("each scope, tier and direction by its own meter, per million tokens", () => {
  const rows = [
    row("gpt 4.1 Inp glbl Tokens", 0.002),
    row("gpt 4.1 cached Inp glbl Tokens", 0.0005),
    row("gpt 4.1 Outp glbl Tokens", 0.008),
    row("gpt 4.1 Inp Data Zone Tokens", 0.0022),
    row("gpt 4.1 Outp regnl Tokens", 0.0088),
    row("gpt 4.1 Batch Outp glbl Tokens", 0.004),
    row("4.1 pp Opt Gl Tokens", 0.014, { productName: "Azure OpenAI PP FT GPT4s" }),
  ];
  const { global, "data-zone": zone, regional } = pricesOf(rows, "gpt-4.1", "2025-04-14");
  const amounts = (tier: typeof global.standard) => [tier.input, tier.cachedInput, tier.output].map(amountOf);
  const none = "not-offered";
  expect([global.standard, global.priority, global.batch].map(amounts)).toEqual([
    [2, 0.5, 8],
    [none, none, 14],
    [none, none, 4],
  ]);
  expect([zone.standard, regional.standard, regional.batch].map(amounts)).toEqual([
    [2.2, none, none],
    [none, none, 8.8],
    [none, none, none],
  ]);
  expect(global.standard.input).toMatchObject({
    value: { currency: "USD", meterName: "gpt 4.1 Inp glbl Tokens", productName: "Azure OpenAI" },
  });
});

test.each<[says: string, rows: ListRow[], expected: unknown]>([
  ["per thousand", [row("gpt 4.1 Inp glbl Tokens", 0.00275)], 2.75],
  ["per million", [row("gpt 4.1 Inp glbl 1M Tokens", 2.75, { unit: "1M" })], 2.75],
  ["per million by the unit alone", [row("gpt 4.1 Inp glbl Tokens", 2.75, { unit: "1M" })], 2.75],
  ["a name and a unit that contradict each other", [row("gpt 4.1 Inp glbl 1M Tokens", 2.75)], "not-offered"],
  ["another unit", [row("gpt 4.1 Inp glbl Tokens", 2.75, { unit: "1" })], "not-offered"],
  ["a tiny price keeps all its digits", [row("gpt 4.1 Inp glbl Tokens", 5.5e-5)], 0.055],
  ["an amount that cannot be read", [row("gpt 4.1 Inp glbl Tokens", null)], "unknown"],
  ["a reservation", [row("gpt 4.1 Inp glbl Tokens", 1, { kind: "Reservation" })], "not-offered"],
  ["fine-tuned", [row("gpt-4.1-ft input global Tokens", 1)], "not-offered"],
  ["of audio", [row("gpt 4.1 audio Inp glbl Tokens", 1)], "not-offered"],
  ["flex", [row("gpt 4.1 Fl Inp glbl Tokens", 1)], "not-offered"],
  ["to fill the cache", [row("gpt 4.1 cd wr glbl Tokens", 1)], "not-offered"],
  ["of no scope", [row("gpt 4.1 Inp Tokens", 1)], "not-offered"],
  ["of another model", [row("gpt 4.1 mini Inp glbl Tokens", 1)], "not-offered"],
  ["two spellings that agree", [row("gpt 4.1 Inp glbl Tokens", 0.002), row("gpt-4.1-inp-global Tokens", 0.002)], 2],
  [
    "two spellings that disagree",
    [row("gpt 4.1 Inp glbl Tokens", 0.002), row("gpt-4.1-inp-global Tokens", 0.003)],
    "not-offered",
  ],
])("the price of gpt-4.1: %s", (_says, rows, expected) =>
  expect(amountOf(inputOf(rows, "gpt-4.1", "2025-04-14"))).toBe(expected),
);

const dated = [
  row("gpt 4o 0513 Inp glbl Tokens", 0.005),
  row("gpt 4o 0806 Inp glbl Tokens", 0.0025),
  row("gpt 4o 1120 Inp glbl Tokens", 0.0025),
];
const undated = row("gpt 4o Inp glbl Tokens", 0.0025);
test.each<[says: string, rows: ListRow[], version: string, expected: unknown]>([
  ["its own date", dated, "2024-05-13", 5],
  ["never another's", dated, "2024-07-01", "not-offered"],
  ["its own date before none", [...dated, undated], "2024-05-13", 5],
  ["none, while dated ones disagree", [...dated, undated], "2024-07-01", "not-offered"],
  ["none, while all agree", [...dated.slice(1), undated], "2024-07-01", 2.5],
  ["none alone", [undated], "2024-07-01", 2.5],
  ["not for a version that is a kind of its own", [undated], "turbo-2024-04-09", "not-offered"],
  ["nor for one of four digits", [undated], "0613", "not-offered"],
])("gpt-4o by date: %s", (_says, rows, version, expected) =>
  expect(amountOf(inputOf(rows, "gpt-4o", version))).toBe(expected),
);

test.each<[model: string, version: string, rows: ListRow[]]>([
  ["gpt-35-turbo-16k", "0125", [row("gpt-35-turbo16K-0125 Inp-glbl Tokens", 0.002)]],
  ["gpt-chat-latest", "2026-05-05", [of5("chat-latest 05052026 inp Gl 1M Tokens", 2)]],
  ["DeepSeek-V3-0324", "1", [row("V3-0324 Inp glbl Tokens", 0.002, { productName: "Azure Deepseek Models" })]],
  ["Llama-3.3-70B-Instruct", "9", [row("Llama 3.3 70B Inp glbl Tokens", 0.002, { productName: "Azure Llama Models" })]],
  ["GPT-5.6-Sol", "2026-07-09", [of5("5.6 sol Inp Std Gl 1M Tokens", 2)]],
])("%s %s is found", (model, version, rows) => expect(amountOf(inputOf(rows, model, version))).toBe(2));

test("where a model has prices by length of context alone, that of short ones stands and says so", () => {
  const banded = [of5("5.5 ShortCo Inp Std Gl 1M Tokens", 5), of5("5.5 LongCo Inp Std Gl 1M Tokens", 10)];
  expect(inputOf(banded, "gpt-5.5", "2026-05-12")).toMatchObject({ value: { amount: 5, band: "short-context" } });
  const [whole] = [inputOf([...banded, of5("5.5 Inp Gl 1M Tokens", 7)], "gpt-5.5", "2026-05-12")];
  expect(whole).toMatchObject({ value: { amount: 7 } });
  expect(whole).not.toHaveProperty("value.band");
});

test("rows without a band that disagree are not replaced by one with", () => {
  const rows = [
    of5("5.5 Inp Gl 1M Tokens", 7),
    of5("5.5 inp glbl 1M Tokens", 8),
    of5("5.5 ShortCo Inp Gl 1M Tokens", 5),
  ];
  expect(amountOf(inputOf(rows, "gpt-5.5", "2026-05-12"))).toBe("not-offered");
});

test("long contexts alone are no standard price", () =>
  expect(amountOf(inputOf([of5("5.5 LongCo Inp Std Gl 1M Tokens", 10)], "gpt-5.5", "2026-05-12"))).toBe("not-offered"));
