import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./duration";

/**
 * The distances Azure Monitor answers in, finest first.
 * Source: the grains a refusal lists (github.com/digiaiiris/zabbix-azure-monitoring/pull/45), and P1D; read 2026-11-21.
 */
export const GRAINS_MS: readonly number[] = [
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 6, 12].map((hours) => hours * HOUR_MS),
  DAY_MS,
];

/** 30 days of minutes: what a chart still draws at once. */
const MOST_POINTS = 43_200;

/** The grains that make sense for a range, finest first: not more points than are drawn, and at least one of them. */
export function grainsOf(windowMs: number): readonly number[] {
  const fitting = GRAINS_MS.filter((grainMs) => grainMs <= windowMs && windowMs / grainMs <= MOST_POINTS);
  return fitting.length > 0 ? fitting : GRAINS_MS.slice(windowMs < MINUTE_MS ? 0 : -1).slice(0, 1);
}

/** Auto: the finest grain the range allows. Up to 30 days that is the minute, in pieces (`piecesOf`); above, 5 minutes. */
export const finestGrain = (windowMs: number): number => grainsOf(windowMs)[0] ?? DAY_MS;

const DURATION = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})(?:\.0+)?S)?)?$/i;

/** ISO 8601 duration in days, hours, minutes and whole seconds ("PT5M", "P1D") as ms; null for any other text, and for 0. */
export function parseGrain(text: string): number | null {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(text.trim()) ?? []).map((part) => part ?? 0);
  const grainMs =
    Number(days) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
  return grainMs > 0 ? grainMs : null;
}

/** As Azure writes it: `PT1M`, `PT6H`, `P1D`; whole seconds, the rest is cut. */
export function writeGrain(grainMs: number): string {
  const part = (unitMs: number, ofMs: number, letter: string) => {
    const count = Math.floor((grainMs % ofMs) / unitMs);
    return count > 0 ? `${count}${letter}` : "";
  };
  const days = part(DAY_MS, Infinity, "D");
  const time = part(HOUR_MS, DAY_MS, "H") + part(MINUTE_MS, HOUR_MS, "M") + part(SECOND_MS, MINUTE_MS, "S");
  return `P${days}${time === "" ? "" : `T${time}`}`;
}
