"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAccounts, useDeployments, useLocations, useQuotas, useRegionCatalogs } from "@/components/asking";
import { useAzure } from "@/components/session";
import { useHydrated } from "@/components/ui";
import { readCatalogs, type Reading, refusedCell } from "@/lib/offers";
import { panelState, retryNow } from "@/lib/query";
import type { DeploymentPlace } from "@/lib/quota";
import { rowsOf } from "@/lib/scan";
import type { Account } from "@/lib/sources/accounts";
import { deploymentQuery } from "@/lib/sources/deployments";
import type { Region } from "@/lib/sources/locations";
import { type Figure, type RegionName, unknownCell, valueCell } from "@/lib/units";

/** One deployment, and what tells of it: its resource, the other deployments there, its region's catalogue and quota. */
export function useDeployment(place: DeploymentPlace) {
  const azure = useAzure();
  const isHydrated = useHydrated();
  const result = useQuery(deploymentQuery(azure, place));
  const state: ReturnType<typeof panelState<NonNullable<typeof result.data>>> = isHydrated
    ? panelState(result)
    : { is: "loading" };

  const locations = useLocations([place.subscription]);
  const accounts = useAccounts([place.subscription], true);
  const listed = useMemo(() => accounts.all.find((each) => isAt(each, place)) ?? null, [accounts, place]);
  const resources = useMemo(() => [listed ?? unlisted(place)], [listed, place]);
  const [account = unlisted(place)] = resources;
  const siblings = useDeployments(resources, true);
  const catalogs = useRegionCatalogs(resources, true);
  const quotas = useQuotas(
    account.region === null ? [] : [{ subscription: place.subscription, region: account.region }],
    true,
  );
  const versions = useMemo(() => readCatalogs(catalogs.asked.map(({ reading }) => reading)).versions, [catalogs]);
  const catalog: Reading<unknown> = catalogs.asked[0]?.reading ?? OPEN;
  const usages = quotas[0] === undefined ? OPEN : rowsOf(quotas[0].reading);
  return {
    ...{ state, account, siblings, versions, catalog, usages, catalogs, accounts, quotas, locations },
    region: regionOf(accounts.readings.get(place.subscription) ?? OPEN, listed),
    regions: regionsOf(locations.map(({ reading }) => reading)),
    onRetry: () => retryNow(azure, result),
  };
}

const OPEN = { is: "open" } as const;

const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();

const isAt = ({ subscription, resourceGroup, name }: Account, place: DeploymentPlace) =>
  same(subscription, place.subscription) && same(resourceGroup, place.resourceGroup) && same(name, place.account);

/** What the link tells of a resource that no list has told of yet: its deployments can be asked for all the same. */
const unlisted = ({ subscription, resourceGroup, account }: DeploymentPlace): Account => ({
  ...{ id: `${subscription}/${resourceGroup}/${account}`, name: account, subscription, resourceGroup },
  ...{ kind: "", region: null },
});

/** Only the list of resources says where one is. */
function regionOf(accounts: Reading<unknown>, account: Account | null): Figure<RegionName> {
  if (account !== null)
    return account.region === null
      ? unknownCell("Azure does not say in which region the resource is")
      : valueCell(account.region);
  if (accounts.is === "open") return { is: "loading" };
  if (accounts.is === "failed") return refusedCell(accounts.failure, "the subscription's resources could not be read");
  return unknownCell("the list of the subscription's resources does not hold this one");
}

const regionsOf = (readings: readonly Reading<{ items: readonly Region[] }>[]) =>
  new Map(
    readings.flatMap((reading) => (reading.is === "read" ? reading.data.items : [])).map((each) => [each.name, each]),
  );
