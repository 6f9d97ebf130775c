"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import { catalogQuery, type ModelVersion } from "@/lib/sources/catalog";
import { regionName, type RegionName } from "@/lib/units";
import { useAsked } from "./use-asked";

/** Each is large, and none is needed for the first figures. */
const pace = { atFirst: 4, most: 4 };

/** A region, and who asks for its catalogue, which is the same to all. */
interface CatalogPlace {
  region: RegionName | null;
  subscription: string | null;
}

/**
 * The catalogues of these regions: which pool each deployment draws from, its sizes, when its model retires.
 * @param places those that resources are in, and that quota is looked at in; the first one of a region asks
 */
export function useRegionCatalogs(places: readonly CatalogPlace[], enabled: boolean) {
  const azure = useAzure();
  const names = useMemo(() => {
    const askers = new Map<RegionName, string>();
    for (const { region, subscription } of places)
      if (region !== null && subscription !== null && !askers.has(region)) askers.set(region, subscription);
    return [...askers].map(([region, subscription]) => `${subscription} ${region}`).join();
  }, [places]);
  const questions = useMemo(
    () =>
      (names === "" ? [] : names.split(",")).map((name) => {
        const [subscription = "", text = ""] = name.split(" ");
        const region = regionName(text);
        return { region, subscription, query: { ...catalogQuery(azure, subscription, region), enabled } };
      }),
    [azure, names, enabled],
  );
  const asked = useAsked(questions, pace);
  return useMemo(() => {
    const listed = new Map<RegionName, readonly ModelVersion[]>(
      asked.flatMap(({ region, reading }) => (reading.is === "read" ? [[region, reading.data.items] as const] : [])),
    );
    return { asked, versionsIn: (region: RegionName) => listed.get(region) ?? null };
  }, [asked]);
}
