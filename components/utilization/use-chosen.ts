"use client";

import { useMemo } from "react";
import type { useAccounts, useDeployments } from "@/components/asking";
import { deploymentPlace, type DeploymentPlace } from "@/lib/scope";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import type { RegionName } from "@/lib/units";
import type { MetricResource, SpillFacts } from "@/lib/utilization";

/** A deployment that the link names, and what is known of it. */
export interface ChosenDeployment {
  /** As the link has it. */
  id: string;
  place: DeploymentPlace;
  /** Azure's id of its resource, lower case. */
  resource: string;
  /** Null while it has not been read, and where there is none. */
  deployment: Deployment | null;
  /** Where its resource is; null while that is not known. */
  region: RegionName | null;
  /** Null where the deployments of its resource have not been read whole. */
  spill: SpillFacts | null;
}

interface Read {
  accounts: ReturnType<typeof useAccounts>;
  deployments: ReturnType<typeof useDeployments>;
}

const lower = (text: string) => text.toLowerCase();
const resourceOf = (id: string) => lower(id).replace(/\/deployments\/[^/]+$/, "");

/** The deployments that are looked at, and the resources to ask about. */
export function useChosen(ids: readonly string[], { accounts, deployments }: Read) {
  const chosen = useMemo(
    () =>
      ids.flatMap((id): ChosenDeployment[] => {
        const place = deploymentPlace(id);
        if (place === null) return [];
        const resource = resourceOf(id);
        const account = accounts.all.find((each) => lower(each.id) === resource) ?? null;
        const reading = account === null ? null : deployments.readingBy(account);
        const known = reading?.is === "read" ? reading.data : [];
        const deployment = known.find((each) => lower(each.id) === lower(id)) ?? null;
        const isWhole = reading?.is === "read" && reading.missing.length === 0;
        const spill = isWhole && deployment ? spillOf(deployment, known) : null;
        return [{ id, place, resource, deployment, region: account?.region ?? null, spill }];
      }),
    [ids, accounts, deployments],
  );
  const isListed = ![...accounts.readings.values()].some(({ is }) => is === "open");
  const resources = useMemo(() => resourcesOf(ids, accounts.all, isListed), [ids, accounts.all, isListed]);
  return { chosen, resources };
}

function spillOf({ spilloverTo }: Deployment, neighbours: readonly Deployment[]): SpillFacts {
  const isSame = (name: string | null) => name !== null && spilloverTo !== null && lower(name) === lower(spilloverTo);
  return {
    spilloverTo,
    sources: neighbours.filter((each) => isSame(each.spilloverTo)).length,
    targets: neighbours.flatMap((each) => each.spilloverTo ?? []),
  };
}

/** One resource is asked about at once; of several, their regions are wanted first, since one call asks for a region. */
function resourcesOf(ids: readonly string[], all: readonly Account[], isListed: boolean): readonly MetricResource[] {
  const resources = [...new Set(ids.map(resourceOf))];
  if (resources.length > 1 && !isListed) return [];
  return resources.flatMap((resource) => {
    const subscription = /^\/subscriptions\/([^/]+)\//.exec(resource)?.[1];
    const region = resources.length > 1 ? (all.find(({ id }) => lower(id) === resource)?.region ?? null) : null;
    return subscription === undefined ? [] : [{ resource, subscription, region }];
  });
}
