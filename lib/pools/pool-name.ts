import type { Account } from "@/lib/sources/accounts";
import type { ModelVersion } from "@/lib/sources/catalog";
import type { Deployment } from "@/lib/sources/deployments";
import { isProvisioned, type RegionName } from "@/lib/units";

/** A deployment, and the resource it is in. */
export interface PlacedDeployment {
  deployment: Deployment;
  account: Account;
}

/** Which pool of quota a deployment draws from. */
export interface PoolName {
  /** In the casing it was found in; null where nothing tells. */
  name: string | null;
  /** Not read in its region's catalogue: only the usual name. */
  isAssumed: boolean;
}

/** What a region's catalogue lists; null while it is not read. */
export type VersionsIn = (region: RegionName) => readonly ModelVersion[] | null;

/** The catalogue of the deployment's region tells by the SKU's `usageName`; without that, Azure's names follow a custom. */
export function poolNameOf({ deployment, account }: PlacedDeployment, versionsIn: VersionsIn): PoolName {
  const versions = account.region === null ? null : versionsIn(account.region);
  const listed =
    versions === null ? undefined : poolsByModel(versions).get(keyOf(deployment.model, deployment.skuName));
  return listed === undefined ? { name: usualName(deployment), isAssumed: true } : { name: listed, isAssumed: false };
}

/**
 * PTU is shared by all models, tokens per minute are each model's own; the link in the catalogue may say otherwise.
 * Source: the pools of Usages_List as observed and documented; read 2026-11-21.
 */
function usualName({ model, skuName }: Deployment): string | null {
  if (model.format === null || skuName === null) return null;
  const shared = `${model.format.toLowerCase() === "openai" ? "OpenAI" : "AIServices"}.${skuName}`;
  if (isProvisioned(skuName)) return shared;
  return model.name === null ? null : `${shared}.${model.name}`;
}

/** A catalogue lists hundreds of versions, and a subscription may have thousands of deployments to look up. */
const poolsByCatalog = new WeakMap<readonly ModelVersion[], ReadonlyMap<string, string>>();

function poolsByModel(versions: readonly ModelVersion[]): ReadonlyMap<string, string> {
  const known = poolsByCatalog.get(versions);
  if (known) return known;
  const pools = new Map<string, string>();
  for (const version of versions)
    for (const { name, usageName } of version.skus) {
      const key = keyOf(version, name);
      if (usageName !== null && !pools.has(key)) pools.set(key, usageName);
    }
  poolsByCatalog.set(versions, pools);
  return pools;
}

/** A part that is not known is like none that is listed. */
const keyOf = ({ format, name, version }: Deployment["model"], skuName: string | null) =>
  JSON.stringify([format, name, version, skuName]).toLowerCase();
