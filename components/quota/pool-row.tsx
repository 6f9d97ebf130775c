import { ChevronRight } from "lucide-react";
import clsx from "clsx";
import { FigureCell } from "@/components/panel";
import { ForeignText, ScreenLink } from "@/components/ui";
import type { Pool, Reconciliation } from "@/lib/pools";
import { canAskMore, type QuotaRow, type QuotaTab } from "@/lib/quota";
import { quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import { writeNumber } from "@/lib/units";
import { Contributions } from "./contributions";
import { ShareBar } from "./share-bar";
import type { QuotaView } from "./view";

interface PoolRowProps extends Pick<QuotaView, "isOfMany"> {
  row: QuotaRow;
  tab: QuotaTab;
  index: number;
  measure: ((element: Element | null) => void) | undefined;
  columns: number;
  isOpen: boolean;
  onToggle: () => void;
  reconciled: (pool: Pool) => Reconciliation | null;
  /** It may be one pool with another region's. */
  isPerhapsOne: boolean;
  /** Its "Ask for more" is open. */
  isAsked: boolean;
  onAsk: (pool: Pool) => void;
}

/** Where the button that asks for more of a pool stands. */
export const askButtonId = (pool: Pool) => `ask ${pool.key}`;

const figure = "py-1.5 pl-4 text-right align-baseline";

/** One pool; opened, the deployments that draw from it. */
export function PoolRow({
  row,
  tab,
  isOfMany,
  index,
  measure,
  columns,
  isOpen,
  onToggle,
  reconciled,
  isPerhapsOne,
  isAsked,
  onAsk,
}: PoolRowProps) {
  const { pool, scopeName, subscriptionName, regionNames } = row;
  const isOfOne = tab.id === "standard" || tab.id === "other"; // each row is a pool of its own name
  const name = isOfOne ? `${scopeName}, ${pool.displayName}` : scopeName;
  const ownName = isOfMany ? `${name}, ${subscriptionName}` : name;
  const region = pool.regions.length === 1 ? pool.regions[0] : null;
  const reconciliation = reconciled(pool);
  // Pools without a unit count more than deployments.
  const difference = tab.unit === null ? null : (reconciliation?.difference ?? null);
  return (
    <>
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="border-t border-line">
        <th scope="row" aria-label={name} className="py-1 pr-4 text-left align-baseline font-normal">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`Deployments of ${ownName}`}
            onClick={onToggle}
            className="-ml-1 inline-flex min-h-6 max-w-full items-baseline gap-1 rounded pr-1 hover:text-accent pointer-coarse:min-h-10"
          >
            <ChevronRight
              aria-hidden
              className={clsx("-mt-1 size-4 shrink-0 self-center text-muted", isOpen && "rotate-90")}
            />
            <ForeignText text={scopeName} className="font-medium" />
          </button>
          {pool.regions.length > 1 && (
            <span
              className="block max-w-36 truncate pl-4 text-xs text-muted sm:max-w-64"
              title={regionNames.join(", ")}
            >
              {regionNames.join(", ")}
            </span>
          )}
          {isPerhapsOne && <span className="block pl-4 text-xs text-on-notice">may be one shared pool</span>}
          {isOfOne && (
            <span className="block pl-4 text-xs text-muted">
              <ForeignText text={pool.displayName} className="max-w-80" />
              {pool.name !== null && <ForeignText text={pool.name} className="max-w-80 font-mono" />}
            </span>
          )}
        </th>
        <td className="py-1.5 pr-4 align-baseline">
          <ForeignText text={subscriptionName} className="max-w-48" />
        </td>
        <td className={figure}>
          <FigureCell figure={pool.limit}>{writeNumber}</FigureCell>
        </td>
        <td className={figure}>
          <FigureCell figure={pool.used}>{writeNumber}</FigureCell>
        </td>
        <td className={figure}>
          <FigureCell figure={pool.remaining}>{writeNumber}</FigureCell>
        </td>
        <td className="py-1.5 pl-6 align-baseline">
          <ShareBar share={row.share} isOver={row.isOverLimit} />
          {difference !== 0 && difference !== null && (
            <span className="block text-xs text-on-notice">
              {writeNumber(Math.abs(difference))} {difference > 0 ? "more" : "less"} used than its deployments
            </span>
          )}
        </td>
        <td className="py-1.5 pl-4 align-baseline whitespace-nowrap">
          {region !== null && (
            <ScreenLink
              href={regionsHref({ find: region, subscriptions: [pool.subscription] })}
              className="text-accent hover:underline"
            >
              Capacity<span className="sr-only"> in {ownName}</span>
            </ScreenLink>
          )}
          {canAskMore(pool) && (
            <button
              type="button"
              id={askButtonId(pool)}
              aria-label={`Ask for more: ${ownName}`}
              aria-expanded={isAsked}
              onClick={() => onAsk(pool)}
              className="rounded text-accent not-first:ml-4 hover:underline pointer-coarse:min-h-10"
            >
              Ask for more
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="bg-sunken">
          <td colSpan={columns} className="px-3 py-3">
            <Contributions
              pool={pool}
              reconciliation={reconciliation}
              tab={tab}
              hrefOf={(deployment) =>
                quotaHref({ tab: "deployments", find: deployment, subscriptions: [pool.subscription] })
              }
            />
          </td>
        </tr>
      )}
    </>
  );
}
