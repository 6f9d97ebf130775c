import { type Residency, staysWithin } from "@/lib/deployability";
import type { Region } from "@/lib/sources/locations";
import type { DeploymentType, RegionName } from "@/lib/units";
import type { Offer } from "./offers";
import type { Coverage } from "./coverage";

/** Whether a type keeps the data where it must stay; not known while not all regions have been read, or where one does not say where it lies. */
export type Stays = "yes" | "no" | "unknown";

export type Regions = ReadonlyMap<RegionName, Region>;

/** The part of an offer whose regions keep the data where it must stay. */
export function offerWithin(offer: Offer, type: DeploymentType, residency: Residency, regions: Regions): Offer {
  if (residency.is === "anywhere") return offer;
  const isWithin = (name: RegionName) =>
    staysWithin(residency, type, { name, geography: regions.get(name)?.geography ?? null });
  return { ...offer, sizes: offer.sizes.filter(({ region }) => isWithin(region)) };
}

interface Surroundings {
  residency: Residency;
  regions: Regions;
  coverage: Coverage;
}

/** @param offer without a region where no catalogue read so far lists the type */
export function staysOf(offer: Offer, type: DeploymentType, { residency, regions, coverage }: Surroundings): Stays {
  if (residency.is === "anywhere" || offerWithin(offer, type, residency, regions).sizes.length > 0) return "yes";
  const couldBe = type.scope === "region" || (type.scope === "zone" && residency.is === "zone");
  const isPlaced = (name: RegionName) => residency.is === "region" || typeof regions.get(name)?.geography === "string";
  const isKnown = coverage.is === "whole" && offer.sizes.every(({ region }) => isPlaced(region));
  return couldBe && !isKnown ? "unknown" : "no";
}

/** Where the data must stay, in words that follow a size: "within the EU". */
export function residencyWords(residency: Residency, regions: Regions): string {
  if (residency.is === "anywhere") return "";
  if (residency.is === "zone") return `within the ${residency.zone}`;
  return `in ${regions.get(residency.region)?.displayName ?? residency.region}`;
}
