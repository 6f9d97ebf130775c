import { offersOf, scopeId, type Offer } from "./offers";
import type { AccountSeed } from "./seeds/accounts";
import type { ModelSeed } from "./seeds/model-seed";
import type { RegionSeed } from "./seeds/regions";
import { same } from "./spelling";

/** What a deployment is made of, beside where it stands and what it draws from. */
export type DeploymentFacts = {
  name: string;
  /** PTU, or thousands of tokens per minute. */
  capacity: number;
  createdAt: string;
  provisioningState: "Accepted" | "Creating" | "Deleting" | "Failed" | "Canceled" | "Succeeded";
  /** Where it is not upgraded as soon as there is a newer default version. */
  upgradePolicy?: "OnceCurrentVersionExpired" | "NoAutoUpgrade";
  /** Where it was changed after it was created. */
  modifiedAt?: string;
  /** A pay-as-you-go deployment of the same account. */
  spilloverDeploymentName?: string;
  /** Where it is not Default. */
  serviceTier?: "Priority";
  /** Pay-as-you-go only. */
  isPaused?: true;
  /** Made by a caller while the emulator runs, not seeded: its calls come in a modest rhythm. */
  isMadeHere?: true;
  /** One of the same name that was deleted before this one was created; only metrics remember it. */
  earlier?: { createdAt: string; deletedAt: string };
};

export type Deployment = DeploymentFacts & {
  account: AccountSeed;
  region: RegionSeed;
  model: ModelSeed;
  offer: Offer;
  /** The pool of quota it draws from, as `poolKey` names it. */
  pool: string;
};

/** What its pool counts of it: nothing once it is being deleted. When Azure gives quota back is not documented; this is made up. */
export const counted = ({ provisioningState, capacity }: DeploymentFacts) =>
  provisioningState === "Deleting" ? 0 : capacity;

/** A pool of quota within a subscription. */
export const poolKey = ({ usageName, quotaReach }: Offer, region: RegionSeed) =>
  `${usageName} ${scopeId(quotaReach, region)}`;

/** @throws RangeError where the region does not offer that SKU of the model: the world would not add up */
export function deploy(
  account: AccountSeed,
  region: RegionSeed,
  model: ModelSeed,
  skuName: string,
  facts: DeploymentFacts,
): Deployment {
  const offer = offersOf(model, region).find((each) => same(each.skuName, skuName));
  if (!offer) throw new RangeError(`${region.name} does not offer ${model.name} ${model.version} as ${skuName}.`);
  return { ...facts, account, region, model, offer, pool: poolKey(offer, region) };
}
