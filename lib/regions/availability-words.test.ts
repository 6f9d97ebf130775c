import { expect, test } from "vitest";
import { deploymentTypes } from "@/lib/units";
import type { Availability } from "./availability-cells";
import { cellSigns, cellWords, countSign, countWords, differsFrom, lifecycleName } from "./availability-words";

const types = deploymentTypes([]);
const december = Date.UTC(2026, 11, 18);
const march = Date.UTC(2027, 2, 1);
const offered = (retiresAt: number | null): Availability => ({ is: "offered", retiresAt });

test.each<[says: string, cell: Availability[], signs: string, words: string, differs: boolean]>([
  [
    "offered as one type only",
    [offered(december), { is: "not-offered" }, { is: "not-offered" }],
    "G · ·",
    "Global Provisioned: offered; Data Zone Provisioned: not offered; Regional Provisioned: not offered",
    false,
  ],
  [
    "another date here, and none here",
    [offered(march), offered(null), { is: "unknown" }],
    "G D ?",
    "Global Provisioned: offered, retires 2027-03-01; Data Zone Provisioned: offered, no retirement date here; " +
      "Regional Provisioned: unknown, the catalogue was not read",
    true,
  ],
  [
    "still being read",
    [{ is: "loading" }, { is: "loading" }, offered(december)],
    "… … R",
    "Global Provisioned: being read; Data Zone Provisioned: being read; Regional Provisioned: offered",
    false,
  ],
])("a cell in short and in words: %s", (_says, cell, signs, words, differs) =>
  expect([cellSigns(cell, types), cellWords(cell, types, december), differsFrom(december, cell)]).toEqual([
    signs,
    words,
    differs,
  ]),
);

test.each<[offeredCount: number, regionCount: number, isExact: boolean, sign: string, words: string]>([
  [31, 36, true, "31", "31 of 36 regions"],
  [1, 1, true, "1", "1 of 1 region"],
  [31, 36, false, "≥ 31", "at least 31 regions"],
  [1, 36, false, "≥ 1", "at least 1 region"],
  [0, 36, true, "–", "not offered in any region"],
  [0, 36, false, "?", "unknown: not found in the regions read so far"],
])("%d of %d regions, exact: %s", (offeredCount, regionCount, isExact, sign, words) => {
  const count = { offeredCount, regionCount, isExact };
  expect([countSign(count), countWords(count)]).toEqual([sign, words]);
});

test.each([
  ["GenerallyAvailable", "Generally available"],
  ["Legacy", "Legacy"],
  ["Sunsetting <b>", "Sunsetting <b>"],
  ["constructor", "constructor"],
])("the lifecycle %s is written %s", (lifecycle, name) => expect(lifecycleName(lifecycle)).toBe(name));
