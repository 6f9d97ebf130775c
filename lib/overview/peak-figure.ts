import { plainName } from "@/lib/export";
import type { PlacedDeployment } from "@/lib/pools";
import { writeInstant } from "@/lib/time";
import type { Peak } from "@/lib/traffic";
import { type Figure, writeCount, writePercent } from "@/lib/units";
import { isStanding, type OverviewFacts, type OverviewNames, provisionedOf } from "./facts";
import { keyFigure, type KeyFigure } from "./key-figure";
import { joined, type Lacks, lacksOf, unreadDeployments } from "./unread";

/** A deployment with the highest utilization of its last day. */
export interface Peaked {
  placed: PlacedDeployment;
  peak: Peak;
}

interface DayPeaks {
  /** The highest first. */
  known: readonly Peaked[];
  /** Of which deployments it is not known. */
  lacks: Lacks;
}

/** Of nobody's calls Azure has no point: an idle deployment lacks nothing. */
export function dayPeaks({ placed, weekBy }: Pick<OverviewFacts, "placed" | "weekBy">): DayPeaks {
  const known: Peaked[] = [];
  const lacking: Figure<Peak>[] = [];
  for (const each of provisionedOf(placed).filter(isStanding)) {
    const week = weekBy(each.deployment.id);
    const peak = week.is === "value" ? week.value.dayPeak : week;
    if (peak.is === "value") known.push({ placed: each, peak: peak.value });
    else if (week.is !== "value" || week.value.idleness.is !== "idle") lacking.push(peak);
  }
  return {
    known: known.toSorted((a, b) => b.peak.percent - a.peak.percent),
    lacks: lacksOf(lacking, (count) => `utilization of ${writeCount(count, "deployment")}`),
  };
}

/** The highest utilization of any deployment in the last day. */
export function peakFigure(facts: OverviewFacts, names: OverviewNames): KeyFigure {
  const { known, lacks } = dayPeaks(facts);
  const all = joined([unreadDeployments(facts), lacks]);
  const [highest] = known;
  const name = "Peak utilization, 24 h";
  if (highest === undefined && all.words.length === 0 && !all.isOpen)
    return { name, is: "none", text: "none", notes: ["nothing was called, or nothing is deployed"] };
  return keyFigure({
    ...{ name, lacks: all, write: writePercent, value: highest?.peak.percent ?? null },
    notes: highest === undefined ? [] : [whereWords(highest, names)],
  });
}

/** "chat of contoso, in the hour from 2026-11-21 14:00:00 UTC". */
const whereWords = ({ placed: { deployment, account }, peak }: Peaked, { zone }: OverviewNames) =>
  `${plainName(deployment.name)} of ${plainName(account.name)}, in the hour from ${writeInstant(peak.at.startMs, zone)}`;
