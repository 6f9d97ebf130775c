import { useQueryStates } from "nuqs";
import { FigureCell } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { type Pool, reasonWords, type Reconciliation } from "@/lib/pools";
import { type QuotaTab, stateOf } from "@/lib/quota";
import { scopeParams } from "@/lib/scope/search-params";
import { writeCount, writeNumber } from "@/lib/units";
import { DeploymentLink } from "./deployment-page-link";

interface ContributionsProps {
  pool: Pool;
  reconciliation: Reconciliation | null;
  tab: QuotaTab;
  /** Where a deployment is found that has no page of its own. */
  hrefOf: (name: string) => string;
}

/** Who draws from a pool, and whether that makes up what Azure says is used; a difference is said with its likely reasons. */
export function Contributions({ pool, reconciliation, tab, hrefOf }: ContributionsProps) {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  if (reconciliation === null)
    return <p className="text-sm text-muted">Whose deployments draw from it was not asked.</p>;
  const { deployments, sum, used, difference, reasons } = reconciliation;
  const unit = tab.unit ?? "";
  return (
    <div className="flex flex-col gap-2">
      {deployments.length > 0 && (
        <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Contributing deployments, scrollable">
          <table className="w-full text-sm tabular-nums" aria-label={`Deployments that draw from ${pool.displayName}`}>
            <thead className="text-left text-xs text-muted">
              <tr>
                {["Deployment", "Resource", "Resource group", "Model", "State"].map((name) => (
                  <th key={name} scope="col" className="pr-4 pb-1 font-medium">
                    {name}
                  </th>
                ))}
                <th scope="col" className="pb-1 text-right font-medium">
                  {unit === "" ? "Size" : unit}
                </th>
              </tr>
            </thead>
            <tbody>
              {deployments.map(({ deployment, account }) => (
                <tr key={deployment.id} className="border-t border-line">
                  <th scope="row" className="py-1 pr-4 text-left font-medium">
                    <DeploymentLink
                      id={deployment.id}
                      subscriptions={subscriptions}
                      otherwise={hrefOf(deployment.name)}
                    >
                      <ForeignText text={deployment.name} className="max-w-48" />
                    </DeploymentLink>
                  </th>
                  <td className="py-1 pr-4">
                    <ForeignText text={account.name} className="max-w-52" />
                  </td>
                  <td className="py-1 pr-4">
                    <ForeignText text={account.resourceGroup ?? "unknown"} className="max-w-40" />
                  </td>
                  <td className="py-1 pr-4">
                    <ForeignText
                      text={[deployment.model.name, deployment.model.version].filter(Boolean).join(" ") || "unknown"}
                      className="max-w-56"
                    />
                  </td>
                  <td className="py-1 pr-4">
                    <ForeignText text={stateOf(deployment.state).words} className="max-w-56" />
                  </td>
                  <td className="py-1 text-right">
                    {deployment.size === null ? "unknown" : writeNumber(deployment.size)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="text-sm">
        {deployments.length === 0
          ? "No deployment that was read draws from it. "
          : `${writeCount(deployments.length, "deployment")}: ${sum.isExact ? "" : "at least "}${writeNumber(sum.value)} ${unit}. `}
        Azure’s figure: <FigureCell figure={used}>{(value) => `${writeNumber(value)} ${unit} used`}</FigureCell>.{" "}
        {difference === 0 && "They agree."}
        {difference !== null && difference !== 0 && (
          <strong className="font-medium text-on-notice">
            They differ by {writeNumber(Math.abs(difference))}: Azure counts {difference > 0 ? "more" : "less"}.
          </strong>
        )}
      </p>
      {reasons.length > 0 && (
        <ul aria-label="Likely reasons" className="list-disc pl-5 text-sm">
          {reasons.map((reason, at) => (
            <li key={at}>
              <bdi>{reasonWords(reason)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
