import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./duration";
import { zoneName, zoneOffsetMs, zoneOffsets } from "./zone-offsets";

test.each<[says: string, zone: string, day: number, changeAt: number, before: number, after: number]>([
  ["Berlin in spring", "Europe/Berlin", Date.UTC(2026, 2, 28), Date.UTC(2026, 2, 29, 1), 1, 2],
  ["Berlin in autumn", "Europe/Berlin", Date.UTC(2026, 9, 24), Date.UTC(2026, 9, 25, 1), 2, 1],
  ["New York in spring", "America/New_York", Date.UTC(2026, 2, 7), Date.UTC(2026, 2, 8, 7), -5, -4],
  ["New York in autumn", "America/New_York", Date.UTC(2026, 9, 31), Date.UTC(2026, 10, 1, 6), -4, -5],
  ["Lord Howe moves by half an hour", "Australia/Lord_Howe", Date.UTC(2026, 3, 3), Date.UTC(2026, 3, 4, 15), 11, 10.5],
])("%s: two stretches, apart at the second of the change", (_says, zone, startMs, changeAt, before, after) => {
  const endMs = startMs + 3 * DAY_MS;
  expect(zoneOffsets(zone, startMs, endMs)).toEqual([
    { startMs, endMs: changeAt, offsetMs: before * HOUR_MS },
    { startMs: changeAt, endMs, offsetMs: after * HOUR_MS },
  ]);
});

test.each([
  ["UTC never changes", "UTC", 0],
  ["Kolkata stands at five and a half hours", "Asia/Kolkata", 5.5 * HOUR_MS],
  ["Kathmandu at five and three quarters", "Asia/Kathmandu", 345 * MINUTE_MS],
])("%s", (_says, zone, offsetMs) => {
  const [startMs, endMs] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
  expect(zoneOffsets(zone, startMs, endMs)).toEqual([{ startMs, endMs, offsetMs }]);
});

test("a window that ends where the clocks change has one stretch, one that begins there too", () => {
  const change = Date.UTC(2026, 9, 25, 1);
  expect(zoneOffsets("Europe/Berlin", change - HOUR_MS, change)).toHaveLength(1);
  expect(zoneOffsets("Europe/Berlin", change, change + HOUR_MS)).toHaveLength(1);
});

test("no time has no stretch", () => expect(zoneOffsets("Europe/Berlin", 5, 5)).toEqual([]));
test("a zone nobody knows is a RangeError", () =>
  expect(() => zoneOffsetMs("Moon/Tranquility", 0)).toThrow(RangeError));
test("the switch's zones have names", () => {
  expect(zoneName("utc")).toBe("UTC");
  expect(() => zoneOffsetMs(zoneName("local"), 0)).not.toThrow();
});

const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"];
const anyStart = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2027, 0, 1) });

test("at any instant the stretch says what the clock says, and the stretches leave no hole", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      anyStart,
      fc.integer({ min: 1, max: 100 * DAY_MS }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (zone, startMs, lengthMs, where) => {
        const stretches = zoneOffsets(zone, startMs, startMs + lengthMs);
        const at = startMs + Math.floor(where * lengthMs);
        const stretch = stretches.find((one) => one.startMs <= at && at < one.endMs);
        expect(stretch?.offsetMs).toBe(zoneOffsetMs(zone, at));
        expect(stretches.map((one) => one.startMs).slice(1)).toEqual(stretches.map((one) => one.endMs).slice(0, -1));
        expect([stretches[0]?.startMs, stretches.at(-1)?.endMs]).toEqual([startMs, startMs + lengthMs]);
      },
    ),
  ));

test("an instant and its offset, read with UTC arithmetic, are the clock on the wall", () =>
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyStart, (zone, instant) => {
      const clock = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
      });
      const wall = new Date(instant + zoneOffsetMs(zone, instant));
      const day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][wall.getUTCDay()];
      const pad = (part: number) => `${part}`.padStart(2, "0");
      expect(clock.format(instant)).toBe(`${day} ${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`);
    }),
  ));
