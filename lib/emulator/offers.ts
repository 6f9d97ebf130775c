import { largeReasoners, olderModels } from "./seeds/models-older";
import { newerModels, newestModels, previewModels } from "./seeds/models-newer";
import { retiredModels } from "./seeds/models-retired";
import type { ModelSeed } from "./seeds/model-seed";
import type { RegionSeed } from "./seeds/regions";
import { anyWhole, type Sizes } from "./sizes";
import { same } from "./spelling";

/** In the order of every catalogue. New ones come last: the first rows of a catalogue are known to tests. */
export const modelSeeds: readonly ModelSeed[] = [
  ...olderModels,
  ...newerModels,
  ...newestModels,
  ...largeReasoners,
  ...previewModels,
  ...retiredModels,
];

export const modelNamed = (format: string, name: string, version: string): ModelSeed | undefined =>
  modelSeeds.find((seed) => same(seed.format, format) && same(seed.name, name) && same(seed.version, version));

/** Where one pool reaches: one region, a data zone, or everywhere. */
export type Reach = "Regional" | "DataZone" | "Global";

/** One SKU of a model in one region. */
export type Offer = {
  skuName: string;
  /** The pool of quota it draws from. */
  usageName: string;
  isProvisioned: boolean;
  /** In PTU, or in thousands of tokens per minute. */
  sizes: Sizes;
  /** Where the service's capacity is shared. */
  reach: Reach;
  /** Where the subscription's quota is shared; less far than the capacity for all that has not moved. */
  quotaReach: Reach;
};

export function isListed({ isWidespread, notIn, onlyIn }: ModelSeed, region: RegionSeed): boolean {
  const place = offeringName(region);
  if (region.hasShortCatalogue && !isWidespread) return false;
  return !notIn?.includes(place) && (onlyIn?.includes(place) ?? true);
}

/** An invented region offers what the one it is like does. */
const offeringName = ({ name, like }: RegionSeed) => like ?? name;

/** What a region offers of a model it lists, in the order of its catalogue. */
export function offersOf(seed: ModelSeed, region: RegionSeed): Offer[] {
  const maker = seed.format === "OpenAI" ? "OpenAI" : "AIServices";
  const place = offeringName(region);
  const inZone = region.dataZone !== undefined;
  const { global, dataZone, regional } = seed.provisioned ?? {};
  const standard = (skuName: string, reach: Reach): Offer => ({
    skuName,
    usageName: `${maker}.${skuName}.${seed.name}`,
    isProvisioned: false,
    sizes: anyWhole,
    reach,
    quotaReach: seed.hasMovedQuota ? reach : "Regional",
  });
  const provisioned = (skuName: string, reach: Reach, sizes: Sizes): Offer => ({
    skuName,
    usageName: `${maker}.${skuName}`,
    isProvisioned: true,
    sizes,
    reach,
    quotaReach: "Regional",
  });
  return [
    seed.standard.regionalIn?.includes(place) && standard("Standard", "Regional"),
    seed.standard.dataZone && inZone && standard("DataZoneStandard", "DataZone"),
    seed.standard.global && standard("GlobalStandard", "Global"),
    regional?.in.includes(place) &&
      provisioned("ProvisionedManaged", "Regional", regional.except?.[place] ?? regional.size),
    dataZone && inZone && provisioned("DataZoneProvisionedManaged", "DataZone", dataZone),
    global && provisioned("GlobalProvisionedManaged", "Global", global),
  ].filter((offer): offer is Offer => Boolean(offer));
}

/** The id of what is shared: two regions with the same one speak of one pool. */
export function scopeId(reach: Reach, region: RegionSeed): string {
  switch (reach) {
    case "Global":
      return "Global";
    case "DataZone":
      return region.dataZone ?? region.name;
    case "Regional":
      return officialSpelling(region);
  }
}

/** As the official bodies of capacities spell a region: "WestUS". */
export const officialSpelling = ({ displayName }: RegionSeed) => displayName.replaceAll(" ", "");
