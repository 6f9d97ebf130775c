import { type TimeZone, writeInstant } from "@/lib/time";
import { lastDay, type LastWeek } from "@/lib/traffic";
import { type Figure, writePercent } from "@/lib/units";

/** One figure of a week that may not have been read. */
export const weekFigure = <T>(week: Figure<LastWeek>, pick: (week: LastWeek) => Figure<T>): Figure<T> =>
  week.is === "value" ? pick(week.value) : week;

/** "mean 41.2%"; null where it is not known. */
export const meanWords = ({ dayMean }: LastWeek): string | null =>
  dayMean.is === "value" ? `mean ${writePercent(dayMean.value)}` : null;

/** When the peak of the last day was, and of which day it is. */
export function dayWords({ window, dayPeak }: LastWeek, zone: TimeZone): string {
  const day = lastDay(window);
  const stretch = `${writeInstant(day.startMs, zone)} to ${writeInstant(day.endMs, zone)}`;
  if (dayPeak.is !== "value") return stretch;
  const { startMs, endMs } = dayPeak.value.at;
  return `Highest between ${writeInstant(startMs, zone)} and ${writeInstant(endMs, zone)}; looked at: ${stretch}`;
}
