import type { PlacedDeployment } from "@/lib/pools";
import { type TimeWindow, type TimeZone, writeInstant } from "@/lib/time";
import type { LastWeek } from "@/lib/traffic";
import { type Figure, figureEntry, ptu, writeCount, writePercent, writePtu } from "@/lib/units";
import { weekFigure } from "../deployment-use";
import type { RequestedPeak, RequestedPeaks } from "./request-input";

/** More would make a request that nobody reads. */
const MOST_NAMED = 10;

/**
 * How much those who draw from the pool use of what they hold: the highest first, and what is not known last.
 * @returns null where none of them is provisioned
 */
export function peaksOf(
  deployments: readonly PlacedDeployment[],
  weekBy: (id: string) => Figure<LastWeek>,
): RequestedPeaks | null {
  if (deployments.length === 0) return null;
  const weeks = deployments.map((each) => ({ ...each, week: weekBy(each.deployment.id) }));
  const peaks = weeks
    .map(({ deployment, account, week }): RequestedPeak => ({
      ...{ key: deployment.id, name: deployment.name, resource: account.name, size: deployment.size },
      peak: weekFigure(week, ({ weekPeak }) => weekPeak),
    }))
    .toSorted((a, b) => heightOf(b) - heightOf(a));
  const window = weeks.flatMap(({ week }) => (week.is === "value" ? [week.value.window] : []))[0] ?? null;
  return { window, named: peaks.slice(0, MOST_NAMED), others: Math.max(0, peaks.length - MOST_NAMED) };
}

const heightOf = ({ peak }: RequestedPeak) => (peak.is === "value" ? peak.value.percent : -1);

/** "300 PTU, 100% between 2026-11-20 09:00:00 UTC and 2026-11-20 10:00:00 UTC"; why, where no peak is known. */
export function peakWords({ size, peak }: RequestedPeak, zone: TimeZone): string {
  const held = size === null ? "" : `${writePtu(ptu(size))}, `;
  return held + figureEntry(peak, ({ percent, at }) => `${writePercent(percent)} ${stretchWords(at, zone)}`);
}

/** Which time the peaks are of; null while none is known. */
export const peaksWindowWords = ({ window }: RequestedPeaks, zone: TimeZone): string | null =>
  window === null ? null : `The highest minute ${stretchWords(window, zone)}, as Azure Monitor tells it.`;

/** What is not named one by one. */
export const otherPeaksWords = ({ others }: RequestedPeaks): string | null =>
  others === 0 ? null : `${writeCount(others, "more deployment draws", "more deployments draw")} from it.`;

const stretchWords = ({ startMs, endMs }: TimeWindow, zone: TimeZone) =>
  `between ${writeInstant(startMs, zone)} and ${writeInstant(endMs, zone)}`;
