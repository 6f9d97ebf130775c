import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, secondsUntil, SECOND_MS, writeDuration } from "./duration";

test.each([
  [0, "just now"],
  [42 * SECOND_MS, "42 s"],
  [90 * SECOND_MS, "1 min"],
  [3 * HOUR_MS + 5 * MINUTE_MS, "3 h"],
  [2.5 * DAY_MS, "2 d"],
])("%d ms is written %s", (durationMs, text) => expect(writeDuration(durationMs)).toBe(text));

test("a countdown rounds up, and ends at 0", () => {
  expect(secondsUntil(7_000, 1)).toBe(7);
  expect(secondsUntil(7_000, 9_000)).toBe(0);
});
