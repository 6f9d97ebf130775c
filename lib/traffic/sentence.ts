import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/time";
import { writeCount, writeNumber, writePercent } from "@/lib/units";
import { missingMinutes } from "./minutes-seen";
import { rejectedWords } from "./rejected-words";
import type { Rejected } from "./rejected";
import type { Saturation } from "./saturation";
import type { TouchedWhen } from "./touched-when";
import { weekdays } from "./wall-clock";

/** The ranges of the screen. */
export type Range = "1h" | "6h" | "24h" | "7d" | "30d" | "custom";

export interface SentenceFacts {
  range: Range;
  saturation: Saturation;
  /** When it touched 100 %; null leaves it out. */
  when: TouchedWhen | null;
  /** The zone that `when` was read in, as it is to be written: `UTC`, `Europe/Berlin`. */
  zone: string;
  rejected: Rejected;
}

/** How full, when, and how many calls it cost, in one sentence. */
export const saturationSentence = (facts: SentenceFacts) => `${fullness(facts)}; ${rejectedWords(facts.rejected)}.`;

const rangeWords: Readonly<Record<Range, string>> = {
  "1h": "in the last hour",
  "6h": "in the last 6 hours",
  "24h": "in the last 24 hours",
  "7d": "this week",
  "30d": "in the last 30 days",
  custom: "in this range",
};

function fullness({ range, saturation, when, zone }: SentenceFacts): string {
  const { touched, full, peak, minutes } = saturation;
  const during = rangeWords[range];
  if (peak.is !== "measured" || touched.is === "no-data") return `No utilization was measured ${during}`;
  if (touched.is === "not-measurable")
    return `Peaked at ${writePercent(peak.value.percent)} ${during}; with ${pointWords(touched.grainMs)} the minutes that touched 100% are not measurable`;
  const missing = minutes.is === "measured" ? missingMinutes(minutes.value) : 0;
  const gap = missing > 0 ? `; ${writeCount(missing, "minute has", "minutes have")} no data` : "";
  const { minutes: count } = touched.value;
  if (count === 0)
    return `${missing > 0 ? "Not seen to touch" : "Never touched"} 100% ${during}, peak ${writePercent(peak.value.percent)}${gap}`;
  const atLeast = missing > 0 ? "≥ " : "";
  const fullWords =
    full.is !== "measured"
      ? "how many were full is not known"
      : full.value.minutes > 0
        ? `full in ${atLeast}${writeNumber(full.value.minutes)}`
        : missing > 0
          ? "not seen full"
          : "never full";
  return `Touched 100% in ${atLeast}${writeCount(count, "minute")} ${during}, ${fullWords}${whenWords({ range, when, zone }, count)}${gap}`;
}

/** ", all on weekdays 09:00–11:00 UTC", as far as it is known. */
function whenWords({ range, when, zone }: Pick<SentenceFacts, "range" | "when" | "zone">, count: number): string {
  if (when === null || (when.days === null && when.hours === null)) return "";
  const { days, hours } = when;
  const onDays =
    days === null
      ? ""
      : days.is === "one"
        ? ` on ${weekdays[days.day] ?? "one day"}${range === "7d" ? "" : "s"}`
        : ` on ${days.is}`;
  const atHours = hours === null ? "" : ` ${onDays === "" ? "between " : ""}${clock(hours.from)}–${clock(hours.to)}`;
  return `,${count === 1 ? "" : " all"}${onDays}${atHours} ${zone}`;
}

const clock = (hour: number) => `${`${hour}`.padStart(2, "0")}:00`;

const pointWords = (grainMs: number) => {
  if (grainMs % DAY_MS === 0) return `${grainMs / DAY_MS}-day points`;
  if (grainMs % HOUR_MS === 0) return `${grainMs / HOUR_MS}-hour points`;
  return `${grainMs / MINUTE_MS}-minute points`;
};
