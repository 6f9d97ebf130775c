import { DAY_MS, HOUR_MS, MINUTE_MS, type TimeWindow, type TimeZone, zoneName, zoneOffsets } from "@/lib/time";

export interface TimeTick {
  /** UTC epoch ms. */
  at: number;
  /** `14:00`, or a day where ticks are days apart. An hour that the clocks go through twice says which: `02:00 UTC+1`. */
  text: string;
  /** The day, where it is another than that of the tick before; null where `text` is a day, or where it is the same. */
  day: string | null;
}

/** More tick labels than this are read by nobody. */
const TICK_LIMIT = 5;
/** Room for `Wed 30 Sep` at 12 px, and some air. */
const TICK_PX = 84;

const WEEK_MS = 7 * DAY_MS;
/** 1970 began on a Thursday; weeks are counted from the Monday after it. */
const MONDAY_MS = 4 * DAY_MS;

/** What people read off a clock or a calendar. */
const steps: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[DAY_MS, 2 * DAY_MS, 3 * DAY_MS, WEEK_MS, 2 * WEEK_MS, 4 * WEEK_MS, 12 * WEEK_MS],
];

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A tick before it has words: the wall's clock at `at` is read off `wallMs` with UTC arithmetic. */
interface Place {
  at: number;
  wallMs: number;
  offsetMs: number;
}

/**
 * Round times of the zone's clocks within a window, the hour of a change of the clocks included.
 * @param widthPx of the plot: fewer ticks where less has room
 * @returns at most five, in order; none for a window in which no round minute lies
 */
export function timeTicks(window: TimeWindow, zone: TimeZone, widthPx: number): readonly TimeTick[] {
  const limit = Math.min(TICK_LIMIT, Math.max(1, Math.floor(widthPx / TICK_PX)));
  const stretches = zoneOffsets(zoneName(zone), window.startMs, window.endMs);
  for (const stepMs of steps) {
    if ((window.endMs - window.startMs) / stepMs > 2 * limit + 2) continue;
    const places = stretches.flatMap((stretch) => placesIn(stretch, stepMs));
    if (places.length <= limit) return inWords(places, stepMs);
  }
  return [];
}

interface Stretch extends TimeWindow {
  offsetMs: number;
}

function placesIn({ startMs, endMs, offsetMs }: Stretch, stepMs: number): readonly Place[] {
  const originMs = stepMs >= WEEK_MS ? MONDAY_MS : 0;
  const places: Place[] = [];
  const firstMs = originMs + Math.ceil((startMs + offsetMs - originMs) / stepMs) * stepMs;
  for (let wallMs = firstMs; wallMs - offsetMs < endMs; wallMs += stepMs)
    places.push({ at: wallMs - offsetMs, wallMs, offsetMs });
  return places;
}

function inWords(places: readonly Place[], stepMs: number): readonly TimeTick[] {
  const isDays = stepMs >= DAY_MS;
  return places.map(({ at, wallMs, offsetMs }, nth) => {
    const day = dayText(wallMs);
    if (isDays) return { at, text: day, day: null };
    const before = places[nth - 1];
    const isTwice = places.some((other) => other.wallMs === wallMs && other.at !== at);
    return {
      at,
      text: isTwice ? `${clockText(wallMs)} ${offsetText(offsetMs)}` : clockText(wallMs),
      day: before && dayText(before.wallMs) === day ? null : day,
    };
  });
}

const clockText = (wallMs: number) => new Date(wallMs).toISOString().slice(11, 16);

function dayText(wallMs: number): string {
  const wall = new Date(wallMs);
  return `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`;
}

function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / MINUTE_MS;
  const rest = minutes % 60;
  return `UTC${offsetMs < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest ? `:${`${rest}`.padStart(2, "0")}` : ""}`;
}
