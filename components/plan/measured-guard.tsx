"use client";

import { ScaleDownGuard } from "@/components/asking";
import { ForeignText } from "@/components/ui";
import { otherModel, smallerSize } from "@/lib/plan";
import { usePlacedDeployments } from "./use-placed-deployments";
import type { PlanView } from "./view";

/** Where the load was measured on a deployment that is larger than it needs: what to know before any of it is given back. */
export function MeasuredGuard({ view }: { view: PlanView }) {
  const { params, chosen, deployed, model, type, catalog } = view;
  const { placed } = usePlacedDeployments(chosen, params.measured !== null);
  const found = placed.find(({ deployment }) => deployment.id.toLowerCase() === params.measured?.toLowerCase());
  if (found === undefined || model === null || found.account.subscription === null) return null;
  const lower = smallerSize({ planned: deployed, model, type, than: found.deployment });
  const { region, subscription } = found.account;
  const runs = otherModel(found.deployment, model);
  return (
    <>
      {runs !== null && (
        <p role="note" className="max-w-prose text-sm text-on-notice">
          <ForeignText text={found.deployment.name} className="max-w-64" /> runs <ForeignText text={runs} />: its tokens
          are priced as if {model.name} {model.version} took as many.
        </p>
      )}
      {lower !== null && (
        <ScaleDownGuard
          {...{ subscription, model, region, lower, skuName: type.skuName }}
          regionText={region === null ? "its region" : (catalog.regions.get(region)?.displayName ?? region)}
        />
      )}
    </>
  );
}
