"use client";

import { useMemo } from "react";
import { useLocations, useQuotas, useRegionCatalogs } from "@/components/asking";
import { anywhere } from "@/lib/deployability";
import { chosenVersion, readCatalogs } from "@/lib/offers";
import { placementOf, placesToAsk } from "@/lib/packing";
import { type WantedWorkload } from "@/lib/plan";
import { regionRows, rowsOf, type SubscriptionScan } from "@/lib/scan";
import type { Region } from "@/lib/sources/locations";
import type { RegionName } from "@/lib/units";
import { modelKey, usePlacementCapacities } from "./use-placement-capacities";

interface Asking {
  /** The same list while they are the same; none where nothing is to be asked. */
  workloads: readonly WantedWorkload[];
  /** Those looked at; the same list while they are the same. */
  subscriptions: readonly string[];
  isStopped: boolean;
  nowMs: number;
}

const OPEN = { is: "open" } as const;

/** Capacity of each model version, quota and catalogue of the regions they may be in, and once all is read, where all fit. */
export function usePlacement({ workloads, subscriptions, isStopped, nowMs }: Asking) {
  const isAsked = workloads.length > 0;
  const enabled = isAsked && !isStopped;
  const locations = useLocations(subscriptions);
  const regionsOf = useMemo(() => physicalRegions(locations), [locations]);
  const namesOf = useMemo(
    () => new Map([...regionsOf].map(([id, regions]) => [id, regions.map(({ name }) => name)])),
    [regionsOf],
  );
  const models = useMemo(
    () => [...new Map(workloads.map(({ model }) => [modelKey(model), model])).values()],
    [workloads],
  );
  const { wide, own } = usePlacementCapacities(models, subscriptions, namesOf, enabled);

  const catalogPlaces = useMemo(
    () => [...namesOf].flatMap(([subscription, names]) => names.map((region) => ({ subscription, region }))),
    [namesOf],
  );
  const catalogs = useRegionCatalogs(isAsked ? catalogPlaces : NOWHERE, enabled);
  const catalog = useMemo(() => {
    const readings = new Map(catalogs.asked.map(({ region, reading }) => [region, reading]));
    return { ...readCatalogs([...readings.values()]), readingIn: (region: RegionName) => readings.get(region) };
  }, [catalogs.asked]);

  const asking = useMemo(() => {
    const scansOf = (model: string) =>
      subscriptions.map((id): SubscriptionScan => ({
        id,
        locations: rowsOf(locations.find(({ subscription }) => subscription === id)?.reading ?? OPEN),
        capacity: wide.find((each) => each.model === model && each.subscription === id)?.reading ?? OPEN,
        capacityIn: (region) =>
          own.find((each) => each.model === model && each.subscription === id && each.region === region)?.reading,
        quotaIn: () => undefined,
      }));
    return workloads.map((workload) => {
      const { format, name, version } = workload.model;
      const listed = chosenVersion(catalog.versions, { model: name, version, format });
      return { workload, version: listed, scans: scansOf(modelKey(workload.model)) };
    });
  }, [workloads, subscriptions, locations, wide, own, catalog]);
  const isCapacityRead = [...locations, ...wide, ...own].every(({ reading }) => reading.is !== "open");
  const places = useMemo(() => (isCapacityRead ? placesToAsk(asking) : NOWHERE), [asking, isCapacityRead]);
  const quotas = useQuotas(places, enabled);

  const asked = [...locations, ...wide, ...own, ...quotas];
  const isReading = isAsked && !isStopped && [...asked, ...catalogs.asked].some(({ reading }) => reading.is === "open");
  const placement = useMemo(() => {
    if (!isAsked || isReading) return null;
    const quotaBy = new Map(quotas.map(({ subscription, region, reading }) => [`${subscription} ${region}`, reading]));
    return placementOf(
      asking.map(({ workload, version, scans }) => ({
        workload,
        rows: regionRows(
          scans.map((scan) => ({
            ...scan,
            quotaIn: (region) => {
              const reading = quotaBy.get(`${scan.id} ${region}`);
              return reading && rowsOf(reading);
            },
          })),
          { version, readingIn: catalog.readingIn },
          { neededPtu: workload.neededPtu, residency: anywhere, nowMs, isStopped: true },
        ),
      })),
    );
  }, [isAsked, isReading, asking, quotas, catalog, nowMs]);
  return { placement, isReading, locations, capacities: [...wide, ...own], quotas, catalogs, catalog, regionsOf };
}

const NOWHERE: readonly never[] = [];

const physicalRegions = (locations: ReturnType<typeof useLocations>): ReadonlyMap<string, readonly Region[]> =>
  new Map(
    locations.flatMap(({ subscription, reading }) =>
      reading.is === "read" ? [[subscription, reading.data.items.filter(({ isPhysical }) => isPhysical)] as const] : [],
    ),
  );
