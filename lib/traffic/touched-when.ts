import { DAY_MS, HOUR_MS, type Series, zoneOffsets } from "@/lib/time";
import { FULL_PERCENT } from "./reached";
import { DAY_HOURS, hourOfWeek, WEEK_HOURS } from "./wall-clock";

/** When it happened, all of it, as far as that narrows it down. */
export interface TouchedWhen {
  /** Days from 0, Monday; null where the window is too short, or the days are too many, to say so. */
  days: { is: "one"; day: number } | { is: "weekdays" } | { is: "weekends" } | null;
  /** Whole hours of the clock, the end not in it; it may go over midnight (22 to 2). Null where they are most of a day. */
  hours: { from: number; to: number } | null;
}

/** More of the day than this is no time of day any more. */
const MOST_HOURS = 8;

/** On which days and at which hours of the clock utilization touched 100 %; nothing is left out. */
export function touchedWhen(maxima: Series, zone: string): TouchedWhen {
  const { startMs, grainMs, values } = maxima;
  const windowMs = values.length * grainMs;
  const perHour = new Float64Array(WEEK_HOURS);
  for (const { startMs: from, endMs, offsetMs } of zoneOffsets(zone, startMs, startMs + windowMs)) {
    const end = Math.ceil((endMs - startMs) / grainMs);
    for (let i = Math.ceil((from - startMs) / grainMs); i < end; i++) {
      if (!((values[i] ?? Number.NaN) >= FULL_PERCENT)) continue;
      const hour = hourOfWeek(startMs + i * grainMs + offsetMs);
      perHour[hour] = (perHour[hour] ?? 0) + 1;
    }
  }
  const hoursOfWeek = [...perHour.keys()].filter((hour) => (perHour[hour] ?? 0) > 0);
  return {
    days: windowMs > 6 * DAY_MS ? daysOf(new Set(hoursOfWeek.map((hour) => Math.floor(hour / DAY_HOURS)))) : null,
    hours:
      windowMs > DAY_MS - HOUR_MS && grainMs <= HOUR_MS
        ? hoursOf(new Set(hoursOfWeek.map((hour) => hour % DAY_HOURS)))
        : null,
  };
}

function daysOf(days: ReadonlySet<number>): TouchedWhen["days"] {
  const [day] = days;
  if (day === undefined) return null;
  if (days.size === 1) return { is: "one", day };
  if ([...days].every((each) => each < 5)) return { is: "weekdays" };
  return [...days].every((each) => each >= 5) ? { is: "weekends" } : null;
}

/** The shortest stretch of the clock's round that holds them all: the round without its longest gap. */
function hoursOf(hours: ReadonlySet<number>): TouchedWhen["hours"] {
  const round = [...hours].sort((a, b) => a - b);
  const first = round[0];
  if (first === undefined) return null;
  const gaps = round.map((hour, index) => {
    const next = round[index + 1] ?? first + DAY_HOURS;
    return { after: hour, next, length: next - hour - 1 };
  });
  const longest = gaps.reduce((most, gap) => (gap.length > most.length ? gap : most));
  if (DAY_HOURS - longest.length > MOST_HOURS) return null;
  return { from: longest.next % DAY_HOURS, to: (longest.after + 1) % DAY_HOURS };
}
