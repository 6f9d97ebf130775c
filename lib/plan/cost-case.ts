import { smallestFrom } from "@/lib/deployability";
import type { OfferedVersion } from "@/lib/offers";
import type { SizeRule } from "@/lib/sources/catalog";
import { type DeploymentType, type Ptu, ptu, type RegionName } from "@/lib/units";

/** The sizes that can be deployed, the smallest first, up to the first that holds `most`; none where they are not known. */
export function sizesUpTo(rule: SizeRule | null, most: number): readonly Ptu[] {
  const sizes: Ptu[] = [];
  let size = rule === null ? null : smallestFrom(rule, ptu(1));
  while (rule !== null && size !== null) {
    sizes.push(size);
    size = size >= most ? null : smallestFrom(rule, ptu(size + 1));
  }
  return sizes;
}

/** Which sizes a type takes in a region; null where the catalogue has not said. */
export const ruleOf = (version: OfferedVersion | null, { skuName }: DeploymentType, region: RegionName | null) =>
  version?.offers
    .find((offer) => offer.skuName.toLowerCase() === skuName.toLowerCase())
    ?.sizes.find((here) => here.region === region)?.rule ?? null;

const scopes = { global: "global", zone: "data-zone", region: "regional", unknown: null } as const;

/** Whose token prices a load pays that may be processed as far as this type lets it; null of a type that we do not know. */
export const tokenScopeOf = ({ scope }: DeploymentType) => scopes[scope];
