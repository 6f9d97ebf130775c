import { plainName } from "@/lib/export";
import { type Finding, findingWords } from "@/lib/findings";
import type { Figure } from "@/lib/units";
import { writeCount, writeMoney } from "@/lib/units";
import { isStanding, type OverviewFacts, type OverviewNames, provisionedOf } from "./facts";
import type { OverviewGroup } from "./group";
import { type Money, monthlyOf } from "./money";
import { joined, lacksOf, unreadDeployments, unreadOf } from "./unread";

type Of<Is extends Finding["is"]> = Extract<Finding, { is: Is }>;
const isRetiring = (finding: Finding): finding is Of<"retiring-model"> => finding.is === "retiring-model";
const isIdle = (finding: Finding): finding is Of<"idle-deployment"> => finding.is === "idle-deployment";

/** Deployments whose model version has retired, or will within 90 days: also those that are paid by the token. */
export function retiringGroup(facts: OverviewFacts, names: OverviewNames): OverviewGroup {
  const own = unreadOf(facts.catalogs, (count) => `the catalogue of ${writeCount(count, "region")}`);
  const lacks = joined([unreadDeployments(facts), own]);
  return {
    ...{ id: "retiring", title: "Retiring models", unknown: own.words },
    lines: facts.findings.filter(isRetiring).map((finding) => ({
      key: finding.key,
      says: findingWords(finding, names).says,
      about: plainName(finding.deployment.name),
      place: { is: "deployment", deployment: finding.deployment },
    })),
    none: facts.placed.length === 0 && (lacks.words.length > 0 || lacks.isOpen) ? null : NONE_RETIRES,
  };
}

const NONE_RETIRES = "No deployment runs a model version that retires within 90 days.";

/** The idle deployments, and what each costs in a month. */
export const idleOf = ({ findings, hourlyOf }: Pick<OverviewFacts, "findings" | "hourlyOf">) =>
  findings.filter(isIdle).map((finding) => ({ finding, monthly: monthlyOf(finding, hourlyOf(finding)) }));

/** Provisioned deployments that nobody called for a week, with what they cost. */
export function idleGroup(facts: OverviewFacts, names: OverviewNames): OverviewGroup {
  const standing = provisionedOf(facts.placed).filter(isStanding);
  const unknown = standing.flatMap(({ deployment: { id } }): readonly Figure<never>[] => {
    const week = facts.weekBy(id);
    if (week.is !== "value") return [week];
    return week.value.idleness.is === "unknown" ? [{ is: "unknown", why: week.value.idleness.why }] : [];
  });
  const own = lacksOf(unknown, (count) => `the use of ${writeCount(count, "deployment")}`);
  const lacks = joined([unreadDeployments(facts), own]);
  return {
    ...{ id: "idle", title: "Idle PTUs", unknown: own.words },
    lines: idleOf(facts).map(({ finding, monthly }) => ({
      key: finding.key,
      says: `${findingWords(finding, names).says} ${moneyWords(monthly)}`,
      about: plainName(finding.deployment.name),
      place: { is: "utilization", deployment: finding.deployment, range: "7d" },
    })),
    none:
      standing.length > unknown.length
        ? "No deployment whose use is known was left without a call for 7 days."
        : lacks.words.length > 0 || lacks.isOpen
          ? null
          : "There is no provisioned deployment that could be idle.",
  };
}

function moneyWords(monthly: Figure<Money>): string {
  if (monthly.is === "value")
    return `At the hourly list price that is ${writeMoney(monthly.value.amount, monthly.value.currency)} a month.`;
  if (monthly.is === "loading") return "What it costs is being read.";
  return monthly.is === "not-offered" ? "No price was found for it." : "What it costs is not known.";
}
