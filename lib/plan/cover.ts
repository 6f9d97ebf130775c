import type { DeployedThere, Reservation } from "@/lib/costs";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { deploymentType, isProvisioned, type Ptu, ptu } from "@/lib/units";
import { RESERVATIONS_LIMIT } from "./cover-params";

interface Placed {
  deployment: Pick<Deployment, "skuName" | "size" | "sizeInForce">;
  account: Pick<Account, "region">;
}

/** Deployed PTU by type and region: what is billed, so the size in force. */
export function deployedThere(placed: readonly Placed[]): readonly DeployedThere[] {
  const places = new Map<string, DeployedThere>();
  for (const { deployment, account } of placed) {
    const { skuName, size, sizeInForce } = deployment;
    if (skuName === null || !isProvisioned(skuName) || account.region === null) continue;
    const held = sizeInForce ?? size;
    const place = { skuName: deploymentType(skuName).skuName, region: account.region };
    const before = places.get(JSON.stringify(place));
    places.set(JSON.stringify(place), {
      ...place,
      ptu: plus(before?.ptu, held),
      isAtLeast: held === null || (before?.isAtLeast ?? false),
    });
  }
  return [...places.values()];
}

const plus = (before: Ptu | undefined, held: number | null): Ptu => ptu((before ?? 0) + (held ?? 0));

/** Whether a link holds one more. */
export const canReserveMore = (reserved: readonly Reservation[]) => reserved.length < RESERVATIONS_LIMIT;
