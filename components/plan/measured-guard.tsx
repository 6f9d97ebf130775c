"use client";

import { ScaleDownGuard } from "@/components/asking";
import { smallerSize } from "@/lib/plan";
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
  return (
    lower !== null && (
      <ScaleDownGuard
        {...{ subscription, model, region, lower, skuName: type.skuName }}
        regionText={region === null ? "its region" : (catalog.regions.get(region)?.displayName ?? region)}
      />
    )
  );
}
