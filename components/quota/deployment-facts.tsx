import { useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { FigureCell, useTimeZone } from "@/components/panel";
import { refusedCell } from "@/lib/offers";
import type { DeploymentPlace, DeploymentRow } from "@/lib/quota";
import { scopeParams } from "@/lib/scope/search-params";
import { writeDay, writeInstant } from "@/lib/time";
import { type Figure, writeNumber } from "@/lib/units";
import { DeploymentLink } from "./deployment-page-link";
import type { useDeployment } from "./use-deployment";

interface DeploymentFactsProps {
  row: DeploymentRow;
  place: DeploymentPlace;
  subscriptionName: (id: string) => string;
  read: Pick<ReturnType<typeof useDeployment>, "account" | "region" | "regions" | "catalog">;
}

/** All that Azure tells of a deployment, and where it is. */
export function DeploymentFacts({ row, place, subscriptionName, read }: DeploymentFactsProps) {
  const { deployment } = row;
  const { zone } = useTimeZone();
  const { account, region, regions } = read;
  const unit = row.isProvisioned === null ? "" : row.isProvisioned ? " PTU" : " thousand TPM";
  const size = (value: number | null) => (value === null ? "unknown" : `${writeNumber(value)}${unit}`);
  const instant = (atMs: number | null) => (atMs === null ? "unknown" : writeInstant(atMs, zone));
  return (
    <section aria-labelledby="facts-title" className="flex min-w-0 flex-col gap-2">
      <h2 id="facts-title" className="text-lg font-semibold">
        Facts
      </h2>
      <dl className="text-sm tabular-nums">
        <Fact name="State">
          <Whole text={row.state.words} />
        </Fact>
        <Fact name="Type" note={row.typeName === deployment.skuName ? null : <Code text={deployment.skuName} />}>
          <Whole text={row.typeName ?? "unknown"} />
        </Fact>
        <Fact name="Size" note={<Warning words={row.sizeCheck?.words} />}>
          {size(deployment.size)}
        </Fact>
        <Fact name="Size in force">{size(deployment.sizeInForce)}</Fact>
        <Fact name="Model" note={<Foreign text={deployment.model.format} />}>
          <Whole text={row.modelName ?? "unknown"} />
        </Fact>
        <Fact
          name="Model retires"
          note={<Warning words={row.retirement === null ? null : retirementWords[row.retirement]} />}
        >
          <FigureCell figure={retiresAt(row, read)}>{(at) => (at === null ? "no date" : writeDay(at))}</FigureCell>
        </Fact>
        <Fact name="Model upgrades">
          <Whole text={row.upgrade} />
        </Fact>
        <Fact name="Spills over to">
          <Spillover to={deployment.spilloverTo} id={deployment.id} />
        </Fact>
        <Fact name="Created">{instant(deployment.createdAt)}</Fact>
        <Fact name="Last modified">{instant(deployment.modifiedAt)}</Fact>
        <Fact name="Resource" note={<Foreign text={account.kind} />}>
          <Whole text={place.account} />
        </Fact>
        <Fact name="Resource group">
          <Whole text={place.resourceGroup} />
        </Fact>
        <Fact name="Subscription" note={<Code text={place.subscription} />}>
          <Whole text={subscriptionName(place.subscription)} />
        </Fact>
        <Fact name="Region">
          <FigureCell figure={region}>{(name) => <Whole text={regions.get(name)?.displayName ?? name} />}</FigureCell>
        </Fact>
      </dl>
    </section>
  );
}

const retirementWords = { retired: "retired", "retires-soon": "retires soon" } as const;

const Warning = ({ words }: { words: string | null | undefined }) => <span className="text-on-notice">{words}</span>;

/** Only the catalogue of its region knows: it may be on its way, or out of reach. */
function retiresAt(row: DeploymentRow, { region, catalog }: DeploymentFactsProps["read"]): Figure<number | null> {
  if (region.is !== "value") return region;
  if (catalog.is === "open") return { is: "loading" };
  return catalog.is === "failed" ? refusedCell(catalog.failure, "the catalogue could not be read") : row.retiresAt;
}

/** A deployment of the same resource. */
function Spillover({ to, id }: { to: string | null; id: string }) {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  if (to === null) return "no other deployment";
  return (
    <DeploymentLink id={`${id.slice(0, id.lastIndexOf("/"))}/${to}`} subscriptions={subscriptions}>
      <Whole text={to} />
    </DeploymentLink>
  );
}

/** Somebody else's text, as ForeignText: but the place to read it whole. */
const Whole = ({ text }: { text: string }) => (
  <bdi title={text} className="line-clamp-4 wrap-anywhere">
    {text}
  </bdi>
);

const Foreign = ({ text }: { text: string | null }) => text !== null && text !== "" && <Whole text={text} />;

const Code = ({ text }: { text: string | null }) =>
  text !== null && (
    <code>
      <Whole text={text} />
    </code>
  );

const Fact = ({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) => (
  <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 border-t border-line py-1.5">
    <dt className="text-muted">{name}</dt>
    <dd className="flex min-w-0 flex-wrap items-baseline gap-x-3">
      {children}
      <span className="min-w-0 text-xs text-muted empty:hidden">{note}</span>
    </dd>
  </div>
);
