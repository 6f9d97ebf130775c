"use client";

import { SubscriptionsGate } from "@/components/scope";
import { QuotaSkeleton } from "./quota-skeleton";
import { QuotaWorkbench } from "./quota-workbench";

/** What each pool of quota holds, who uses it, and what is left. */
export const QuotaScreen = () => (
  <SubscriptionsGate
    otherwise="no quota can be shown"
    purpose="show the quota of"
    loading={(waiting) => <QuotaSkeleton progress={waiting} />}
    tellsStale
  >
    {(chosen, { stale }) => <QuotaWorkbench chosen={chosen} stale={stale} />}
  </SubscriptionsGate>
);
