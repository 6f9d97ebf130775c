"use client";

import { useMemo } from "react";
import { useAccounts, useDeployments } from "@/components/asking";
import { isHeldBy } from "@/lib/plan";
import type { Account } from "@/lib/sources/accounts";
import { byName, isProvisioned } from "@/lib/units";
import type { PlanView } from "./view";

/** A resource that can be named to Azure. */
export type PlacedAccount = Account & { subscription: string; resourceGroup: string };

const isPlaced = (account: Account): account is PlacedAccount =>
  account.subscription !== null && account.resourceGroup !== null;

/** The resources of the region, which of them is meant, and what each of them holds. */
export function useDeployPlace({ params, chosen }: PlanView) {
  const accounts = useAccounts(
    chosen.map(({ id }) => id),
    params.region !== null,
  );
  const { all } = accounts;
  const resources = useMemo(
    () =>
      all
        .filter((account) => account.region === params.region)
        .filter(isPlaced)
        .sort((a, b) => byName(a.name, b.name)),
    [all, params.region],
  );
  const deployments = useDeployments(resources, params.region !== null);
  const wanted = params.resource;
  const account = wanted === null ? (resources[0] ?? null) : (resources.find((each) => isHeldBy(wanted, each)) ?? null);
  const reading = account === null ? null : deployments.readingBy(account);
  const standard =
    reading?.is === "read" ? reading.data.filter(({ skuName }) => skuName !== null && !isProvisioned(skuName)) : [];
  return { accounts, resources, deployments, account, standard };
}
