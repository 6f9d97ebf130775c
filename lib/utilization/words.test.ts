import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { coarseWords, grainWords, percentWords, rejectedFigure } from "./words";

test.each([
  [99.97, "just under 100%"],
  [100, "100%"],
  [137, "137%"],
  [0, "0%"],
])("%d per cent is %s", (percent, words) => expect(percentWords(percent)).toBe(words));

test.each([
  [MINUTE_MS, "1 minute", null],
  [5 * MINUTE_MS, "5 minutes", "5 minutes a point: peaks shorter than that cannot be seen."],
  [HOUR_MS, "1 hour", "1 hour a point: peaks shorter than that cannot be seen."],
  [DAY_MS, "1 day", "1 day a point: peaks shorter than that cannot be seen."],
])("M4: points of %d ms are %s", (grainMs, words, coarse) =>
  expect([grainWords(grainMs), coarseWords(grainMs)]).toEqual([words, coarse]),
);

test.each([
  ["exactly", { is: "counted", tooMany: 4, spilled: 1, rejected: 3, share: 0.03 } as const, "3 (3%)"],
  ["no call at all", { is: "counted", tooMany: 0, spilled: 0, rejected: 0, share: null } as const, "no calls"],
  ["unknown is not 0", { is: "unknown" } as const, "unknown"],
])("rejected: %s", (_says, rejected, words) => expect(rejectedFigure(rejected)).toBe(words));
