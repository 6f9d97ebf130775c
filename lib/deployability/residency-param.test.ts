import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { anywhere, type Residency } from "./residency";
import { parseAsResidency } from "./residency-param";

const eu: Residency = { is: "zone", zone: "EU" };
const us: Residency = { is: "zone", zone: "US" };
const inSweden: Residency = { is: "region", region: regionName("swedencentral") };

test.each<[residency: Residency, text: string]>([
  [eu, "EU"],
  [us, "US"],
  [inSweden, "swedencentral"],
  [{ is: "region", region: regionName("eastus2") }, "eastus2"],
])("%j stands in a link as %s, and is read again", (residency, text) => {
  expect(parseAsResidency.serialize(residency)).toBe(text);
  expect(parseAsResidency.parse(text)).toEqual(residency);
});

test.each<[text: string, residency: Residency]>([
  ["eu", eu],
  ["Us", us],
])("%j is read as %j", (text, residency) => expect(parseAsResidency.parse(text)).toEqual(residency));

test("without a word data may be processed anywhere", () => expect(parseAsResidency.defaultValue).toEqual(anywhere));

test.each([
  "",
  " ",
  "E",
  "9lives",
  "sweden-central",
  "Sweden Central",
  "EU,US",
  "__proto__",
  "<script>",
  "x".repeat(12_000),
])("H2: stay=%j is no place, and falls back to the default", (text) => expect(parseAsResidency.parse(text)).toBeNull());

test.each<[says: string, one: Residency, other: Residency, isSame: boolean]>([
  ["one zone", eu, { is: "zone", zone: "EU" }, true],
  ["two zones", eu, us, false],
  ["anywhere", anywhere, { is: "anywhere" }, true],
  ["a zone and a region", eu, inSweden, false],
])("two wishes that name %s are told apart, or not", (_says, one, other, isSame) =>
  expect(parseAsResidency.eq(one, other)).toBe(isSame),
);
