"use client";

import { SubscriptionsGate } from "@/components/scope";
import { UtilizationSkeleton } from "./utilization-skeleton";
import { UtilizationWorkbench } from "./utilization-workbench";

interface UtilizationScreenProps {
  /** The server's time when it made the page, UTC epoch ms. */
  sentMs: number;
}

/** How full the deployments are, minute by minute, and how many calls they turned away. */
export const UtilizationScreen = ({ sentMs }: UtilizationScreenProps) => (
  <SubscriptionsGate
    otherwise="no utilization can be shown"
    purpose="show the utilization of"
    loading={(waiting) => <UtilizationSkeleton progress={waiting} />}
    tellsStale
  >
    {(chosen, { stale }) => <UtilizationWorkbench chosen={chosen} stale={stale} sentMs={sentMs} />}
  </SubscriptionsGate>
);
