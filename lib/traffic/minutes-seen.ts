import type { Series } from "@/lib/time";

/** How much of a window was measured. */
export interface MinutesSeen {
  withData: number;
  without: number;
  /** Those without data that stand after the last minute with it: they may only not be in yet. */
  trailing: number;
}

/** Monitor may bring the newest minutes up to so much later (seen in practice, not documented; read 2026-11-21). */
const LATE_MINUTES = 3;

/** How much of a window per minute has points; null where nothing has, which tells nothing about any minute. */
export function minutesSeen({ values }: Series): MinutesSeen | null {
  let withData = 0;
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    withData++;
    last = i;
  }
  return withData === 0 ? null : { withData, without: values.length - withData, trailing: values.length - 1 - last };
}

/** The minutes that are missing: those without data, but for the newest, which are only late. */
export const missingMinutes = ({ without, trailing }: MinutesSeen) => without - Math.min(trailing, LATE_MINUTES);
