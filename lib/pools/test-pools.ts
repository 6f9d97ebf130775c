import type { AzureFailure } from "@/lib/azure";
import type { Reading } from "@/lib/offers";
import { model, sku } from "@/lib/offers/test-offers";
import type { Account } from "@/lib/sources/accounts";
import type { ModelVersion } from "@/lib/sources/catalog";
import type { Deployment } from "@/lib/sources/deployments";
import type { Usage } from "@/lib/sources/usages";
import { regionName } from "@/lib/units";
import { type DeploymentsRead, holdingsOf } from "./holdings";
import { poolsOf, type UsagesReading } from "./pools-of";
import { reasonWords } from "./reason-words";
import { reconcile } from "./reconcile";

/** Small subscriptions with their quota and deployments: what the tests of this room share. */

export const GLOBAL = "GlobalProvisionedManaged";
export const GLOBAL_POOL = `OpenAI.${GLOBAL}`;
export const ZONE_POOL = "OpenAI.DataZoneProvisionedManaged";
export const REGIONAL_POOL = "OpenAI.ProvisionedManaged";

export const globalScope: Usage["scope"] = { type: "Global", id: "Global" };
export const zoneScope = (id: string): Usage["scope"] => ({ type: "DataZone", id });

export const open = { is: "open" } as const;
export const failed = (failure: AzureFailure) => ({ is: "failed", failure }) as const;
export const read = <T>(data: readonly T[], ...missing: readonly AzureFailure[]): Reading<readonly T[]> => ({
  ...({ is: "read", missing } as const),
  data,
});

export const usage = (limit: number | null, used: number | null, more: Partial<Usage> = {}): Usage => ({
  ...{ pool: GLOBAL_POOL, displayName: "Global PTU", limit, used, unit: "Count", scope: null },
  ...more,
});

export const told = (region: string, reading: UsagesReading["reading"], subscription = "one"): UsagesReading => ({
  ...{ subscription, reading },
  region: regionName(region),
});

export const account = (name: string, region: string | null = "eastus", more: Partial<Account> = {}): Account => ({
  ...{ id: `/subscriptions/one/accounts/${name}`, name, subscription: "one", resourceGroup: "rg", kind: "OpenAI" },
  region: region === null ? null : regionName(region),
  ...more,
});

/** A deployment of gpt-4o that stands. */
export const deployment = (name: string, size: number | null, more: Partial<Deployment> = {}): Deployment => ({
  ...{ id: name, name, model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" }, skuName: GLOBAL, size },
  ...{
    sizeInForce: null,
    state: "Succeeded",
    upgradePolicy: null,
    spilloverTo: null,
    createdAt: null,
    modifiedAt: null,
  },
  ...more,
});

/** Lists gpt-4o with the Global type, linked to its pool. */
export const catalog: readonly ModelVersion[] = [model({ skus: [sku(GLOBAL, undefined, GLOBAL_POOL)] })];

interface Facts extends Partial<Omit<DeploymentsRead, "accounts" | "deploymentsBy">> {
  accounts?: DeploymentsRead["accounts"];
  /** Of each resource by its name; an empty list where none is said. */
  deployments?: Record<string, Reading<readonly Deployment[]>>;
}

/** What is not said: one resource in eastus, nothing in it, and every catalogue read. */
export const holdings = ({ accounts = read([account("a")]), deployments = {}, ...more }: Facts = {}) =>
  holdingsOf({
    ...{ subscription: "one", accounts, versionsIn: () => catalog },
    deploymentsBy: ({ name }) => deployments[name] ?? read([]),
    ...more,
  });

/** The pool of that name in eastus, of which so much is used, against these. */
export function reconciled(
  used: number | null,
  facts: Facts,
  readings: readonly UsagesReading[] = [],
  pool = GLOBAL_POOL,
  scope: Usage["scope"] = null,
) {
  const pools = poolsOf([told("eastus", read([usage(1000, used, { pool, scope })])), ...readings]);
  const [first] = pools;
  if (first === undefined) throw new Error("a row is a pool");
  const { deployments, sum, difference, reasons } = reconcile(first, holdings(facts), pools);
  return {
    ...{ sum, difference, reasons: reasons.map(reasonWords) },
    names: deployments.map((each) => each.deployment.name),
  };
}
