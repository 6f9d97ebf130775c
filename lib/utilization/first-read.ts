import type { PlacedDeployment } from "@/lib/pools";
import { isProvisioned } from "@/lib/units";

/** Azure Monitor throttles early, and each of these is up to two calls. */
const MOST_RESOURCES = 12;
/** One resource may have dozens. */
const MOST_DEPLOYMENTS = 32;

/** The provisioned deployments, and of which of them utilization is read without being asked for. */
export interface FirstRead {
  all: readonly PlacedDeployment[];
  first: readonly PlacedDeployment[];
  rest: readonly PlacedDeployment[];
  /** How many resources have none of the first. */
  moreResources: number;
}

/** Whole resources, in their order: one call tells of all deployments of one. */
export function firstRead(placed: readonly PlacedDeployment[]): FirstRead {
  const all = placed.filter(({ deployment: { skuName } }) => skuName !== null && isProvisioned(skuName));
  const byResource = new Map<string, PlacedDeployment[]>();
  for (const each of all) {
    const id = each.account.id.toLowerCase();
    const known = byResource.get(id);
    if (known) known.push(each);
    else byResource.set(id, [each]);
  }
  const first: PlacedDeployment[] = [];
  let resources = 0;
  for (const each of byResource.values()) {
    if (resources >= MOST_RESOURCES || (resources > 0 && first.length + each.length > MOST_DEPLOYMENTS)) break;
    first.push(...each);
    resources++;
  }
  const rest = [...byResource.values()].slice(resources).flat();
  return { all, first, rest, moreResources: byResource.size - resources };
}
