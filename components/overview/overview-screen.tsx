"use client";

import { SubscriptionsGate } from "@/components/scope";
import { OverviewSkeleton } from "./overview-skeleton";
import { OverviewWorkbench } from "./overview-workbench";

/** What needs a person today, over the chosen subscriptions. */
export const OverviewScreen = () => (
  <SubscriptionsGate
    otherwise="nothing can be said of your deployments"
    purpose="look over"
    loading={(waiting) => <OverviewSkeleton progress={waiting} />}
    tellsStale
  >
    {(chosen, { stale }) => <OverviewWorkbench chosen={chosen} stale={stale} />}
  </SubscriptionsGate>
);
