import type { Reading } from "@/lib/offers";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import type { RegionName } from "@/lib/units";
import { type PlacedDeployment, type PoolName, poolNameOf, type VersionsIn } from "./pool-name";

/** What has been read of one subscription's deployments. */
export interface DeploymentsRead {
  subscription: string;
  /** May list other subscriptions' resources too: those are left out. */
  accounts: Reading<readonly Account[]>;
  deploymentsBy: (account: Account) => Reading<readonly Deployment[]>;
  versionsIn: VersionsIn;
}

/** A deployment, its resource, and the pool it draws from as far as that is told. */
export interface NamedDeployment extends PlacedDeployment {
  pool: PoolName;
}

/** Why a list is not known, or not known whole. */
export type Lack = "open" | "forbidden" | "failed" | "cut-off";

interface RegionHoldings {
  deployments: NamedDeployment[];
  /** One of each resource whose deployments are not known, or not all of them. */
  lacks: Lack[];
}

/** A subscription's deployments, put together once for all of its pools. */
export interface Holdings {
  subscription: string;
  /** Null when the list of resources was read whole. */
  accountsLack: Lack | null;
  /** Under null are those of resources whose place is not known. */
  byRegion: ReadonlyMap<RegionName | null, Readonly<RegionHoldings>>;
}

export function holdingsOf({ subscription, accounts, deploymentsBy, versionsIn }: DeploymentsRead): Holdings {
  const byRegion = new Map<RegionName | null, RegionHoldings>();
  for (const account of accounts.is === "read" ? accounts.data : []) {
    if (account.subscription !== null && !same(account.subscription, subscription)) continue;
    const region = account.subscription === null ? null : account.region;
    const here = byRegion.get(region) ?? { deployments: [], lacks: [] };
    byRegion.set(region, here);
    const reading = deploymentsBy(account);
    const lack = lackOf(reading);
    if (lack !== null) here.lacks.push(lack);
    for (const deployment of reading.is === "read" ? reading.data : []) {
      const placed = { deployment, account };
      here.deployments.push({ ...placed, pool: poolNameOf(placed, versionsIn) });
    }
  }
  return { subscription, accountsLack: lackOf(accounts), byRegion };
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function lackOf(reading: Reading<unknown>): Lack | null {
  if (reading.is === "open") return "open";
  if (reading.is === "failed") return reading.failure.kind === "forbidden" ? "forbidden" : "failed";
  return reading.missing.length > 0 ? "cut-off" : null;
}
