import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./duration";
import { finestGrain, GRAINS_MS, grainsOf, parseGrain, writeGrain } from "./grain";

test.each<[text: string, grainMs: number]>([
  ["PT1M", MINUTE_MS],
  ["PT5M", 5 * MINUTE_MS],
  ["PT15M", 15 * MINUTE_MS],
  ["PT30M", 30 * MINUTE_MS],
  ["PT1H", HOUR_MS],
  ["PT6H", 6 * HOUR_MS],
  ["PT12H", 12 * HOUR_MS],
  ["P1D", DAY_MS],
  ["P1DT6H", DAY_MS + 6 * HOUR_MS],
  ["PT90S", 90 * SECOND_MS],
])("%s is %d ms", (text, grainMs) => expect(parseGrain(text)).toBe(grainMs));

test.each<[says: string, text: string, grainMs: number | null]>([
  ["another unit for the same length", "PT60M", HOUR_MS],
  ["lower case and spaces", " pt1m ", MINUTE_MS],
  ["a second with decimals", "PT60.000S", MINUTE_MS],
  ["nothing of anything", "PT0S", null],
  ["no length", "P", null],
  ["below 0", "-PT1M", null],
  ["a month is no fixed length", "P1M", null],
  ["one point for all of it", "FULL", null],
  [".NET's own spelling", "00:01:00", null],
  ["an endless number", `PT${"9".repeat(400)}M`, null],
  ["an empty text", "", null],
])("%s", (_says, text, grainMs) => expect(parseGrain(text)).toBe(grainMs));

test("what is written is read as the same", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 * 24 * 3_600 }), (seconds) => {
      expect(parseGrain(writeGrain(seconds * SECOND_MS))).toBe(seconds * SECOND_MS);
    }),
  ));
test("Azure's grains are written as Azure writes them", () =>
  expect(GRAINS_MS.map(writeGrain)).toEqual(["PT1M", "PT5M", "PT15M", "PT30M", "PT1H", "PT6H", "PT12H", "P1D"]));

test.each<[says: string, windowMs: number, finest: string, coarsest: string]>([
  ["an hour: minutes, and at most the hour itself", HOUR_MS, "PT1M", "PT1H"],
  ["a day", DAY_MS, "PT1M", "P1D"],
  ["30 days: still minutes", 30 * DAY_MS, "PT1M", "P1D"],
  ["a minute longer is too much for minutes", 30 * DAY_MS + MINUTE_MS, "PT5M", "P1D"],
  ["all that Azure keeps", 93 * DAY_MS, "PT5M", "P1D"],
  ["less than a minute", SECOND_MS, "PT1M", "PT1M"],
  ["a hundred years", 36_525 * DAY_MS, "P1D", "P1D"],
  ["thousands of years are nobody's range, and yet there is a grain", 2e6 * DAY_MS, "P1D", "P1D"],
])("%s", (_says, windowMs, finest, coarsest) => {
  const grains = grainsOf(windowMs).map(writeGrain);
  expect([grains[0], grains.at(-1)]).toEqual([finest, coarsest]);
  expect(writeGrain(finestGrain(windowMs))).toBe(finest);
});
