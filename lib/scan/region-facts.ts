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
    facts.set(region.name, factsOf(known ? joined(known, region) : region));
  }
  for (const name of namedByCapacity) if (!facts.has(name)) facts.set(name, unlisted(name));
  return [...facts.values()].sort((a, b) => byName(a.displayName, b.displayName) || byName(a.name, b.name));
}

type Told = Omit<Region, "isPhysical">;

/** Another subscription may tell what the first one's list leaves out. */
const joined = (known: Told, more: Told): Told => ({
  name: known.name,
  // Without a name for people, a list has the region's own.
  displayName: known.displayName.toLowerCase() === known.name ? more.displayName : known.displayName,
  geography: known.geography ?? more.geography,
  geographyGroup: known.geographyGroup ?? more.geographyGroup,
  coordinates: known.coordinates ?? more.coordinates,
});

const factsOf = ({ name, displayName, geography, geographyGroup, coordinates }: Told): RegionFacts => ({
  ...{ name, displayName, geography, geographyGroup, coordinates },
  isListed: true,
  dataZone: dataZoneOf(geography),
});

const unlisted = (name: RegionName): RegionFacts => ({
  ...{ name, displayName: name, geography: null, geographyGroup: null, coordinates: null },
  isListed: false,
  dataZone: null,
});
