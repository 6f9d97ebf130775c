import { HOUR_MS } from "@/lib/time";

/** What the service has free of a pool in the first, second and last third of every hour (UTC), in PTU. */
type Thirds = readonly [number, number, number];

/**
 * Pools whose capacity sells out and returns by the clock, whatever the seed, so that a test can wait for the change and
 * know both figures. Keyed as `freeCapacity` names a pool: model, version, SKU, scope.
 */
const timetable: Readonly<Record<string, Thirds>> = {
  "gpt-4o 2024-08-06 ProvisionedManaged UKSouth": [150, 0, 100],
  "gpt-4o 2024-08-06 DataZoneProvisionedManaged EU": [40, 120, 0],
};

/** What is free of a pool that has a timetable; undefined for all others. */
export const timedCapacity = (pool: string, nowMs: number): number | undefined =>
  timetable[pool]?.[Math.floor((nowMs % HOUR_MS) / (HOUR_MS / 3))];
