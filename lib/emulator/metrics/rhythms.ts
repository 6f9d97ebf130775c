import { DAY_MS, MINUTE_MS } from "@/lib/time";
import { chance, wave } from "./mixed";

const DAY = DAY_MS / MINUTE_MS;
const HOUR = 60;

/** How calls come over the days and weeks; UTC, whole minutes since 1970. */
export type Rhythm =
  | "week"
  | "day"
  /** As week, and surges on weekdays 09:00–11:00 that go beyond what is deployed. */
  | "hot"
  /** As week, and more than is deployed for parts of every weekday 10:00–15:00. */
  | "rejecting"
  /** Little, and single bursts of seconds. */
  | "burst"
  | "batch"
  | "growth"
  | "sparse"
  | "idle";

/** What an office does in each hour of a weekday, of its busiest. */
const office = [8, 6, 5, 5, 6, 9, 18, 42, 74, 90, 97, 100, 88, 94, 100, 95, 82, 60, 42, 32, 24, 18, 14, 10];

function officeAt(minute: number): number {
  const at = ((minute % DAY) + DAY) % DAY;
  const hour = Math.floor(at / HOUR);
  const from = office[hour] ?? 0;
  const to = office[(hour + 1) % 24] ?? 0;
  return (from + ((to - from) * (at % HOUR)) / HOUR) / 100;
}

/** 1 January 1970 was a Thursday. */
const isWeekend = (minute: number) => [0, 6].includes((Math.floor(minute / DAY) + 4) % 7);
const minuteOfDay = (minute: number) => ((minute % DAY) + DAY) % DAY;

const weekly = (minute: number) => officeAt(minute) * (isWeekend(minute) ? 0.22 : 1);

export type Beat = {
  rhythm: Rhythm;
  /** Load at the busiest hour, as a share of what its PTUs drain; of its tokens per minute where pay-as-you-go. */
  busiest: number;
  seed: number;
  /** The day the world was made, from which growth is counted: whole minutes since 1970. */
  bornMinute: number;
};

/** What is asked of a deployment in a minute, as a share of what it can do. Pure. */
export function shareAt({ rhythm, busiest, seed, bornMinute }: Beat, minute: number): number {
  const usual = busiest * (1 + 0.07 * wave(seed, minute, 11) + 0.05 * wave(seed ^ 0x5bd1, minute, 97));
  switch (rhythm) {
    case "week":
      return usual * weekly(minute);
    case "day":
      return usual * officeAt(minute);
    case "hot":
      return surgeAt(seed, minute) ?? usual * weekly(minute);
    case "rejecting":
      return usual * weekly(minute) * (1 + crowdAt(seed, minute));
    case "burst":
      return usual * weekly(minute);
    case "batch":
      return minuteOfDay(minute) >= HOUR && minuteOfDay(minute) < 4 * HOUR ? usual : 0;
    case "growth":
      // 7 % a week: within the 93 days that are kept, to two and a half times as much.
      return usual * weekly(minute) * 1.07 ** Math.min(4, (minute - bornMinute) / (7 * DAY));
    case "sparse":
      return chance(seed, Math.floor(minute / 20)) < 0.35 ? usual * weekly(minute) : 0;
    case "idle":
      return 0;
  }
}

/** Two surges in each half hour of weekdays 09:00–11:00, of two to three minutes, each with a share of its own. */
function surgeAt(seed: number, minute: number): number | null {
  const at = minuteOfDay(minute);
  if (isWeekend(minute) || at < 9 * HOUR || at >= 11 * HOUR) return null;
  const slot = Math.floor(minute / 15);
  const length = 2 + Math.floor(2 * chance(seed ^ 0x2545, slot));
  const starts = 2 + Math.floor(8 * chance(seed ^ 0x7f4a, slot));
  const into = (minute % 15) - starts;
  return into >= 0 && into < length ? 1.2 + 0.4 * chance(seed ^ 0x1f35, slot) : null;
}

/** How much more than usual comes at weekdays 10:00–15:00, in waves of a quarter of an hour. */
function crowdAt(seed: number, minute: number): number {
  const at = minuteOfDay(minute);
  if (isWeekend(minute) || at < 10 * HOUR || at >= 15 * HOUR) return 0;
  return 0.3 + 0.35 * wave(seed ^ 0x68e3, minute, 15);
}

/** A burst within a minute: from which second, for how many, at what share. */
export type Burst = { fromSecond: number; seconds: number; share: number };

/** About one minute in twelve of a weekday from 07:00 to 19:00. */
export function burstAt({ rhythm, seed }: Beat, minute: number): Burst | null {
  if (rhythm !== "burst" || isWeekend(minute)) return null;
  const at = minuteOfDay(minute);
  if (at < 7 * HOUR || at >= 19 * HOUR || chance(seed ^ 0x3c6e, minute) >= 1 / 12) return null;
  const roll = chance(seed ^ 0x4d2c, minute);
  return { fromSecond: 2 * Math.floor(10 * roll), seconds: 8 + 2 * Math.floor(2 * roll), share: 2.6 + 2 * roll };
}
