"use client";

import { useLocations, useQuotas } from "@/components/asking";
import { useCatalogs, useFirstCatalog } from "@/components/offers";
import { chosenVersion, withRegionList } from "@/lib/offers";
import { catalogsToRead, linkedModel, placesToAsk } from "@/lib/regions";
import { regionRows, type RegionsQuestion, rowsOf, type SubscriptionScan, typesOf } from "@/lib/scan";
import type { RegionsParams } from "@/lib/regions/search-params";
import type { Region } from "@/lib/sources/locations";
import type { RegionName } from "@/lib/units";
import { useCapacities } from "./use-capacities";

interface ScanFacts {
  params: RegionsParams;
  /** Ids of the subscriptions that are looked at, at least one. */
  subscriptions: readonly [string, ...string[]];
  question: RegionsQuestion;
}

/**
 * Capacity, quota and catalogue of every region, for all subscriptions that are looked at. Capacity comes first, then quota
 * with the rows in view first, then the catalogues of further regions.
 */
export function useScan({ params, subscriptions, question }: ScanFacts) {
  const enabled = !question.isStopped;
  const locations = useLocations(subscriptions);
  const locationsOf = (id: string) =>
    rowsOf(locations.find(({ subscription }) => subscription === id)?.reading ?? OPEN);
  const listOf = (id: string): readonly Region[] => {
    const list = locationsOf(id);
    return list.is === "read" ? list.data.filter(({ isPhysical }) => isPhysical) : [];
  };
  // Catalogues say the same to all subscriptions, so one of them asks: the first whose regions can be listed.
  const main = locations.find(({ reading }) => reading.is !== "failed")?.subscription ?? subscriptions[0];
  const first = useFirstCatalog(main);
  // What is read already, of however many catalogues: capacity can be asked about as soon as one of them lists the version.
  const listed = subscriptions.map((id) => ({ ...unread, id, locations: locationsOf(id) }));
  const read = useCatalogs(first, catalogsToRead(listed, main, first.region), false);
  const found = chosenVersion(read.joined.versions, params);
  const model = linkedModel(params) ?? (found && { format: found.format, name: found.name, version: found.version });

  const { wide, own } = useCapacities({
    subscriptions,
    model,
    regionsOf: (id) => listOf(id).map(({ name }) => name),
    enabled,
    watchMinutes: params.watch,
  });
  const scanWith = (quotaIn: (id: string, region: RegionName) => ReturnType<SubscriptionScan["quotaIn"]>) =>
    subscriptions.map((id): SubscriptionScan => ({
      id,
      locations: locationsOf(id),
      capacity: wide.find(({ subscription }) => subscription === id)?.reading ?? OPEN,
      capacityIn: (region) => own.find((each) => each.subscription === id && each.region === region)?.reading,
      quotaIn: (region) => quotaIn(id, region),
    }));
  const places = placesToAsk(
    scanWith(() => undefined),
    found,
    question,
    params,
  );
  const quotas = useQuotas(places, enabled);
  const quotaBy = new Map(quotas.map(({ subscription, region, reading }) => [`${subscription} ${region}`, reading]));
  const scans = scanWith((id, region) => {
    const reading = quotaBy.get(`${id} ${region}`);
    return reading && rowsOf(reading);
  });

  // Without a model there is nothing to scan, and the picker wants all catalogues; with one they come after its figures.
  const isScanned = [...wide, ...own, ...quotas].every(({ reading }) => reading.is !== "open");
  const catalogs = useCatalogs(first, catalogsToRead(scans, main, first.region), enabled && isScanned);
  const catalog = withRegionList(
    catalogs.joined,
    locations.find(({ subscription }) => subscription === main)?.reading ?? OPEN,
  );
  const version = chosenVersion(catalog.versions, params);
  return {
    ...{ locations, capacities: [...wide, ...own], wide, quotas, catalog, catalogs, version, isScanned },
    model,
    types: typesOf(scans, { version }),
    rows: regionRows(scans, { version, readingIn: catalogs.readingIn }, question),
    /** As far as the subscriptions list them. */
    regions: new Map(subscriptions.flatMap((id) => listOf(id).map((region) => [region.name, region]))),
  };
}

const OPEN = { is: "open" } as const;

/** A subscription of which only the regions are known. */
const unread = { capacity: OPEN, capacityIn: () => undefined, quotaIn: () => undefined };
