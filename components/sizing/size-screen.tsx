"use client";

import { SubscriptionsGate } from "@/components/scope";
import { SizeSkeleton } from "./size-skeleton";
import { SizeWorkbench } from "./size-workbench";

/** How many PTUs a workload needs, per deployment type, by Azure's own calculator. */
export const SizeScreen = () => (
  <SubscriptionsGate
    otherwise="nothing can be sized"
    purpose="calculate with"
    loading={(waiting) => <SizeSkeleton progress={waiting} />}
  >
    {(chosen, { all }) => <SizeWorkbench all={all} chosen={chosen} />}
  </SubscriptionsGate>
);
