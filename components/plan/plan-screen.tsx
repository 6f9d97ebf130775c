"use client";

import { SubscriptionsGate } from "@/components/scope";
import { PlanSkeleton } from "./plan-skeleton";
import { PlanWorkbench } from "./plan-workbench";

/** What a size costs against pay-as-you-go, and what exactly is run to deploy it. */
export const PlanScreen = () => (
  <SubscriptionsGate
    otherwise="nothing can be planned"
    purpose="plan with"
    loading={(waiting) => <PlanSkeleton progress={waiting} />}
  >
    {(chosen, { all }) => <PlanWorkbench chosen={chosen} all={all} />}
  </SubscriptionsGate>
);
