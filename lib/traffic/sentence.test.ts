import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, type Series } from "@/lib/time";
import type { Rejected } from "./rejected";
import { saturationOf } from "./saturation";
import { type Range, saturationSentence } from "./sentence";
import { MONDAY, minutesOf } from "./test-series";
import { touchedWhen } from "./touched-when";

const WEEK = 7 * 24 * 60;
const none: Rejected = { is: "counted", tooMany: 0, spilled: 0, rejected: 0, share: 0 };
const some: Rejected = { is: "counted", tooMany: 21, spilled: 0, rejected: 21, share: 0.021 };
const unknown: Rejected = { is: "unknown" };

function said(maxima: Series | null, averages: Series | null, rejected: Rejected, range: Range = "7d", zone = "UTC") {
  const when = maxima === null ? null : touchedWhen(maxima, zone);
  return saturationSentence({ range, saturation: saturationOf(maxima, averages), when, zone, rejected });
}

/** A week that is touched in these minutes. */
const touching = (isTouched: (minute: number) => boolean, missing: (minute: number) => boolean = () => false) =>
  minutesOf(WEEK, (minute) => (missing(minute) ? null : isTouched(minute) ? 120 : 40));
const hourOf = (minute: number) => Math.floor(minute / 60) % 24;
const dayOf = (minute: number) => Math.floor(minute / (24 * 60));
const calm = minutesOf(WEEK, () => 40);
/** 41 minutes of working days between nine and eleven: each fifteenth, and one more. */
const morning = (minute: number) =>
  hourOf(minute) >= 9 && hourOf(minute) < 11 && dayOf(minute) < 5 && (minute % 15 === 0 || minute === 9 * 60 + 1);
const fullOf = (minutes: number) => minutesOf(WEEK, (minute) => (minute < minutes ? 100 : 40));

test.each<[sentence: string, maxima: Series | null, averages: Series | null, rejected: Rejected]>([
  [
    "Touched 100% in 41 minutes this week, full in 12, all on weekdays 09:00–11:00 UTC; 2.1% of calls were turned away.",
    touching(morning),
    fullOf(12),
    some,
  ],
  ["Never touched 100% this week, peak 40%; no call was turned away.", calm, calm, none],
  [
    "Never touched 100% this week, peak just under 100%; no call was turned away.",
    minutesOf(WEEK, () => 99.97),
    calm,
    none,
  ],
  ["No utilization was measured this week; how many calls were turned away is not known.", null, null, unknown],
  ["No utilization was measured this week; no call was turned away.", minutesOf(WEEK, () => null), null, none],
  [
    "Touched 100% in 1 minute this week, never full, on Tuesday 00:00–01:00 UTC; no call was turned away.",
    touching((minute) => minute === 24 * 60),
    calm,
    none,
  ],
  [
    "Touched 100% in 10 minutes this week, how many were full is not known, all on weekends 23:00–01:00 UTC; no call was turned away.",
    touching((minute) => minute >= 6 * 24 * 60 - 5 && minute < 6 * 24 * 60 + 5),
    null,
    none,
  ],
  [
    "Touched 100% in 420 minutes this week, never full, all between 12:00–13:00 UTC; no call was turned away.",
    touching((minute) => hourOf(minute) === 12),
    calm,
    none,
  ],
  [
    "Touched 100% in 168 minutes this week, never full; no call was turned away.",
    touching((m) => m % 60 === 0),
    calm,
    none,
  ],
  [
    "Not seen to touch 100% this week, peak 40%; 360 minutes have no data; no call was turned away.",
    touching(
      () => false,
      (minute) => minute >= 100 && minute < 460,
    ),
    calm,
    none,
  ],
  [
    "Touched 100% in ≥ 2 minutes this week, not seen full, all on Monday 00:00–01:00 UTC; 1 minute has no data; no call was turned away.",
    touching(
      (minute) => minute < 2,
      (minute) => minute === 99,
    ),
    calm,
    none,
  ],
  [
    "Never touched 100% this week, peak 40%; no call was turned away.",
    touching(
      () => false,
      (minute) => minute >= WEEK - 3,
    ),
    calm,
    none,
  ],
])("%s", (sentence, maxima, averages, rejected) => expect(said(maxima, averages, rejected)).toBe(sentence));

test.each<[grain: string, grainMs: number]>([
  ["5-minute", 5 * MINUTE_MS],
  ["6-hour", 6 * HOUR_MS],
  ["1-day", DAY_MS],
])("with %s points minutes are not measurable", (grain, grainMs) =>
  expect(said({ ...minutesOf(60, () => 137), grainMs }, null, some, "30d")).toBe(
    `Peaked at 137% in the last 30 days; with ${grain} points the minutes that touched 100% are not measurable; 2.1% of calls were turned away.`,
  ),
);

test("a day tells its hours and no weekdays, an hour neither", () => {
  const hot = minutesOf(24 * 60, (minute) => (hourOf(minute) === 9 ? 110 : 10));
  expect(said(hot, hot, none, "24h")).toBe(
    "Touched 100% in 60 minutes in the last 24 hours, full in 60, all between 09:00–10:00 UTC; no call was turned away.",
  );
  const hour = minutesOf(60, () => 110);
  expect(said(hour, hour, none, "1h")).toBe(
    "Touched 100% in 60 minutes in the last hour, full in 60; no call was turned away.",
  );
});

test("in another zone it is another hour, and a month has many Tuesdays", () => {
  const month = minutesOf(4 * WEEK, (minute) => (dayOf(minute) % 7 === 1 && hourOf(minute) === 9 ? 110 : 10), MONDAY);
  expect(said(month, null, none, "30d", "Europe/Berlin")).toBe(
    "Touched 100% in 240 minutes in the last 30 days, how many were full is not known, all on Tuesdays 10:00–11:00 Europe/Berlin; no call was turned away.",
  );
});
