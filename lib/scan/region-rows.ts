import { type Residency, staysWithin } from "@/lib/deployability";
import { isAbsence, type Reading } from "@/lib/offers";
import { type DeploymentType, deploymentTypes, namesSku, type RegionName } from "@/lib/units";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { regionFacts } from "./region-facts";
import type { RegionRow } from "./region-row";
import { asksEachRegion, type CatalogScan, isCutOff, type SubscriptionScan } from "./subscription-scan";
import { siteAt, type SiteQuestion } from "./site";

export interface RegionsQuestion extends SiteQuestion {
  residency: Residency;
}

/** The types that answers so far name: the three known ones, and any that only Azure knows. */
export const typesOf = (
  scans: readonly SubscriptionScan[],
  { version }: Pick<CatalogScan, "version">,
): readonly DeploymentType[] =>
  deploymentTypes([
    ...(version?.offers ?? []).map(({ skuName }) => skuName),
    ...scans.flatMap(({ capacity }) => itemsOf(capacity).map(({ skuName }) => skuName)),
    ...scans.flatMap(namedByOwn),
  ]);

/** The SKUs that the regions' own answers name, where they are asked. */
function namedByOwn({ locations, capacity, capacityIn }: SubscriptionScan): readonly string[] {
  if (locations.is !== "read" || !asksEachRegion(capacity)) return [];
  return locations.data.flatMap(({ name }) => itemsOf(capacityIn(name)).map(({ skuName }) => skuName));
}

/**
 * Every region that anything is known about, with each type that keeps the data where it must stay. A region in which none
 * does is left out.
 */
export function regionRows(
  scans: readonly SubscriptionScan[],
  catalog: CatalogScan,
  question: RegionsQuestion,
): readonly RegionRow[] {
  const types = typesOf(scans, catalog);
  return regionsOf(scans).flatMap((region) => {
    const sites = types
      .filter((type) => staysWithin(question.residency, type, region))
      .flatMap((type) => siteAt(type, region.name, scans, catalog, question) ?? []);
    return sites.length === 0 ? [] : [{ ...region, sites }];
  });
}

/** The regions that the subscriptions list, and those that only their capacities name. */
export const regionsOf = (scans: readonly SubscriptionScan[]) =>
  regionFacts(
    scans.flatMap(({ locations }) => (locations.is === "read" ? locations.data : [])),
    scans.flatMap(({ capacity }) => itemsOf(capacity).map(({ region }) => region)),
  );

/**
 * Where quota is worth a call: any type has a row there, or it is not known whether it has. While capacity is still on its way,
 * where a catalogue lists the version.
 */
export function asksQuota({ capacity, capacityIn }: SubscriptionScan, region: RegionName, isListed: boolean): boolean {
  if (capacity.is === "open") return isListed;
  const hasRow = (reading: Reading<ModelCapacities> | undefined) =>
    itemsOf(reading).some((row) => row.region === region);
  if (hasRow(capacity)) return true;
  if (capacity.is === "read" && !isCutOff(capacity)) return false;
  const own = capacityIn(region);
  if (own?.is === "failed") return !isAbsence(own.failure);
  return own?.is !== "read" || isCutOff(own) || hasRow(own);
}

const itemsOf = (capacity: Reading<ModelCapacities> | undefined) =>
  capacity?.is === "read" ? capacity.data.items : [];

/** The same rows with only the types that are looked at; none chosen means all. A row without any is left out. */
export function withTypes(rows: readonly RegionRow[], skuNames: readonly string[]): readonly RegionRow[] {
  if (skuNames.length === 0) return rows;
  return rows.flatMap((row) => {
    const sites = row.sites.filter(({ type }) => namesSku(skuNames, type.skuName));
    return sites.length === 0 ? [] : [{ ...row, sites }];
  });
}
