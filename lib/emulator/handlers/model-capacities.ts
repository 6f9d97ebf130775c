import { badRequest } from "../arm-errors";
import { parameter } from "../call";
import { isListed, modelNamed, offersOf, officialSpelling, scopeId, type Offer } from "../offers";
import { writtenLazily } from "../paging";
import { quotaBook } from "../quota";
import type { ModelSeed } from "../seeds/model-seed";
import type { RegionSeed } from "../seeds/regions";
import { leftCapacity } from "../service-capacity";
import { largestUpTo } from "../sizes";
import { wireScope } from "../wire-scope";
import { askedRegion } from "./asked-region";
import type { Answer, Handler, Scene } from "./handler";

/** Six SKUs in 80 regions are one page, so that a scan asks once for each model version; a fault cuts it smaller. */
const PAGE_SIZE = 500;

export const listModelCapacities: Handler = (scene) => capacitiesIn(scene, scene.world.regionsOf(scene.subscriptionId));

export const listLocationModelCapacities: Handler = (scene) =>
  capacitiesIn(scene, [askedRegion(scene, "locations/modelCapacities")]);

/** One row for each region and SKU that offers the model. A model that nobody knows has none. */
function capacitiesIn(scene: Scene, regions: readonly RegionSeed[]): Answer {
  const model = modelNamed(named(scene, "modelFormat"), named(scene, "modelName"), named(scene, "modelVersion"));
  const rows = regions.flatMap((region) =>
    model && isListed(model, region)
      ? offersOf(model, region).map((offer, nth) => ({ model, region, offer, location: spelled(region, nth) }))
      : [],
  );
  const quotaOf = quotaBook(scene.world, scene.subscriptionId);
  const items = writtenLazily(rows, (row) => {
    const { used, limit } = quotaOf(row.offer, row.region);
    return wireCapacity(scene, row, limit - used);
  });
  return { is: "list", pageSize: PAGE_SIZE, items };
}

/** East US is spelled in three ways within one answer. Made up: of accounts it is known that spellings differ. */
function spelled(region: RegionSeed, nth: number): string {
  const official = officialSpelling(region);
  if (region.name !== "eastus") return official;
  return [official, region.displayName, region.name][nth % 3] ?? official;
}

function wireCapacity(
  { world, nowMs, at, apiVersion }: Scene,
  { model, region, offer, location }: { model: ModelSeed; region: RegionSeed; offer: Offer; location: string },
  quota: number,
) {
  const { format, name, version } = model;
  const free = leftCapacity(world, nowMs, model, offer, region);
  return {
    id:
      `/subscriptions/${at.subscription}/providers/Microsoft.CognitiveServices/locations/${officialSpelling(region)}` +
      `/models/${format}.${name}.${version}/skuCapacities/${offer.skuName}`,
    type: "Microsoft.CognitiveServices/locations/models/skuCapacities",
    name: offer.skuName,
    location,
    properties: {
      model: { format, name, version },
      skuName: offer.skuName,
      // What could be created now: bounded by the subscription's quota and by what the service has free.
      availableCapacity: largestUpTo(offer.sizes, Math.min(free, quota)),
      availableFinetuneCapacity: 0,
      ...wireScope(apiVersion, offer.reach, scopeId(offer.reach, region)),
    },
  };
}

/** @see the pattern of these parameters, api-version 2026-09-01, in Azure/azure-rest-api-specs, read 2026-11-21 */
function named({ call }: Scene, name: string): string {
  const value = parameter(call.url, name.toLowerCase());
  if (!value) throw badRequest("BadRequest", `The query parameter '${name}' is required.`);
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(value)) return value;
  throw badRequest("BadRequest", `The query parameter '${name}' has a value that is not allowed.`);
}
