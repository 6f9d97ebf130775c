import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { timeTicks } from "./time-ticks";

const inZone = (name: string) => vi.stubEnv("TZ", name);
afterEach(() => void vi.unstubAllEnvs());

const window = (from: string, lengthMs: number) => ({ startMs: Date.parse(from), endMs: Date.parse(from) + lengthMs });
const read = (from: string, lengthMs: number, zone: "utc" | "local", widthPx = 900) =>
  timeTicks(window(from, lengthMs), zone, widthPx).map(({ text, day }) => (day === null ? text : `${day} ${text}`));

test.each<[says: string, from: string, lengthMs: number, ticks: string[]]>([
  ["an hour", "2026-11-21T13:02:00Z", HOUR_MS, ["Sat 21 Nov 13:15", "13:30", "13:45", "14:00"]],
  ["six hours", "2026-11-21T13:02:00Z", 6 * HOUR_MS, ["Sat 21 Nov 14:00", "16:00", "18:00"]],
  [
    "the day is written where it changes",
    "2026-11-20T14:10:00Z",
    DAY_MS,
    ["Fri 20 Nov 18:00", "Sat 21 Nov 00:00", "06:00", "12:00"],
  ],
  ["a week", "2026-11-14T14:10:00Z", 7 * DAY_MS, ["Sun 15 Nov", "Tue 17 Nov", "Thu 19 Nov", "Sat 21 Nov"]],
  [
    "weeks begin on Mondays",
    "2026-10-22T14:10:00Z",
    30 * DAY_MS,
    ["Mon 26 Oct", "Mon 2 Nov", "Mon 9 Nov", "Mon 16 Nov"],
  ],
  ["nothing round in it", "2026-11-21T13:02:10Z", 20_000, []],
])("%s", (_says, from, lengthMs, ticks) => expect(read(from, lengthMs, "utc")).toEqual(ticks));

test("a narrow plot has fewer", () =>
  expect(read("2026-11-20T14:10:00Z", DAY_MS, "utc", 200)).toEqual(["Sat 21 Nov 00:00", "12:00"]));

test.each<[says: string, from: string, lengthMs: number, ticks: string[]]>([
  [
    "days begin at local midnight",
    "2026-11-20T22:30:00Z",
    12 * HOUR_MS,
    ["Sat 21 Nov 00:00", "03:00", "06:00", "09:00"],
  ],
  ["an hour left out is left out", "2026-03-29T00:00:00Z", 3 * HOUR_MS, ["Sun 29 Mar 01:00", "03:00", "04:00"]],
  [
    "an hour that comes twice says which",
    "2026-10-25T00:00:00Z",
    3 * HOUR_MS,
    ["Sun 25 Oct 02:00 UTC+2", "02:00 UTC+1", "03:00"],
  ],
  [
    "midnights on both sides of a change",
    "2026-10-23T22:00:00Z",
    4 * DAY_MS,
    ["Sat 24 Oct", "Sun 25 Oct", "Mon 26 Oct", "Tue 27 Oct"],
  ],
])("%s", (_says, from, lengthMs, ticks) => {
  inZone("Europe/Berlin");
  expect(read(from, lengthMs, "local")).toEqual(ticks);
});

test("they are in order, within the window, at most five, and two as soon as there is room", () => {
  const start = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  const lengthMs = fc.integer({ min: 5 * MINUTE_MS, max: 93 * DAY_MS });
  const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe");
  fc.assert(
    fc.property(start, lengthMs, zone, fc.integer({ min: 100, max: 2_000 }), (startMs, lengthMs, name, widthPx) => {
      inZone(name);
      const ticks = timeTicks({ startMs, endMs: startMs + lengthMs }, "local", widthPx);
      const places = ticks.map(({ at }) => at);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect(places.every((at) => at >= startMs && at < startMs + lengthMs)).toBe(true);
      expect(places.length).toBeLessThanOrEqual(Math.max(1, Math.min(5, Math.floor(widthPx / 84))));
      if (widthPx >= 5 * 84) expect(places.length).toBeGreaterThanOrEqual(2);
      // A tick without a day is read with the last day before it: then no two may say the same.
      const dayOf = (nth: number) => ticks.slice(0, nth + 1).findLast(({ day }) => day !== null)?.day;
      expect(new Set(ticks.map(({ text }, nth) => `${dayOf(nth)} ${text}`)).size).toBe(ticks.length);
    }),
  );
});

test("a tick stands at the instant at which the zone's clocks show it, on both sides of a change", () => {
  inZone("Europe/Berlin");
  const places = timeTicks(window("2026-10-23T22:00:00Z", 4 * DAY_MS), "local", 900).map(({ at }) => at);
  const midnights = ["2026-10-23T22:00Z", "2026-10-24T22:00Z", "2026-10-25T23:00Z", "2026-10-26T23:00Z"];
  expect(places).toEqual(midnights.map((text) => Date.parse(text)));
});
