import { locationNotAvailable } from "../arm-errors";
import type { RegionSeed } from "../seeds/regions";
import type { Scene } from "./handler";

/** The region that the path names; Resource Manager's refusal where the subscription has none of that name. */
export function askedRegion({ world, at, subscriptionId }: Scene, resourceType: string): RegionSeed {
  const spelling = at.location ?? "";
  const region = world.regionNamed(spelling, subscriptionId);
  if (region) return region;
  const known = world.regionsOf(subscriptionId).map(({ name }) => name);
  throw locationNotAvailable(spelling, resourceType, known);
}
