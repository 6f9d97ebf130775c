import { plainName } from "@/lib/export";
import { writeInstant } from "@/lib/time";
import { writeCount, writePercent } from "@/lib/units";
import type { OverviewFacts, OverviewNames } from "./facts";
import type { OverviewGroup } from "./group";
import { dayPeaks, type Peaked } from "./peak-figure";
import { joined, unreadDeployments } from "./unread";

/** Deployments that touched 100 % in the last day: above that, calls get a 429 (Microsoft Learn, provisioned throughput; read 2026-11-21). */
export function hotGroup(facts: OverviewFacts, names: OverviewNames): OverviewGroup {
  const { known, lacks } = dayPeaks(facts);
  const all = joined([unreadDeployments(facts), lacks]);
  const hot = known.filter(({ peak }) => peak.percent >= 100);
  return {
    ...{ id: "hot", title: "Hot deployments", unknown: lacks.words },
    lines: hot.map((each) => ({
      key: each.placed.deployment.id.toLowerCase(),
      says: wordsOf(each, names),
      about: plainName(each.placed.deployment.name),
      place: { is: "utilization", deployment: each.placed.deployment, range: "24h" },
    })),
    none:
      known.length > 0
        ? `None of ${writeCount(known.length, "deployment")} with utilization touched 100% in the last 24 hours.`
        : all.words.length > 0 || all.isOpen
          ? null
          : "No provisioned deployment was called in the last 24 hours.",
  };
}

function wordsOf({ placed: { deployment, account }, peak }: Peaked, { region, zone }: OverviewNames): string {
  const where = account.region === null ? "" : ` in ${plainName(region(account.region))}`;
  return (
    `${plainName(deployment.name)} of ${plainName(account.name)}${where} rose to ${writePercent(peak.percent)} in the hour from ` +
    `${writeInstant(peak.at.startMs, zone)}: above 100%, calls are answered 429.`
  );
}
