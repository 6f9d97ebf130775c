export { parseDateTime } from "./date-time";
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, secondsUntil, writeDuration } from "./duration";
export { parseInstant, writeDay, writeInstant, writeIso, type TimeZone } from "./instant";
