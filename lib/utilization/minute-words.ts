import { type TimeZone, writeInstant } from "@/lib/time";

/** When a minute begins, without seconds that are always 0: `2026-11-20 09:14 UTC`. */
export const minuteWords = (atMs: number, zone: TimeZone) => writeInstant(atMs, zone).replace(":00 ", " ");
