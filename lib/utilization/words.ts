import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import type { Measure, Rejected } from "@/lib/traffic";
import { writeCount, writeNumber, writePercent, writeShare } from "@/lib/units";

export const percentWords = writePercent;

/** A figure of metrics in words, and why where there is none. */
export function measureWords<T>(measure: Measure<T>, write: (value: T) => string): string {
  switch (measure.is) {
    case "measured":
      return write(measure.value);
    case "not-measurable":
      return "not measurable at this grain";
    case "no-data":
      return "no data";
  }
}

/** `1 minute`, `5 minutes`, `6 hours`. */
export function grainWords(grainMs: number): string {
  if (grainMs % DAY_MS === 0) return writeCount(grainMs / DAY_MS, "day");
  if (grainMs % HOUR_MS === 0) return writeCount(grainMs / HOUR_MS, "hour");
  return writeCount(Math.round(grainMs / MINUTE_MS), "minute");
}

/** What points of that length cannot show; null where they are minutes, the finest there is. */
export const coarseWords = (grainMs: number) =>
  grainMs <= MINUTE_MS ? null : `${grainWords(grainMs)} a point: peaks shorter than that cannot be seen.`;

/** Why less is shown than was asked for. */
export const cutWords: Readonly<Record<"past" | "future", string>> = {
  past: "Azure keeps metrics for 93 days: what is older is not shown.",
  future: "Part of this range has not happened yet.",
};

/** How many calls were turned away in the end: exactly, between two numbers, or not known. */
export function rejectedFigure(rejected: Rejected): string {
  switch (rejected.is) {
    case "counted":
      return rejected.share === null ? "no calls" : `${writeNumber(rejected.rejected)} (${writeShare(rejected.share)})`;
    case "between":
      return `${writeNumber(rejected.least)} to ${writeNumber(rejected.most)}`;
    case "unknown":
      return "unknown";
  }
}
