import type { HourlyLoad } from "./load";

/** The busiest hour against the mean one; null where loads are not known, or there is none. */
export function peakToMean({ hours }: HourlyLoad): number | null {
  const loads = hours.map((hour) => hour.load);
  if (loads.some((load) => load === null)) return null;
  const known = loads.flatMap((load) => load ?? []);
  const mean = known.reduce((sum, load) => sum + load, 0) / known.length;
  return mean > 0 ? Math.max(...known) / mean : null;
}
