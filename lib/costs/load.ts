import type { CallShape } from "@/lib/sources/calculator";
import { DAY_HOURS } from "./hours";

/** Tokens of one hour. */
export interface HourTokens {
  uncachedInput: number;
  cachedInput: number;
  output: number;
}

/** What one hour asks for. */
export interface HourLoad extends HourTokens {
  /** As a factor of the workload whose size was asked: 1 is that workload, 0 is none. Null where it is not known. */
  load: number | null;
}

/** A load hour by hour, which stands for every month. */
export interface HourlyLoad {
  from: "entered" | "measured";
  /** Those that are known: an hour without data is left out, and counted below; it is never taken for 0. */
  hours: readonly HourLoad[];
  missingHours: number;
  /** Hours with calls whose cached share is not known: all of their input is counted as not cached. */
  hoursWithoutCachedShare: number;
}

interface Entered {
  /** Growth applied, whole prompts. */
  shapes: readonly CallShape[];
  /** The same without the cached tokens of each prompt; null where nothing is cached. */
  withoutCached: readonly CallShape[] | null;
  /** Whole hours of the day that the load runs for, 1 to 24. */
  hoursPerDay: number;
}

/** A load that is entered as shapes: the same in every hour of the day that it runs, nothing in the others. */
export function enteredLoad({ shapes, withoutCached, hoursPerDay }: Entered): HourlyLoad {
  const uncachedInput = hourly(withoutCached ?? shapes, "promptTokens");
  const running: HourLoad = {
    uncachedInput,
    cachedInput: hourly(shapes, "promptTokens") - uncachedInput,
    output: hourly(shapes, "generatedTokens"),
    load: 1,
  };
  return {
    from: "entered",
    hours: Array.from({ length: DAY_HOURS }, (_, hour) => (hour < hoursPerDay ? running : idleHour)),
    missingHours: 0,
    hoursWithoutCachedShare: 0,
  };
}

/** Nothing to price yet. */
export const noLoad: HourlyLoad = { from: "entered", hours: [], missingHours: 0, hoursWithoutCachedShare: 0 };

const idleHour: HourLoad = { uncachedInput: 0, cachedInput: 0, output: 0, load: 0 };

const hourly = (shapes: readonly CallShape[], field: "promptTokens" | "generatedTokens") =>
  shapes.reduce((sum, shape) => sum + shape.requestsPerMinute * shape[field] * 60, 0);

/** The mean hour; null of no hours at all. */
export function meanTokens({ hours }: HourlyLoad): HourTokens | null {
  const sum = (of: (hour: HourTokens) => number) => hours.reduce((total, hour) => total + of(hour), 0);
  if (hours.length === 0) return null;
  return {
    uncachedInput: sum((hour) => hour.uncachedInput) / hours.length,
    cachedInput: sum((hour) => hour.cachedInput) / hours.length,
    output: sum((hour) => hour.output) / hours.length,
  };
}

/** Of all input, 0 to 1; null without input. */
export function cachedShareOf(load: HourlyLoad): number | null {
  const mean = meanTokens(load);
  const input = mean === null ? 0 : mean.uncachedInput + mean.cachedInput;
  return mean === null || input === 0 ? null : mean.cachedInput / input;
}

/** The same calls with another share of their input cached, alike in every hour. @param share 0 to 1 */
export const withCachedShare = (load: HourlyLoad, share: number): HourlyLoad => ({
  ...load,
  hours: load.hours.map((hour) => {
    const input = hour.uncachedInput + hour.cachedInput;
    return { ...hour, uncachedInput: input * (1 - share), cachedInput: input * share };
  }),
});
