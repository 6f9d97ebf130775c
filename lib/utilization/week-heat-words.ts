import { DAY_MS, type Series, type TimeWindow } from "@/lib/time";
import { type HeatCell, weekHeatOf } from "@/lib/traffic";
import { writeCount } from "@/lib/units";
import { grainWords, percentWords } from "./words";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const clockHours = Array.from({ length: 24 }, (_, hour) => `${hour}`.padStart(2, "0"));

/** How dark an hour is drawn: four steps below 100 %, and one from there on. */
type HeatShade = 0 | 1 | 2 | 3 | 4;

/** One hour of the week, as it is written and drawn. */
export interface HeatHour {
  is: HeatCell["is"];
  /** What stands in the cell. */
  mark: string;
  /** What the mark does not say by itself; null where it does. */
  says: string | null;
  /** More exact, for those who point at it. */
  title: string;
  /** Null where there is no number. */
  shade: HeatShade | null;
}

interface HeatDay {
  day: string;
  hours: readonly HeatHour[];
}

export type HeatTable =
  | {
      is: "drawn";
      zone: string;
      says: string;
      notes: readonly string[];
      clockHours: readonly string[];
      rows: readonly HeatDay[];
    }
  | { is: "said"; says: string }
  /** Of less than a day, an hour says no more than the chart. */
  | { is: "too-short" };

/**
 * The heat map of a week in words.
 * @param maxima of utilization, per cent; null where Azure has none, or it could not be read
 * @param zone an IANA name; `UTC` too
 */
export function heatTable(maxima: Series | null, { startMs, endMs }: TimeWindow, zone: string): HeatTable {
  if (endMs - startMs < DAY_MS) return { is: "too-short" };
  if (maxima === null) return { is: "said", says: "No utilization was measured in this range." };
  const heat = weekHeatOf(maxima, zone);
  if (heat.is === "not-measurable")
    return {
      is: "said",
      says: `With ${grainWords(heat.grainMs)} a point, the hours of a week in ${zone} cannot be told apart.`,
    };
  const rows = heat.days.map((cells, at) => {
    const day = days[at] ?? "";
    return { day, hours: cells.map((cell, hour) => heatHour(cell, `${day} ${clockHours[hour] ?? ""}:00 ${zone}`)) };
  });
  const says = hotHours(heat.days.flat(), endMs - startMs > 7 * DAY_MS);
  return { is: "drawn", zone, says, notes: notesOn(rows.flatMap(({ hours }) => hours)), clockHours, rows };
}

/** "10 of 168 hours with data reached 100%." */
function hotHours(cells: readonly HeatCell[], isManyWeeks: boolean): string {
  const known = cells.flatMap((cell) => (cell.is === "value" ? cell.maximum : []));
  const reached = known.filter((maximum) => maximum >= 100).length;
  const ofWeeks = isManyWeeks ? " Each holds the highest of all weeks of this range." : "";
  if (known.length === 0) return "No hour of the week has data.";
  return `${reached === 0 ? "None" : reached} of ${writeCount(known.length, "hour")} with data reached 100%.${ofWeeks}`;
}

function heatHour(cell: HeatCell, when: string): HeatHour {
  switch (cell.is) {
    case "value": {
      const { maximum, points, isTwice } = cell;
      const twice = isTwice ? "; this hour came twice, and both are in it" : "";
      return {
        is: cell.is,
        mark: wholePercent(maximum),
        says: isTwice ? "twice" : null,
        title: `${when}: ${percentWords(maximum)} is the highest of ${writeCount(points, "point")}${twice}`,
        shade: maximum >= 100 ? 4 : shadeBelow(maximum),
      };
    }
    case "no-data":
      return { is: cell.is, mark: "?", says: "no data", title: `${when}: no data`, shade: null };
    case "outside":
      return { is: cell.is, mark: "", says: "outside the range", title: `${when}: outside the range`, shade: null };
    case "no-such-hour":
      return { is: cell.is, mark: "×", says: "no such hour", title: `${when}: the clocks leapt over it`, shade: null };
  }
}

const shadeBelow = (percent: number) => (percent < 25 ? 0 : percent < 50 ? 1 : percent < 75 ? 2 : 3);

/** A whole number that makes neither 100 of less, nor 0 of more. */
function wholePercent(percent: number): string {
  if (percent > 0 && percent < 0.5) return "<1";
  return `${percent < 100 ? Math.min(99, Math.round(percent)) : Math.round(percent)}`;
}

/** What the marks stand for, of those that are there. */
function notesOn(cells: readonly HeatHour[]): readonly string[] {
  const has = (is: HeatCell["is"]) => cells.some((cell) => cell.is === is);
  return [
    ...(has("no-data") ? ["? is no data, which is not 0."] : []),
    ...(has("outside") ? ["An empty cell is outside the range."] : []),
    ...(has("no-such-hour") ? ["× is no such hour: in spring the clocks leap over it."] : []),
    ...(cells.some(({ says }) => says === "twice") ? ["2× came twice, as in autumn: both hours are in it."] : []),
  ];
}
