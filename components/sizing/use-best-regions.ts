"use client";

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useAzure } from "@/components/session";
import { panelState, retryNow } from "@/lib/query";
import { type Coverage, type Offer, offerWithin, type OfferedVersion, type Reading, type Regions } from "@/lib/offers";
import { type BestRegion, bestRegion, placesOf, regionsToAsk } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { usagesQuery } from "@/lib/sources/usages";
import { deploymentType, type RegionName } from "@/lib/units";
import { readingOf } from "@/components/offers";

interface Facts {
  subscription: string;
  /** The models that were asked about; only where a size is, the question where it fits arises. */
  models: readonly (OfferedVersion | null)[];
  residency: SizeParams["stay"];
  regions: Regions;
  home: ReadonlySet<RegionName>;
  coverage: Coverage;
}

const whole = { missing: <Failure>(listing: { missing: readonly Failure[] }) => listing.missing };

/**
 * Where each size fits: one call for the capacity of each model, then quota of the five regions with most of it; of all others
 * on demand.
 */
export function useBestRegions({ subscription, models, residency, regions, home, coverage }: Facts) {
  const azure = useAzure();
  const [everywhere, setEverywhere] = useState<readonly string[]>([]);

  const versions = models.filter((version) => version !== null);
  const capacityQueries = versions.map((version) => capacitiesQuery(azure, subscription, version));
  const capacities = useQueries({ queries: capacityQueries });
  const within = (offer: Offer) => offerWithin(offer, deploymentType(offer.skuName), residency, regions);
  const placesFor = (version: OfferedVersion, offer: Offer) =>
    placesOf(within(offer), capacities[versions.indexOf(version)]?.data?.items ?? []);

  // Which five have most is known when all regions are: asked before, they would be more than five.
  const isWidening = coverage.is === "reading";
  const toAsk = new Set(
    (isWidening ? [] : versions).flatMap((version) =>
      version.offers.flatMap((offer) => {
        const places = placesFor(version, offer);
        return everywhere.includes(keyOf(version)) ? places.map(({ region }) => region) : regionsToAsk(places, home);
      }),
    ),
  );
  const asked = [...toAsk];
  const usages = useQueries({ queries: asked.map((region) => usagesQuery(azure, subscription, region)) });

  const quotaOf = (region: RegionName) => {
    const result = usages[asked.indexOf(region)];
    if (result === undefined) return undefined;
    const reading = readingOf(panelState(result, whole));
    return reading.is === "read" ? { ...reading, data: reading.data.items } : reading;
  };
  const capacityOf = (version: OfferedVersion): Reading<NonNullable<(typeof capacities)[number]["data"]>> => {
    const result = capacities[versions.indexOf(version)];
    return result === undefined ? { is: "open" } : readingOf(panelState(result, whole));
  };
  return {
    /** Null while nothing was asked about this model, and where no region is left to look at. */
    bestOf(version: OfferedVersion | null, skuName: string): BestRegion | null {
      const offer = version?.offers.find((each) => each.skuName.toLowerCase() === skuName.toLowerCase());
      if (!version || !offer || !versions.includes(version)) return null;
      // Where nothing keeps the data where it must stay, there is no region to look for.
      if (within(offer).sizes.length === 0) return null;
      const best = bestRegion(within(offer), capacityOf(version), quotaOf);
      return isWidening && best.quota.is === "not-asked"
        ? { ...best, quota: { is: "loading" }, isReading: true }
        : best;
    },
    askEverywhere: (version: OfferedVersion) => setEverywhere([...everywhere, keyOf(version)]),
    questions: [
      ...capacities.map((result, at) => ({
        about: `Available capacity of ${versions[at]?.name ?? ""} ${versions[at]?.version ?? ""}`,
        state: panelState(result, whole),
        result,
      })),
      ...usages.map((result, at) => ({
        about: `Quota in ${regions.get(asked[at] ?? ("" as RegionName))?.displayName ?? asked[at]}`,
        state: panelState(result, whole),
        result,
      })),
    ].map(({ about, state, result }) => ({ about, state, retry: () => retryNow(azure, result) })),
  };
}

const keyOf = ({ format, name, version }: OfferedVersion) => `${format} ${name} ${version}`;
