import { DAY_MS, SECOND_MS } from "./duration";
import type { TimeZone } from "./instant";

/** A stretch of time over which a zone's clocks stand at one distance from UTC. */
export interface OffsetStretch {
  startMs: number;
  endMs: number;
  /** What is added to an instant to read the wall's clock off it with UTC arithmetic. */
  offsetMs: number;
}

/** What the switch "UTC / Local time" means as a named zone: `UTC`, or the browser's own, such as `Europe/Berlin`. */
export const zoneName = (zone: TimeZone): string =>
  zone === "utc" ? "UTC" : new Intl.DateTimeFormat("en-US").resolvedOptions().timeZone;

// A formatter costs a thousand times what it writes.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(name: string): Intl.DateTimeFormat {
  const known = clocks.get(name);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(name, clock);
  return clock;
}

/**
 * What the clocks of a zone are ahead of UTC at an instant, in ms.
 * @param name an IANA name; one the engine does not know is a RangeError
 */
export function zoneOffsetMs(name: string, instantMs: number): number {
  if (name === "UTC") return 0;
  const parts = new Map(
    clockOf(name)
      .formatToParts(instantMs)
      .map((part) => [part.type, Number(part.value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wallMs = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
  return wallMs - Math.floor(instantMs / SECOND_MS) * SECOND_MS;
}

/** To the second, the first instant in (`fromMs`, `toMs`] at which the offset is no longer what it was at `fromMs`. */
function changeBetween(name: string, fromMs: number, toMs: number): number {
  const before = zoneOffsetMs(name, fromMs);
  let [same, other] = [fromMs, toMs];
  while (other - same > SECOND_MS) {
    const middle = Math.floor((same + other) / 2 / SECOND_MS) * SECOND_MS;
    const probe = middle <= same ? same + SECOND_MS : middle;
    if (zoneOffsetMs(name, probe) === before) same = probe;
    else other = probe;
  }
  return Math.floor(other / SECOND_MS) * SECOND_MS;
}

/**
 * The stretches of constant offset that make up `[startMs, endMs)`: one, and one more for each change of the clocks. It looks once a
 * day: clocks that were changed and changed back within a day have not been seen since such tables are kept.
 */
export function zoneOffsets(name: string, startMs: number, endMs: number): readonly OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  let from = startMs;
  let offsetMs = zoneOffsetMs(name, startMs);
  for (let known = startMs; known < endMs;) {
    const next = Math.min(known + DAY_MS, endMs);
    if (zoneOffsetMs(name, next) === offsetMs) {
      known = next;
      continue;
    }
    const change = changeBetween(name, known, next);
    if (change >= endMs) break;
    stretches.push({ startMs: from, endMs: change, offsetMs });
    from = known = change;
    offsetMs = zoneOffsetMs(name, change);
  }
  return startMs < endMs ? [...stretches, { startMs: from, endMs, offsetMs }] : [];
}
