import type { Regions } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import { figureEntry, regionName, writeCount } from "@/lib/units";

/** Azure's scopes that reach beyond a region, by their words; one without an id is its region's own all the same. */
const wideScopes = new Map([
  ["Global", "Global"],
  ["DataZone", "Data Zone"],
]);

/** Whether a pool holds for more than one region: it belongs to none of them. */
export const spansRegions = ({ regions, scope }: Pool): boolean =>
  regions.length > 1 || (scope !== null && scope.id !== null && wideScopes.has(scope.type));

/** Whether a pool is only the place of those that could not be read: each of its regions is one that is missing. */
export const isUnread = ({ name }: Pool): boolean => name === null;

/** Where a pool holds: "East US", "Data Zone: US", "Global"; "12 regions" of those that could not be read alike. Hostile text. */
export function scopeWords({ scope, regions }: Pool, byName: Regions): string {
  const nameOf = (spelling: string) => byName.get(regionName(spelling))?.displayName ?? spelling;
  const here = regions.length === 1 ? nameOf(regions[0]) : writeCount(regions.length, "region");
  if (scope === null || scope.type === "Classic") return here;
  if (scope.type === "Regional") return scope.id === null ? here : nameOf(scope.id);
  // A type that is new: as Azure names it.
  const type = wideScopes.get(scope.type) ?? scope.type;
  if (scope.id === null) return `${here} (${type})`;
  return scope.id.toLowerCase() === type.toLowerCase() ? type : `${type}: ${scope.id}`;
}

/** How a pool stands, for a sheet. */
export function statusWords({ limit, used, isOverLimit }: Pool): string {
  if (isOverLimit) return "over the limit";
  if (limit.is !== "value") return figureEntry(limit, String);
  if (limit.value < 0) return "no limit named";
  if (used.is !== "value") return figureEntry(used, String);
  return limit.value === 0 && used.value === 0 ? "empty" : "within the limit";
}
