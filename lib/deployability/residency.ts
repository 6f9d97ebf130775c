import type { DeploymentType, RegionName } from "@/lib/units";

/** The data zones Azure has. */
export type DataZone = "EU" | "US";

/** Where a person's data must stay while it is processed. */
export type Residency = { is: "anywhere" } | { is: "zone"; zone: DataZone } | { is: "region"; region: RegionName };

export const anywhere: Residency = { is: "anywhere" };

/**
 * The member states of the European Union that could have a region, by the locations API's `geography`. West Europe (Netherlands)
 * and North Europe (Ireland) have the geography "Europe". Switzerland, Norway and the United Kingdom are no members.
 * Zones: "within the European Union (EU) member nations" and "within the United States", deployment types, Microsoft Learn; read 2026-11-21.
 */
const memberStates = new Set(
  (
    "austria belgium bulgaria croatia cyprus czechia denmark estonia europe finland france germany greece hungary ireland italy " +
    "latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden"
  ).split(" "),
);

/** The zone a region belongs to, from the locations API's `geography`; null where it belongs to none or says nothing. */
export function dataZoneOf(geography: string | null): DataZone | null {
  const name = geography?.trim().toLowerCase() ?? "";
  if (name === "united states") return "US";
  return memberStates.has(name) ? "EU" : null;
}

/** A place where something could be deployed. */
interface Place {
  name: RegionName;
  geography: string | null;
}

/** Whether a deployment of this type, made in this region, keeps the data where it must stay. */
export function staysWithin(residency: Residency, type: DeploymentType, place: Place): boolean {
  switch (residency.is) {
    case "anywhere":
      return true;
    case "zone":
      return type.scope !== "global" && type.scope !== "unknown" && dataZoneOf(place.geography) === residency.zone;
    case "region":
      return type.scope === "region" && place.name === residency.region;
  }
}
