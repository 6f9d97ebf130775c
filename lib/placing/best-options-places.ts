import type { Regions } from "@/lib/offers";
import type { SizeRule } from "@/lib/sources/catalog";
import { type DeploymentType, type Figure, type Ptu, ptu, type RegionName } from "@/lib/units";
import { type Coordinates, distanceKm } from "./distance";
import type { RegionFacts, RegionRow, SiteOf } from "@/lib/scan";

/** One deployment type in one region for one subscription: where a deployment could be made. */
export interface Place {
  region: RegionFacts;
  type: DeploymentType;
  site: SiteOf;
  /** Great-circle kilometres; null without a home region, or where Azure names no coordinates for one of the two. */
  kmFromHome: number | null;
}

/** A place all of whose figures are known. */
export interface MeasuredPlace extends Place {
  available: Ptu;
  remaining: Ptu;
  neededPtu: Ptu;
  rule: SizeRule;
}

/** Where a person counts from. */
export interface Home {
  home: RegionName | null;
  /** Azure's list of locations: the home region may be none of the rows. */
  regions?: Regions;
}

/** What Azure tells of the home region; null without one, or where nobody lists it. */
export const homeFacts = ({ home, regions }: Home, rows: readonly RegionRow[]) =>
  home === null ? null : (rows.find(({ name }) => name === home) ?? regions?.get(home) ?? null);

export function placesOf(rows: readonly RegionRow[], home: Home): readonly Place[] {
  const from = homeFacts(home, rows)?.coordinates ?? null;
  return rows.flatMap((region) =>
    region.sites.flatMap(({ type, each }) =>
      each.map((site) => ({ region, type, site, kmFromHome: kmBetween(from, region.coordinates) })),
    ),
  );
}

/** Null where one of the two has no coordinates. */
export const kmBetween = (a: Coordinates | null, b: Coordinates | null) =>
  a === null || b === null ? null : distanceKm(a, b);

const valueOf = <T>(figure: Figure<T>) => (figure.is === "value" ? figure.value : null);

/** Null where a figure is not known: an unknown is never taken for a number. */
export function measured(place: Place): MeasuredPlace | null {
  const [available, remaining] = [valueOf(place.site.available), valueOf(place.site.remaining)];
  const [rule, { neededPtu }] = [valueOf(place.site.sizes), place.site];
  if (available === null || remaining === null || rule === null || neededPtu === null) return null;
  return { ...place, available, remaining, neededPtu, rule };
}

/** The largest size that could be created now, before Azure's rule of sizes is asked. */
export const fitting = ({ available, remaining }: MeasuredPlace) => ptu(Math.min(available, remaining));

/** Nearest first; where nobody knows how far, last. */
export const byDistance = (a: number | null, b: number | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;

/** Nearest first, then by name, so that the order of the answers does not matter. */
export const byPlace = (a: Place, b: Place) =>
  byDistance(a.kmFromHome, b.kmFromHome) ||
  Number(a.region.name > b.region.name) - Number(a.region.name < b.region.name);
