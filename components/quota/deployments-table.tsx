import { useQueryStates } from "nuqs";
import { FigureCell, SortHead } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { type DeploymentColumn, type DeploymentRow, turnedDeployments } from "@/lib/quota";
import type { QuotaParams } from "@/lib/quota/search-params";
import { scopeParams } from "@/lib/scope/search-params";
import { writeDay } from "@/lib/time";
import { writeNumber } from "@/lib/units";
import { DeploymentLink } from "./deployment-page-link";
import { useLines } from "./use-lines";
import { UtilizationCell } from "./utilization-cell";

interface DeploymentsTableProps {
  /** Sorted and filtered. */
  rows: readonly DeploymentRow[];
  order: QuotaParams["deploymentsSort"];
  onSort: (to: QuotaParams["deploymentsSort"]) => void;
  empty: string;
}

const columns: readonly { by: DeploymentColumn; name: string; isRight?: true }[] = [
  { by: "deployment", name: "Deployment" },
  { by: "resource", name: "Resource" },
  { by: "model", name: "Model" },
  { by: "type", name: "Type" },
  { by: "size", name: "Size", isRight: true },
  { by: "utilization", name: "Utilization, last day", isRight: true },
  { by: "state", name: "State" },
  { by: "retires", name: "Model retires" },
  { by: "created", name: "Created" },
  { by: "modified", name: "Changed" },
];

const cell = "py-1.5 pr-4 align-baseline";

/** One row a deployment: what it is, how large, in which state, and how long its model lasts. */
export function DeploymentsTable({ rows, order, onSort, empty }: DeploymentsTableProps) {
  const { ref, indexes, beforePx, afterPx, measure } = useLines(rows.length);
  const [{ subscriptions }] = useQueryStates(scopeParams);
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Deployments, scrollable">
      <table
        className="w-full border-collapse text-sm tabular-nums"
        aria-label="Deployments"
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr className="border-b border-line">
            {columns.map(({ by, name, isRight }) => (
              <SortHead
                key={by}
                name={name}
                sorted={order.by === by ? (order.isDescending ? "descending" : "ascending") : null}
                isRight={isRight ?? false}
                className="pr-4"
                onSort={() => onSort(turnedDeployments(order, by))}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={ref}>
          {beforePx > 0 && <Space px={beforePx} />}
          {indexes.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const { deployment, account } = row;
            return (
              <tr
                key={row.key}
                ref={measure}
                data-index={index}
                aria-rowindex={index + 2}
                className="border-t border-line"
              >
                <th scope="row" aria-label={deployment.name} className={`${cell} text-left font-normal`}>
                  <DeploymentLink id={deployment.id} subscriptions={subscriptions}>
                    <ForeignText text={deployment.name} className="max-w-52 font-medium" />
                  </DeploymentLink>
                  {deployment.spilloverTo !== null && (
                    <span className="block text-xs text-muted">
                      spills over to <ForeignText text={deployment.spilloverTo} className="max-w-40" />
                    </span>
                  )}
                </th>
                <td className={cell}>
                  <ForeignText text={account.name} className="max-w-52" />
                  <span className="block text-xs text-muted">
                    <ForeignText
                      text={[row.regionName, row.subscriptionName].filter(Boolean).join(" · ") || "unknown"}
                      className="max-w-56"
                    />
                  </span>
                </td>
                <td className={cell}>
                  <ForeignText text={row.modelName ?? "unknown"} className="max-w-56" />
                  <span className="block text-xs text-muted">
                    upgrades <ForeignText text={row.upgrade} className="max-w-60" />
                  </span>
                </td>
                <td className={cell}>
                  <ForeignText text={row.typeName ?? "unknown"} className="max-w-44" />
                </td>
                <td className={`${cell} text-right whitespace-nowrap`}>
                  {deployment.size === null ? "unknown" : writeNumber(deployment.size)}{" "}
                  <span className="text-xs text-muted">{row.isProvisioned ? "PTU" : "k TPM"}</span>
                  {row.sizeCheck !== null && row.sizeCheck.words !== "" && (
                    <span className="block text-xs text-on-notice">{row.sizeCheck.words}</span>
                  )}
                </td>
                <td className={`${cell} text-right whitespace-nowrap`}>
                  <UtilizationCell row={row} subscriptions={subscriptions} />
                </td>
                <td className={cell}>
                  <ForeignText text={row.state.words} className="max-w-52" />
                </td>
                <td className={`${cell} whitespace-nowrap`}>
                  <FigureCell figure={row.retiresAt}>
                    {(at) => (at === null ? <span className="text-muted">no date</span> : writeDay(at))}
                  </FigureCell>
                  {row.retirement !== null && (
                    <span className="block text-xs text-on-notice">
                      {row.retirement === "retired" ? "retired" : "retires soon"}
                    </span>
                  )}
                </td>
                <td className={`${cell} whitespace-nowrap`}>
                  {deployment.createdAt === null ? "unknown" : writeDay(deployment.createdAt)}
                </td>
                <td className={`${cell} whitespace-nowrap`}>
                  {deployment.modifiedAt === null ? "unknown" : writeDay(deployment.modifiedAt)}
                </td>
              </tr>
            );
          })}
          {afterPx > 0 && <Space px={afterPx} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className="border-b border-line py-6 text-center text-sm text-muted">{empty}</p>}
    </div>
  );
}

const Space = ({ px }: { px: number }) => (
  <tr aria-hidden>
    <td colSpan={columns.length} style={{ height: px }} />
  </tr>
);
