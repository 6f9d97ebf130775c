import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import { heatTable } from "./week-heat-words";

/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 16);
const hourly = (points: readonly (number | null)[], startMs = MONDAY): Series => ({
  ...{ startMs, grainMs: HOUR_MS },
  values: Float64Array.from(points, (point) => point ?? Number.NaN),
});
const over = (series: Series) => ({
  startMs: series.startMs,
  endMs: series.startMs + series.values.length * series.grainMs,
});
const filled = (count: number, at: (hour: number) => number | null) => Array.from({ length: count }, (_, i) => at(i));

function hourOf(points: readonly (number | null)[], day: number, hour: number, zone = "UTC", startMs = MONDAY) {
  const series = hourly(points, startMs);
  const table = heatTable(series, over(series), zone);
  if (table.is !== "drawn") throw new Error("these hours can be told");
  return table.rows[day]?.hours[hour];
}
const first = (percent: number) =>
  hourOf(
    filled(24, () => percent),
    0,
    0,
  );

test.each<[says: string, percent: number, mark: string, shade: number]>([
  ["0 is 0", 0, "0", 0],
  ["a little more than 0 is not 0", 0.2, "<1", 0],
  ["a whole number is enough", 24.4, "24", 0],
  ["a quarter is a step darker", 25, "25", 1],
  ["half another", 50, "50", 2],
  ["three quarters another", 75, "75", 3],
  ["just under 100 is never written 100, nor drawn so", 99.97, "99", 3],
  ["100 is 100", 100, "100", 4],
  ["and more is more", 137.4, "137", 4],
])("%s", (_says, percent, mark, shade) => expect(first(percent)).toMatchObject({ mark, shade, says: null }));

test("who points at a cell is told more exactly, and of which hour", () =>
  expect(first(99.97)?.title).toBe("Monday 00:00 UTC: just under 100% is the highest of 1 point"));

// Berlin 2026 (tz database): clocks leap on 03-29 and go back on 10-25, both at 01:00 UTC.
const spring = Date.UTC(2026, 2, 22, 23);
const autumn = Date.UTC(2026, 9, 18, 22);

test.each<[says: string, hour: ReturnType<typeof hourOf>, expected: object]>([
  ["no data", hourOf([null, ...filled(23, () => 5)], 0, 0), { is: "no-data", mark: "?", says: "no data" }],
  [
    "outside the range",
    hourOf(
      filled(24, () => 5),
      1,
      0,
    ),
    { is: "outside", mark: "", says: "outside the range" },
  ],
  [
    "no such hour in spring",
    hourOf(
      filled(167, () => 5),
      6,
      2,
      "Europe/Berlin",
      spring,
    ),
    { is: "no-such-hour", mark: "×", says: "no such hour" },
  ],
  [
    "twice in autumn",
    hourOf(
      filled(169, (hour) => hour),
      6,
      2,
      "Europe/Berlin",
      autumn,
    ),
    { is: "value", mark: "147", says: "twice" },
  ],
])("a kind of cell has its words: %s", (_says, hour, expected) => expect(hour).toMatchObject(expected));

const tableOf = (points: readonly (number | null)[], zone = "UTC", startMs = MONDAY) => {
  const series = hourly(points, startMs);
  return heatTable(series, over(series), zone);
};

test.each<[says: string, points: readonly (number | null)[], expected: string]>([
  [
    "hours that reached 100% are counted",
    filled(168, (hour) => (hour < 3 ? 100 : 99.9)),
    "3 of 168 hours with data reached 100%.",
  ],
  ["none of them is said", filled(24, () => 40), "None of 24 hours with data reached 100%."],
  [
    "hours without data are not counted",
    filled(25, (hour) => (hour > 0 ? 100 : null)),
    "24 of 24 hours with data reached 100%.",
  ],
  [
    "of several weeks each hour is the highest",
    filled(336, () => 40),
    "None of 168 hours with data reached 100%. Each holds the highest of all weeks of this range.",
  ],
  ["without any data nothing is counted", filled(24, () => null), "No hour of the week has data."],
])("%s", (_says, points, says) => expect(tableOf(points)).toMatchObject({ is: "drawn", says }));

test("only marks that are there are explained", () => {
  expect(tableOf(filled(168, () => 5))).toMatchObject({ notes: [] });
  expect(tableOf([null, ...filled(23, () => 5)])).toMatchObject({
    notes: ["? is no data, which is not 0.", "An empty cell is outside the range."],
  });
  expect(
    tableOf(
      filled(167, () => 5),
      "Europe/Berlin",
      spring,
    ),
  ).toMatchObject({
    notes: ["× is no such hour: in spring the clocks leap over it."],
  });
  expect(
    tableOf(
      filled(169, () => 5),
      "Europe/Berlin",
      autumn,
    ),
  ).toMatchObject({
    notes: ["2× came twice, as in autumn: both hours are in it."],
  });
});

test.each<[says: string, series: Series | null, windowMs: number, zone: string, expected: object]>([
  ["less than a day has no heat map", hourly([5]), DAY_MS - MINUTE_MS, "UTC", { is: "too-short" }],
  ["a day has", hourly(filled(24, () => 5)), DAY_MS, "UTC", { is: "drawn" }],
  ["no utilization is said", null, DAY_MS, "UTC", { is: "said", says: "No utilization was measured in this range." }],
  [
    "points longer than an hour too",
    { ...hourly([5]), grainMs: 6 * HOUR_MS },
    30 * DAY_MS,
    "UTC",
    { is: "said", says: "With 6 hours a point, the hours of a week in UTC cannot be told apart." },
  ],
  [
    "and points that belong to two hours",
    hourly([5]),
    DAY_MS,
    "Asia/Kolkata",
    { is: "said", says: "With 1 hour a point, the hours of a week in Asia/Kolkata cannot be told apart." },
  ],
])("%s", (_says, series, windowMs, zone, expected) =>
  expect(heatTable(series, { startMs: MONDAY, endMs: MONDAY + windowMs }, zone)).toMatchObject(expected),
);
