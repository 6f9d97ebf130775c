import { useQueryStates } from "nuqs";
import { FigureCell } from "@/components/panel";
import { ForeignText, ScreenLink } from "@/components/ui";
import { poolKindOf, type Pool } from "@/lib/pools";
import { type DeploymentPlace, type DeploymentRow, drawnPool, quotaTabs } from "@/lib/quota";
import { quotaHref } from "@/lib/quota/search-params";
import { scopeParams } from "@/lib/scope/search-params";
import { type Figure, writeNumber } from "@/lib/units";
import { ShareBar } from "./share-bar";
import type { useDeployment } from "./use-deployment";

interface DeploymentPoolProps {
  row: DeploymentRow;
  place: DeploymentPlace;
  read: Pick<ReturnType<typeof useDeployment>, "region" | "catalogs" | "catalog" | "usages">;
}

/** The pool of quota that a deployment draws from, and what is left of it. */
export function DeploymentPool({ row, place, read }: DeploymentPoolProps) {
  const { name, pool } = drawnPool({
    ...{ placed: row, subscription: place.subscription, region: read.region, usages: read.usages },
    ...{ versionsIn: read.catalogs.versionsIn, isCatalogOpen: read.catalog.is === "open" },
  });
  const [{ subscriptions }] = useQueryStates(scopeParams);
  const kind = name.is === "value" && name.value.name !== null ? poolKindOf(name.value.name) : null;
  const unit = quotaTabs.find(({ id }) => id === kind)?.unit ?? null;
  const isAssumed = name.is === "value" && name.value.isAssumed;
  return (
    <section aria-labelledby="pool-title" className="flex min-w-0 flex-col gap-2">
      <h2 id="pool-title" className="text-lg font-semibold">
        Quota pool
      </h2>
      <p className="text-sm">
        {pool.is === "value" && <ForeignText text={pool.value.displayName} className="font-medium" />}{" "}
        <FigureCell figure={name}>
          {(told) => (
            <code>
              <ForeignText text={told.name ?? "unknown"} />
            </code>
          )}
        </FigureCell>
        {isAssumed && (
          <span className="block text-on-notice">
            Assumed by its usual name: the region’s catalogue does not tell it.
          </span>
        )}
      </p>
      <dl className="grid grid-cols-3 gap-x-4 text-sm tabular-nums">
        {figures.map(({ what, of }) => (
          <div key={what}>
            <dt className="text-xs text-muted">
              {what}
              {unit !== null && `, ${unit}`}
            </dt>
            <dd className="text-lg font-medium">
              <FigureCell figure={pool.is === "value" ? of(pool.value) : pool}>{writeNumber}</FigureCell>
            </dd>
          </div>
        ))}
      </dl>
      {pool.is === "value" && (
        <div className="text-sm">
          <ShareBar share={shareOf(pool.value)} isOver={pool.value.isOverLimit} />
        </div>
      )}
      {kind !== null && read.region.is === "value" && (
        <ScreenLink
          href={quotaHref({ tab: kind, region: read.region.value, subscriptions })}
          className="self-start text-sm text-accent hover:underline"
        >
          Who else draws from it
        </ScreenLink>
      )}
    </section>
  );
}

const figures: readonly { what: string; of: (pool: Pool) => Figure<number> }[] = [
  { what: "Limit", of: ({ limit }) => limit },
  { what: "Used", of: ({ used }) => used },
  { what: "Remaining", of: ({ remaining }) => remaining },
];

/** Null where a share would mean nothing. */
const shareOf = ({ limit, used }: Pool) =>
  limit.is === "value" && used.is === "value" && limit.value > 0 ? used.value / limit.value : null;
