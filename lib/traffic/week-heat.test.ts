import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, type Series, zoneOffsets } from "@/lib/time";
import { anyPercent, MONDAY, perMinute, pointsOf } from "./test-series";
import { type HeatCell, weekHeatOf } from "./week-heat";

const BERLIN = "Europe/Berlin";
/** One point an hour, its value the hour's number in the window. */
const hourly = (startMs: number, count: number): Series => ({
  startMs,
  grainMs: HOUR_MS,
  values: Float64Array.from({ length: count }, (_, hour) => hour),
});

function cellOf(series: Series, zone: string, day: number, hour: number): HeatCell | undefined {
  const heat = weekHeatOf(series, zone);
  return heat.is === "measured" ? heat.days[day]?.[hour] : undefined;
}
const value = (maximum: number, points = 1, isTwice = false) => ({ is: "value", maximum, points, isTwice });

test.each<[says: string, zone: string, day: number, hour: number, expected: number]>([
  ["Monday begins the week in UTC", "UTC", 0, 0, 0],
  ["and Sunday ends it", "UTC", 6, 23, 167],
  ["in Berlin it is an hour later", BERLIN, 0, 1, 0],
  ["so the last hour is Monday's first", BERLIN, 0, 0, 167],
  ["New York is still at Sunday", "America/New_York", 6, 19, 0],
])("%s", (_says, zone, day, hour, expected) =>
  expect(cellOf(hourly(MONDAY, 168), zone, day, hour)).toEqual(value(expected)),
);

// The clocks of 2026 (tz database): Berlin 03-29 and 10-25 at 01:00 UTC, New York 03-08 and 11-01 at 2 in the night.
const berlinSpring = hourly(Date.UTC(2026, 2, 22, 23), 167);
const berlinAutumn = hourly(Date.UTC(2026, 9, 18, 22), 169);

test.each<[says: string, series: Series, zone: string, hour: number, expected: object]>([
  ["the hour before the leap", berlinSpring, BERLIN, 1, value(145)],
  ["the hour leapt over is none", berlinSpring, BERLIN, 2, { is: "no-such-hour" }],
  ["the hour after it", berlinSpring, BERLIN, 3, value(146)],
  ["the last hour of a day of 23", berlinSpring, BERLIN, 23, value(166)],
  ["in UTC no hour is leapt over", berlinSpring, "UTC", 2, value(147)],
  ["the hour before the second round", berlinAutumn, BERLIN, 1, value(145)],
  ["an hour that comes twice has both", berlinAutumn, BERLIN, 2, value(147, 2, true)],
  ["the hour after them", berlinAutumn, BERLIN, 3, value(148)],
  ["the last hour of a day of 25", berlinAutumn, BERLIN, 23, value(168)],
  ["in UTC no hour comes twice", berlinAutumn, "UTC", 2, value(148)],
  [
    "New York leaps on its own day",
    hourly(Date.UTC(2026, 2, 2, 5), 167),
    "America/New_York",
    2,
    { is: "no-such-hour" },
  ],
  ["and goes back on its own", hourly(Date.UTC(2026, 9, 26, 4), 169), "America/New_York", 1, value(146, 2, true)],
])("%s, on Sunday", (_says, series, zone, hour, expected) => expect(cellOf(series, zone, 6, hour)).toEqual(expected));

test("a week of Berlin's spring has every other hour once", () => {
  const heat = weekHeatOf(berlinSpring, BERLIN);
  const kinds = heat.is === "measured" ? heat.days.flat().map((cell) => cell.is) : [];
  expect(kinds.filter((is) => is !== "value")).toEqual(["no-such-hour"]);
  expect(kinds).toHaveLength(168);
});

test("leapt over in one week and there in the next, an hour has its value", () =>
  expect(cellOf(hourly(Date.UTC(2026, 2, 22, 23), 167 + 168), BERLIN, 6, 2)).toMatchObject({ is: "value", points: 1 }));

test("what the window does not reach, what has no data and what is 0 are three things", () => {
  const day = perMinute([null, 0], MONDAY);
  expect(cellOf(day, "UTC", 0, 0)).toEqual(value(0));
  expect(cellOf(perMinute([null]), "UTC", 0, 0)).toEqual({ is: "no-data", isTwice: false });
  expect(cellOf(day, "UTC", 0, 1)).toEqual({ is: "outside" });
});

test.each<[says: string, grainMs: number, zone: string, is: string]>([
  ["hours in Kolkata belong to two hours each", HOUR_MS, "Asia/Kolkata", "not-measurable"],
  ["half hours do not", 30 * MINUTE_MS, "Asia/Kolkata", "measured"],
  ["six hours are too long", 6 * HOUR_MS, "UTC", "not-measurable"],
  ["a day is too long", DAY_MS, "UTC", "not-measurable"],
  ["five minutes will do", 5 * MINUTE_MS, "UTC", "measured"],
])("%s", (_says, grainMs, zone, is) => expect(weekHeatOf({ ...perMinute([1, 2]), grainMs }, zone).is).toBe(is));

const dayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The same, point by point: the zone is asked about each of them, and the calendar reads the weekday. */
function slowly(series: Series, zone: string): Map<string, number> {
  const highest = new Map<string, number>();
  for (const [instant, percent] of pointsOf(series)) {
    const offsetMs = zoneOffsets(zone, instant, instant + 1)[0]?.offsetMs ?? Number.NaN;
    const wall = new Date(instant + offsetMs);
    const key = `${dayNames[wall.getUTCDay()]} ${wall.getUTCHours()}`;
    highest.set(key, Math.max(percent, highest.get(key) ?? 0));
  }
  return highest;
}

const zones = ["UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"];

test("in any zone, in any week, each hour has the maximum that a slow reading finds", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2025, 0, 1) / HOUR_MS, max: Date.UTC(2026, 11, 1) / HOUR_MS }),
      fc.array(anyPercent, { maxLength: 400, size: "max" }),
      (zone, hour, points) => {
        const series: Series = { ...perMinute(points, hour * HOUR_MS), grainMs: 15 * MINUTE_MS };
        const heat = weekHeatOf(series, zone);
        if (heat.is !== "measured") throw new Error("a quarter of an hour is within an hour in these zones");
        const cells = heat.days.flatMap((cells, day) =>
          cells.flatMap((cell, at) =>
            cell.is === "value" ? [[`${dayNames[(day + 1) % 7]} ${at}`, cell.maximum] as const] : [],
          ),
        );
        expect(new Map(cells)).toEqual(new Map(slowly(series, zone)));
      },
    ),
    { numRuns: 60 },
  ));
