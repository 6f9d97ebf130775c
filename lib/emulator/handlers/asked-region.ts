import { locationNotAvailable } from "../arm-errors";
import type { RegionSeed } from "../seeds/regions";
import type { Scene } from "./handler";

/** The region that the path names; Resource Manager's refusal where there is none. */
export function askedRegion({ world, at }: Scene, resourceType: string): RegionSeed {
  const spelling = at.location ?? "";
  const region = world.regionNamed(spelling);
  if (region) return region;
  const known = world.regions.map(({ name }) => name);
  throw locationNotAvailable(spelling, resourceType, known);
}
