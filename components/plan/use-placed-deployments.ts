"use client";

import { useMemo } from "react";
import { useAccounts, useDeployments } from "@/components/asking";
import type { PlanView } from "./view";

/** The deployments of the subscriptions that are looked at, as far as they have been read. */
export function usePlacedDeployments(chosen: PlanView["chosen"], enabled: boolean) {
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  const accounts = useAccounts(ids, enabled);
  const deployments = useDeployments(accounts.all, enabled);
  const isReading =
    enabled &&
    ([...accounts.readings.values()].some(({ is }) => is === "open") ||
      deployments.asked.some(({ reading }) => reading.is === "open"));
  return { placed: deployments.placed, accounts, deployments, isReading };
}
