import { dataZoneOf } from "@/lib/deployability";
import type { Region } from "@/lib/sources/locations";
import { byName, type RegionName } from "@/lib/units";
import type { RegionFacts } from "./region-row";

/**
 * All regions that anything is known about, each once: those that a subscription lists, and those that only an answer about
 * capacity names. By display name.
 */
export function regionFacts(listed: readonly Region[], namedByCapacity: readonly RegionName[]): readonly RegionFacts[] {
  const facts = new Map<RegionName, RegionFacts>();
  for (const region of listed.filter(({ isPhysical }) => isPhysical)) {
    const known = facts.get(region.name);
    // Another subscription may tell what the first one's list leaves out.
    facts.set(
      region.name,
      known ? { ...known, coordinates: known.coordinates ?? region.coordinates } : factsOf(region),
    );
  }
  for (const name of namedByCapacity) if (!facts.has(name)) facts.set(name, unlisted(name));
  return [...facts.values()].sort((a, b) => byName(a.displayName, b.displayName) || byName(a.name, b.name));
}

const factsOf = ({ name, displayName, geography, geographyGroup, coordinates }: Region): RegionFacts => ({
  ...{ name, displayName, geography, geographyGroup, coordinates },
  isListed: true,
  dataZone: dataZoneOf(geography),
});

const unlisted = (name: RegionName): RegionFacts => ({
  ...{ name, displayName: name, geography: null, geographyGroup: null, coordinates: null },
  isListed: false,
  dataZone: null,
});
