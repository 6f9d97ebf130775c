import { byName } from "@/lib/units";
import type { RegionFacts, RegionRow } from "@/lib/scan";

export interface RowFilter {
  /** A geography or a group of them. */
  geography: string | null;
  /** "Only deployable". */
  only: boolean;
  /** Words that a row has to hold, each of them. */
  find: string;
}

const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();

export const liesIn = ({ geography, geographyGroup }: RegionFacts, place: string | null) =>
  place === null || same(geography, place) || same(geographyGroup, place);

export function filteredRows(rows: readonly RegionRow[], { geography, only, find }: RowFilter): readonly RegionRow[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      liesIn(row, geography) &&
      (!only || row.sites.some(({ best }) => best.verdict.is === "deployable")) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

const textOf = ({ name, displayName, geography, geographyGroup, dataZone }: RegionRow) =>
  [displayName, name, geography, geographyGroup, dataZone].join(" ").toLowerCase();

/** One line of the picker "Geography". */
export interface GeographyChoice {
  name: string;
  regionCount: number;
}

/** Groups of geographies first ("US", "Europe"), then the geographies that are no group of their own, by name. */
export function geographyChoices(regions: readonly RegionFacts[]): readonly GeographyChoice[] {
  const groups = distinct(regions.map(({ geographyGroup }) => geographyGroup));
  const geographies = distinct(regions.map(({ geography }) => geography));
  return [...groups, ...geographies.filter((name) => !groups.some((group) => same(group, name)))].map((name) => ({
    name,
    regionCount: regions.filter((region) => liesIn(region, name)).length,
  }));
}

/** Each name once, however it is spelled, by name. */
function distinct(names: readonly (string | null)[]): readonly string[] {
  const byFolded = new Map<string, string>();
  for (const name of names)
    if (name !== null && !byFolded.has(name.toLowerCase())) byFolded.set(name.toLowerCase(), name);
  return [...byFolded.values()].sort(byName);
}
