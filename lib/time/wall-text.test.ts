import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "./duration";
import { instantOfWall, wallText } from "./wall-text";

const BERLIN = "Europe/Berlin";
const NOON = Date.UTC(2026, 10, 20, 12);

test.each([
  ["in UTC as it is", "UTC", "2026-11-20T12:00"],
  ["in Berlin an hour later", BERLIN, "2026-11-20T13:00"],
  ["in Kathmandu with its quarter of an hour", "Asia/Kathmandu", "2026-11-20T17:45"],
])("%s", (_says, zone, text) => {
  expect(wallText(NOON, zone)).toBe(text);
  expect(instantOfWall(text, zone, NOON)).toBe(NOON);
});

// Berlin 2026 (tz database): clocks leap on 03-29 and go back on 10-25, both at 01:00 UTC.
test.each<[says: string, text: string, nearMs: number, expected: number | null]>([
  ["an hour that is leapt over is no instant", "2026-03-29T02:30", NOON, null],
  ["the hour after it is", "2026-03-29T03:30", NOON, Date.UTC(2026, 2, 29, 1, 30)],
  [
    "of an hour that comes twice the nearer is meant, before",
    "2026-10-25T02:30",
    Date.UTC(2026, 9, 25, 0, 29),
    Date.UTC(2026, 9, 25, 0, 30),
  ],
  ["and after", "2026-10-25T02:30", Date.UTC(2026, 9, 25, 1, 29), Date.UTC(2026, 9, 25, 1, 30)],
  ["seconds are cut off", "2026-11-20T13:00:31", NOON, NOON],
  ["nothing typed is no instant", "", NOON, null],
  ["and no text of another kind", "now", NOON, null],
])("%s", (_says, text, nearMs, expected) => expect(instantOfWall(text, BERLIN, nearMs)).toBe(expected));

test("what a field shows of a minute leads back to it, in any zone", () =>
  fc.assert(
    fc.property(
      fc.constantFrom("UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"),
      fc.integer({ min: Date.UTC(2025, 0, 1) / MINUTE_MS, max: Date.UTC(2027, 0, 1) / MINUTE_MS }),
      fc.integer({ min: -10, max: 10 }),
      (zone, minute, away) => {
        const atMs = minute * MINUTE_MS;
        expect(instantOfWall(wallText(atMs, zone), zone, atMs + (away * HOUR_MS) / 100)).toBe(atMs);
      },
    ),
  ));
