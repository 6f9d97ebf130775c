import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, type Series, zoneOffsets } from "@/lib/time";
import { perMinute, pointsOf } from "./test-series";
import { touchedWhen } from "./touched-when";

/** Six weeks around the change of Berlin's clocks, one point an hour. */
const startMs = Date.UTC(2026, 9, 5);
const HOURS = 42 * 24;
const hourly = (touched: readonly number[]): Series => {
  const set = new Set(touched);
  return {
    ...perMinute(
      Array.from({ length: HOURS }, (_, hour) => (set.has(hour) ? 100 : null)),
      startMs,
    ),
    grainMs: HOUR_MS,
  };
};

test.each<[says: string, utcHour: number, zone: string, hours: object | null]>([
  ["in UTC a batch of two in the night stands still", 2, "UTC", { from: 2, to: 3 }],
  ["in Berlin it moves with the clocks", 2, "Europe/Berlin", { from: 3, to: 5 }],
  ["also over midnight", 23, "UTC", { from: 23, to: 0 }],
])("%s", (_says, utcHour, zone, hours) => {
  const daily = Array.from({ length: 42 }, (_, day) => day * 24 + utcHour);
  expect(touchedWhen(hourly(daily), zone)).toEqual({ days: null, hours });
});

test("what was never touched has no time", () =>
  expect(touchedWhen(hourly([]), "UTC")).toEqual({ days: null, hours: null }));

test("no touched minute lies outside of what is said, and its ends are not further than needed", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: HOURS - 1 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("UTC", "Europe/Berlin", "America/New_York"),
      (touched, zone) => {
        const series = hourly(touched);
        const walls = [...pointsOf(series).keys()].map((instant) => {
          const offsetMs = zoneOffsets(zone, instant, instant + 1)[0]?.offsetMs ?? Number.NaN;
          return new Date(instant + offsetMs);
        });
        const { days, hours } = touchedWhen(series, zone);
        const onDays = new Set(walls.map((wall) => wall.getUTCDay()));
        const atHours = new Set(walls.map((wall) => wall.getUTCHours()));
        const isWeekend = (day: number) => day === 0 || day === 6;
        if (days?.is === "one") expect([...onDays]).toEqual([(days.day + 1) % 7]);
        else if (days?.is === "weekdays") expect([...onDays].some(isWeekend)).toBe(false);
        else if (days?.is === "weekends") expect([...onDays].every(isWeekend)).toBe(true);
        else expect(new Set([...onDays].map(isWeekend)).size).toBe(2);
        if (hours === null) return;
        const length = (hours.to - hours.from + 24) % 24;
        for (const hour of atHours) expect((hour - hours.from + 24) % 24).toBeLessThan(length);
        expect(atHours.has(hours.from) && atHours.has((hours.to + 23) % 24)).toBe(true);
      },
    ),
  ));
