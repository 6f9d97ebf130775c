import { type Residency, staysWithin } from "@/lib/deployability";
import type { RegionRow, SiteOf } from "@/lib/scan";
import { type DeploymentType, namesSku, type Ptu } from "@/lib/units";
import type { PackedWorkload } from "./workload";

/** A place of which everything is known: whether it has room is told by its pools, which others draw from too. */
export interface Place {
  subscription: string;
  region: Pick<RegionRow, "name" | "displayName">;
  type: DeploymentType;
  quota: { key: string; name: string | null; remainingPtu: Ptu };
  capacity: { key: string; name: string | null; availablePtu: Ptu };
}

/** Why a place is none for a workload, whoever else there is; in the order it is looked at. */
export const barriers = [
  ...(["not-offered", "retired", "type", "residency", "geography"] as const),
  ...(["loading", "unknown", "not-permitted", "size"] as const),
] as const;
export type Barrier = (typeof barriers)[number];

/** The places of one workload, and how many are none for which reason. */
export interface PlacesOf {
  places: readonly Place[];
  barred: Readonly<Record<Barrier, number>>;
  /** Places that could not be looked at for want of a figure, each by its name. */
  unread: readonly string[];
}

/**
 * Where a workload could be, as far as no other is asked about.
 * @param rows of its model version and size, wherever its data may stay
 */
export function placesOf(workload: PackedWorkload, rows: readonly RegionRow[]): PlacesOf {
  const barred: Record<Barrier, number> = {
    ...{ "not-offered": 0, retired: 0, type: 0, residency: 0, geography: 0 },
    ...{ loading: 0, unknown: 0, "not-permitted": 0, size: 0 },
  };
  const places: Place[] = [];
  const unread: string[] = [];
  for (const row of rows)
    for (const { type, each } of row.sites)
      for (const site of each) {
        const barrier = barrierOf(workload, row, type, site);
        const place = barrier === null ? placeOf(workload, row, type, site) : null;
        if (place !== null) places.push(place);
        else barred[barrier ?? "unknown"] += 1;
        if (place === null && isUnread(barrier)) unread.push(`${site.subscription} ${row.name} ${type.skuName}`);
      }
  return { places, barred, unread };
}

function barrierOf(
  workload: PackedWorkload,
  row: RegionRow,
  type: DeploymentType,
  { verdict }: SiteOf,
): Barrier | null {
  if (verdict.is === "not-offered" || verdict.is === "retired") return verdict.is;
  const condition = conditionBroken(workload, row, type);
  if (condition !== null) return condition;
  switch (verdict.is) {
    case "loading":
    case "unknown":
    case "not-permitted":
      return verdict.is;
    case "below-minimum":
    case "above-maximum":
    case "off-increment":
      return "size";
    default:
      return null;
  }
}

/** Whether a workload may be there by what it asks for, as far as Azure says where the region lies. */
export const mayHold = (workload: PackedWorkload, row: RegionRow, type: DeploymentType): boolean =>
  conditionBroken(workload, row, type) === null;

function conditionBroken(
  { skuNames, residency, geographies }: PackedWorkload,
  row: RegionRow,
  type: DeploymentType,
): Barrier | null {
  if (skuNames.length > 0 && !namesSku(skuNames, type.skuName)) return "type";
  if (!staysWithin(residency, type, row)) return couldStay(residency, type, row) ? "unknown" : "residency";
  if (geographies.length > 0 && !geographies.some((name) => liesIn(row, name)))
    return isUnplaced(row) ? "unknown" : "geography";
  return null;
}

const isUnread = (barrier: Barrier | null) =>
  barrier === null || barrier === "loading" || barrier === "unknown" || barrier === "not-permitted";

/** A region of which Azure does not say where it lies may well lie there. */
const isUnplaced = ({ geography, geographyGroup }: RegionRow) => geography === null && geographyGroup === null;

const couldStay = ({ is }: Residency, { scope }: DeploymentType, { geography }: RegionRow) =>
  is === "zone" && geography === null && (scope === "zone" || scope === "region");

const liesIn = ({ geography, geographyGroup }: RegionRow, name: string) =>
  [geography, geographyGroup].some((each) => each?.toLowerCase() === name.toLowerCase());

/** Null where a figure is missing after all. */
function placeOf({ model }: PackedWorkload, row: RegionRow, type: DeploymentType, site: SiteOf): Place | null {
  const { subscription, available, remaining, capacityPool, quotaPool } = site;
  if (available.is !== "value" || remaining.is !== "value" || !capacityPool || !quotaPool) return null;
  return {
    subscription,
    region: { name: row.name, displayName: row.displayName },
    type,
    quota: { ...quotaPool, remainingPtu: remaining.value },
    // Each model version has a capacity of its own; two workloads of one share it.
    capacity: {
      key: JSON.stringify([model.format, model.name, model.version, capacityPool.key]).toLowerCase(),
      name: capacityPool.name,
      availablePtu: available.value,
    },
  };
}
