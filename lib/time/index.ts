export { parseDateTime } from "./date-time";
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, secondsUntil, writeDuration } from "./duration";
export { finestGrain, grainsOf, parseGrain, writeGrain } from "./grain";
export { parseInstant, writeDay, writeInstant, writeIso, type TimeZone } from "./instant";
export type { Series } from "./series";
export { timeHere } from "./time-here";
export { type OffsetStretch, zoneName, zoneOffsets } from "./zone-offsets";
export { instantOfWall, wallText } from "./wall-text";
export { isSettled, keptWindow, lastFull, piecesOf, type TimeWindow } from "./windows";
