"use client";

import { SubscriptionsGate } from "@/components/scope";
import { RegionsSkeleton } from "./regions-skeleton";
import { RegionsWorkbench } from "./regions-workbench";
import { useHeadStart } from "./use-head-start";

/** Where a deployment of a model version can be created right now, and if not, what stops it. */
export function RegionsScreen() {
  useHeadStart();
  return (
    <SubscriptionsGate
      otherwise="no region can be looked at"
      purpose="look with"
      loading={(waiting) => <RegionsSkeleton progress={waiting} />}
      // Where only the list's renewal failed, the scan has most likely met the same: one card tells both.
      tellsStale
    >
      {(chosen, { stale }) => <RegionsWorkbench chosen={chosen} stale={stale} />}
    </SubscriptionsGate>
  );
}
