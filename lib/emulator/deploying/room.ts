import { poolKey, type Deployment } from "../deployment";
import { accountId } from "../handlers/accounts";
import type { Scene } from "../handlers/handler";
import { displayName, quotaBook } from "../quota";
import type { AccountSeed } from "../seeds/accounts";
import { leftCapacity, servicePool } from "../service-capacity";
import {
  DEPLOYMENTS_OF_AN_ACCOUNT,
  insufficientQuota,
  noCapacity,
  notTerminal,
  parentIsBusy,
  slotsTaken,
  usualShortage,
} from "./refusals";

/** One write at a time in an account, and no more deployments than it holds. @throws ArmError */
export function mustBeFree({ world }: Scene, account: AccountSeed, existing: Deployment | undefined): void {
  const busy = world.underWay.in(account);
  const id = accountId(account, account.resourceGroup);
  if (busy) throw busy.name === existing?.name ? notTerminal(`${id}/deployments/${busy.name}`) : parentIsBusy(id);
  if (!existing && world.deploymentsIn(account).length >= DEPLOYMENTS_OF_AN_ACCOUNT) throw slotsTaken(account.name);
}

/**
 * Quota first, then what the service has free.
 * @returns how much more than before it takes
 * @throws ArmError where there is not enough of one of them
 */
export function mustFit(scene: Scene, deployment: Deployment, existing: Deployment | undefined): number {
  const { world, subscriptionId, nowMs, deployFault = {} } = scene;
  const { model, offer, region, capacity, account } = deployment;
  const wasOfIt = existing?.model === model && existing.offer.skuName === offer.skuName ? existing.capacity : 0;
  const needed = capacity - wasOfIt;
  othersTake(scene, deployment);
  const ofPool = existing?.pool === deployment.pool ? existing.capacity : 0;
  const quota = quotaBook(world, subscriptionId)(offer, region);
  const neededQuota = capacity - ofPool;
  if (neededQuota > 0 && neededQuota > quota.limit - quota.used) {
    throw insufficientQuota(neededQuota, { ...quota, displayName: displayName(offer) });
  }
  if (needed > 0 && needed > leftCapacity(world, nowMs, model, offer, region)) {
    throw noCapacity(deployFault.shortage ?? usualShortage, needed, offer.skuName, model, account.location);
  }
  return needed;
}

/** A fault: between the caller's look and this call others were quicker. The world stays so. */
function othersTake(
  { world, subscriptionId, nowMs, deployFault = {} }: Scene,
  { model, offer, region }: Deployment,
): void {
  const { leavesCapacity, leavesQuota } = deployFault;
  if (leavesCapacity !== undefined) {
    const left = leftCapacity(world, nowMs, model, offer, region);
    add(world.taken.capacity, servicePool(model, offer, region), Math.max(0, left - leavesCapacity));
  }
  if (leavesQuota === undefined) return;
  const { used, limit } = quotaBook(world, subscriptionId)(offer, region);
  add(world.taken.quota, `${subscriptionId} ${poolKey(offer, region)}`, Math.max(0, limit - used - leavesQuota));
}

const add = (to: Map<string, number>, key: string, more: number) => to.set(key, (to.get(key) ?? 0) + more);
