import type { Deployment } from "../deployment";
import type { Scene } from "../handlers/handler";
import { isListed, modelNamed, modelSeeds, offersOf, type Offer } from "../offers";
import type { AccountSeed } from "../seeds/accounts";
import type { ModelSeed } from "../seeds/model-seed";
import type { RegionSeed } from "../seeds/regions";
import { same } from "../spelling";
import { isLegalSize, type Sizes } from "../sizes";
import { invalidProperties, modelDeprecated, modelDeprecating, notDeployableHere } from "./refusals";
import type { DeploymentAsked } from "./request";

type Offered = { model: ModelSeed; region: RegionSeed; offer: Offer };

/** @throws ArmError where the region does not offer the model so, no longer, or not in that size */
export function mustBeOffered(
  scene: Scene,
  account: AccountSeed,
  asked: DeploymentAsked,
  existing?: Deployment,
): Offered {
  const { world, nowMs, subscriptionId } = scene;
  const { skuName, capacity } = asked;
  const region = world.regionNamed(account.location, subscriptionId);
  const model = versionOf(asked.model);
  const offer =
    region && model && isListed(model, region) && holds(account, model)
      ? offersOf(model, region).find((each) => same(each.skuName, skuName))
      : undefined;
  if (!region || !model || !offer) {
    throw notDeployableHere({ version: "", ...asked.model }, skuName, account.location);
  }
  const ends = model.skuRetires?.[offer.skuName] ?? model.retires?.inference;
  if (ends && Date.parse(ends) <= nowMs) throw modelDeprecated(model, ends);
  if (model.lifecycleStatus === "Deprecating" && !existing && !isUsed(scene, model)) throw modelDeprecating(model);
  if (!isLegalSize(offer.sizes, capacity)) {
    throw invalidProperties(
      `The capacity '${capacity}' of sku '${offer.skuName}' is not valid: ${inWords(offer.sizes)}.`,
    );
  }
  return { model, region, offer };
}

/** Without a version, the default one. */
function versionOf({ format, name, version }: DeploymentAsked["model"]): ModelSeed | undefined {
  if (version) return modelNamed(format, name, version);
  return modelSeeds.find((seed) => same(seed.format, format) && same(seed.name, name) && seed.isDefaultVersion);
}

/** Other makers' models stand in Foundry resources only, and no model in a resource of another kind. */
const holds = ({ kind }: AccountSeed, { format }: ModelSeed) =>
  kind === "AIServices" || (kind === "OpenAI" && format === "OpenAI");

/** A version that is Deprecating can be deployed where it is in use already. Source: the specification's words on that status, 2026-09-01. */
const isUsed = ({ world, subscriptionId }: Scene, model: ModelSeed) =>
  world.deploymentsOf(subscriptionId).some((each) => each.model === model);

const inWords = (sizes: Sizes) =>
  "allowed" in sizes
    ? `allowed are ${sizes.allowed.join(", ")}`
    : `the minimum is ${sizes[0]} and it grows in steps of ${sizes[1]}`;
