import { DAY_MS } from "./duration";
import { parseInstant, writeIso } from "./instant";
import { zoneOffsets } from "./zone-offsets";

/**
 * What a field for local date and time holds, read off the clocks of a zone: `2026-11-20T09:14`.
 * @param zone an IANA name; `UTC` too
 */
export function wallText(atMs: number, zone: string): string {
  const [stretch] = zoneOffsets(zone, atMs, atMs + 1);
  return writeIso(atMs + (stretch?.offsetMs ?? Number.NaN)).slice(0, 16);
}

/**
 * The instant at which the clocks of a zone show that. In autumn they show it twice: the one nearer to `nearMs` is meant.
 * @returns UTC epoch ms; null where they never show it (in spring they leap), and for what is no time
 */
export function instantOfWall(text: string, zone: string, nearMs: number): number | null {
  const wallMs = parseInstant(`${text.slice(0, 16)}Z`);
  if (wallMs === null) return null;
  const shown = zoneOffsets(zone, wallMs - DAY_MS, wallMs + DAY_MS).flatMap(({ startMs, endMs, offsetMs }) => {
    const atMs = wallMs - offsetMs;
    return atMs >= startMs && atMs < endMs ? [atMs] : [];
  });
  return shown.sort((a, b) => Math.abs(a - nearMs) - Math.abs(b - nearMs))[0] ?? null;
}
