import { useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { ScreenLink } from "@/components/ui";
import type { DeploymentPlace, DeploymentRow } from "@/lib/quota";
import { quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import { scopeParams, withScope } from "@/lib/scope/search-params";
import { deploymentUtilizationHref } from "@/lib/utilization/search-params";

interface DeploymentLinksProps {
  /** Null where there is no deployment to show. */
  row: DeploymentRow | null;
  place: DeploymentPlace | null;
}

/** From a deployment on, and back to all of them. */
export function DeploymentLinks({ row, place }: DeploymentLinksProps) {
  const [{ subscriptions }] = useQueryStates(scopeParams);
  return (
    <nav aria-label="Of this deployment" className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      <Step to={quotaHref({ tab: "deployments", subscriptions })}>All deployments</Step>
      {row !== null && place !== null && (
        <>
          {row.isProvisioned === true && <Step to={capacityHref(row, place)}>Regions for this model and size</Step>}
          <Step
            to={deploymentUtilizationHref(row.deployment.id, subscriptions) ?? withScope("/utilization", subscriptions)}
          >
            Utilization
          </Step>
        </>
      )}
    </nav>
  );
}

/** Where else a deployment of this model, type and size could stand. */
function capacityHref({ deployment: { model, skuName, size } }: DeploymentRow, { subscription }: DeploymentPlace) {
  const { name, version, format } = model;
  return regionsHref({
    ...{ model: name ?? "", version: version ?? "", format: format ?? "" },
    ...{ type: skuName === null ? [] : [skuName], ptu: size, subscriptions: [subscription] },
  });
}

const Step = ({ to, children }: { to: string; children: ReactNode }) => (
  <ScreenLink href={to} className="text-accent hover:underline">
    {children}
  </ScreenLink>
);
