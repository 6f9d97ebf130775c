import { useQueryStates } from "nuqs";
import { ScreenLink } from "@/components/ui";
import { monthlyWords } from "@/lib/costs";
import { plainName } from "@/lib/export";
import { type EvidenceFigure, type Finding, type FindingNames, findingWords } from "@/lib/findings";
import type { PlacedDeployment, Pool } from "@/lib/pools";
import { deploymentHref } from "@/lib/quota";
import { quotaHref } from "@/lib/quota/search-params";
import { scopeParams } from "@/lib/scope/search-params";
import type { MeterPrice } from "@/lib/sources/prices";
import { writeInstant } from "@/lib/time";
import { type Figure, ptu, writeNumber, writePercent, writePtu } from "@/lib/units";
import { deploymentUtilizationHref } from "@/lib/utilization/search-params";

interface FindingItemProps {
  finding: Finding;
  nameOf: FindingNames;
  /** What a PTU of a deployment costs by the hour. */
  hourlyOf: (placed: PlacedDeployment) => Figure<MeterPrice>;
}

/** One finding: what it is, in a sentence or two, what it costs, where to look, and what it stands on. */
export function FindingItem({ finding, nameOf, hourlyOf }: FindingItemProps) {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  const { title, says } = findingWords(finding, nameOf);
  const next = nextOf(finding, subscriptions);
  const money = moneyOf(finding, nameOf, hourlyOf);
  return (
    <li className="grid gap-x-6 border-t border-line py-1.5 md:grid-cols-[12rem_minmax(0,1fr)]">
      <h3 className="font-medium">{title}</h3>
      <p className="max-w-4xl wrap-anywhere">
        <bdi>{says}</bdi>
        {money !== null && <span className="tabular-nums"> {money}</span>}
      </p>
      <div className="flex flex-wrap items-baseline gap-x-5 md:col-start-2">
        {next !== null && (
          <ScreenLink href={next.href} className="text-accent hover:underline">
            {next.name}
          </ScreenLink>
        )}
        <details className="min-w-0 text-xs text-muted open:basis-full">
          <summary className="hover:text-ink">Evidence</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {finding.evidence.map((figure, at) => (
              <li key={at} className="flex flex-wrap gap-x-2">
                <span className="text-ink tabular-nums">
                  {figure.what}: {valueOf(figure)}
                </span>
                <bdi className="min-w-0 wrap-anywhere">{whoseOf(figure, nameOf)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

/** An idle deployment is paid for all the same. */
function moneyOf(finding: Finding, nameOf: FindingNames, hourlyOf: FindingItemProps["hourlyOf"]): string | null {
  if (finding.is !== "idle-deployment") return null;
  const { region } = finding.account;
  return monthlyWords(
    finding.deployment.size,
    hourlyOf(finding),
    region === null ? "" : plainName(nameOf.region(region)),
  );
}

function valueOf(figure: EvidenceFigure): string {
  if (figure.is === "instant") return writeInstant(figure.atMs, "utc");
  if (figure.unit === "PTU") return writePtu(ptu(figure.value));
  if (figure.unit === "per cent") return writePercent(figure.value);
  return figure.unit === "count" ? writeNumber(figure.value) : `${writeNumber(figure.value)} ${figure.unit}`;
}

const whoseOf = ({ of, region, subscription }: EvidenceFigure, nameOf: FindingNames): string =>
  [of, nameOf.region(region), subscription === null ? null : nameOf.subscription(subscription)]
    .filter((word) => word !== null)
    .join(" · ");

/** Where to look first. */
function nextOf(finding: Finding, subscriptions: readonly string[]): { name: string; href: string } | null {
  switch (finding.is) {
    case "retiring-model": {
      const href = deploymentHref(finding.deployment.id, subscriptions);
      return href === null ? null : { name: "The deployment", href };
    }
    case "idle-deployment": {
      const href = deploymentUtilizationHref(finding.deployment.id, subscriptions, "7d");
      return href === null ? null : { name: "Its utilization", href };
    }
    case "over-limit":
    case "stranded-quota":
    case "donors":
      return poolLink(finding.pool);
    case "quota-without-capacity":
      return poolLink(finding.stand.pool);
    case "capacity-without-quota":
      return poolLink(finding.short[0].pool);
  }
}

/** The pool among its subscription's others. */
const poolLink = ({ kind, regions, subscription }: Pool) => ({
  name: "The pool",
  href: quotaHref({ tab: kind, region: regions[0], subscriptions: [subscription] }),
});
