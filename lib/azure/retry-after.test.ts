import { expect, test } from "vitest";
import { readRetryAt } from "./retry-after";

const now = Date.UTC(2026, 10, 21, 12, 0, 0);

test.each<[string, string | null, string | null, number | null]>([
  ["T1: seconds in the header", "7", null, 7],
  ["T2: a hidden header, seconds named in the text", null, "Please try again after 9 seconds.", 9],
  ["the header is believed before the text", "7", "retry after 90 seconds", 7],
  ["T3: neither", null, "Too many requests.", null],
  ["T4: an HTTP date", "Sat, 21 Nov 2026 12:00:20 GMT", null, 20],
  ["T4: a negative number is not believed", "-5", null, null],
  ["T4: text is not believed", "abc", null, null],
  ["T4: a day is a day", "86400", null, 86_400],
  ["a date in the past is not believed", "Sat, 21 Nov 2026 11:00:00 GMT", null, null],
  ["an absurd number is not believed", "1e300", null, null],
  ["an empty header is no header", "", null, null],
])("%s", (_says, header, message, seconds) =>
  expect(readRetryAt(header, message, now)).toBe(seconds === null ? null : now + seconds * 1_000),
);
