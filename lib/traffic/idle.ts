import { DAY_MS, HOUR_MS, type Series, type TimeWindow } from "@/lib/time";
import { type Ptu } from "@/lib/units";

/** PTU-hours of a window, as far as it was measured. */
export interface IdleShare {
  /** Deployed in the points with data. */
  deployedPtuHours: number;
  /** Deployed and not used, by average utilization; a point over 100 % used all. */
  unusedPtuHours: number;
  /** 0 to 1. */
  share: number;
  /** Of which nothing is known; not in any of the others. */
  hoursWithout: number;
}

/**
 * Deployed but unused PTU-hours. Derived: average utilization is of the PTUs deployed at the time, while `deployed` is today's.
 * @param averages of utilization, per cent, in any grain
 * @returns null where no point is
 */
export function idleShareOf({ grainMs, values }: Series, deployed: Ptu): IdleShare | null {
  let [points, unused] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const average = values[i] ?? Number.NaN;
    if (Number.isNaN(average)) continue;
    points++;
    unused += 1 - Math.min(average, 100) / 100;
  }
  if (points === 0) return null;
  const hours = grainMs / HOUR_MS;
  return {
    deployedPtuHours: points * hours * deployed,
    unusedPtuHours: unused * hours * deployed,
    share: unused / points,
    hoursWithout: (values.length - points) * hours,
  };
}

/** What a query of metrics brought. */
export type Asked =
  /** All of it. Null where the deployment has no such series: nothing was counted. */
  { is: "whole"; series: Series | null } | { is: "partial"; series: Series | null } | { is: "failed" };

export interface IdleFacts {
  /** What was asked for: the last 7 days or more. */
  window: TimeWindow;
  /** Totals of all requests, whatever their status. */
  requests: Asked;
  /** Maxima of utilization. */
  maxima: Asked;
  /** UTC epoch ms; null where Azure does not tell. */
  createdMs: number | null;
}

export type Idleness =
  | { is: "idle" }
  /** A request came, or utilization rose above 0. */
  | { is: "in-use" }
  | { is: "too-young" }
  | { is: "unknown"; why: "requests" | "utilization" | "age" | "short-window" };

const IDLE_MS = 7 * DAY_MS;

/** Whether a deployment is idle. What failed or came in part is never idle: one point of use may be in what is missing. */
export function idlenessOf({ window, requests, maxima, createdMs }: IdleFacts): Idleness {
  if (hasUse(requests) || hasUse(maxima)) return { is: "in-use" };
  if (window.endMs - window.startMs < IDLE_MS) return { is: "unknown", why: "short-window" };
  if (createdMs === null) return { is: "unknown", why: "age" };
  if (window.endMs - createdMs <= IDLE_MS) return { is: "too-young" };
  if (!isWhole(requests, window)) return { is: "unknown", why: "requests" };
  return isWhole(maxima, window) ? { is: "idle" } : { is: "unknown", why: "utilization" };
}

const hasUse = (asked: Asked) =>
  asked.is !== "failed" && asked.series !== null && asked.series.values.some((value) => value > 0);

/** A series that does not reach over the window is a part of one, whatever its query says. */
function isWhole(asked: Asked, { startMs, endMs }: TimeWindow): boolean {
  if (asked.is !== "whole") return false;
  if (asked.series === null) return true;
  const { startMs: from, grainMs, values } = asked.series;
  return from <= startMs && from + values.length * grainMs >= endMs;
}
